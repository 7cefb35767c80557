// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

struct `The scanner of string literals` {
  @Test(arguments: [
    (#"say("a b")"#, ["a b"]), (#"// "not this""#, []), (#"f("a") /* */ + g("b")"#, ["a", "b"]),
    (#"let a = "one " + "two""#, ["one two"]),
    (#"let a = "one " + two + "three""#, ["one ", "three"]),
    (#""in \(list.joined(separator: ", ")) all""#, ["in {} all", ", "]),
    (#""\(n == 1 ? "a day" : "\(n) days")!""#, ["{}!", "a day", "{} days"]),
    (#""she said \"no\"" "\\" "next""#, [#"she said "no""#, #"\"#, "next"]),
    (
      "f(\"\"\"\n    One \\\n      line.\n\n    Two \"quoted\".\n    \"\"\", \"c\")",
      ["One line.\nTwo \"quoted\".", "c"]
    ),
    (#"a ? "" : "x""#, ["", "x"]),
  ])
  func `finds them all, and nothing else`(source: String, literals: [String]) {
    #expect(LiteralScanner.literals(in: source) == literals)
  }
}
