// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Testing

/// Files made to exhaust or to mislead. What is asserted is the limit that stops the work, because a
/// time would tell more of the machine than of the reader.
struct `A hostile questionnaire` {
  private typealias Kind = DefinitionProblem.Kind

  @Test func `of aliases that multiply is stopped by the number of entries`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let names = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(names)]\n"
    }

    #expect(kinds(text) == [.tooManyNodes(limit: 50_000)])
  }

  @Test func `of two mebibytes is not parsed`() {
    let text = "# " + String(repeating: "x", count: 2 << 20)

    #expect(kinds(text) == [.tooLarge(limit: 1 << 20)])
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `ten thousand levels deep is refused`(level: String) {
    #expect(kinds(String(repeating: level, count: 10_000)) == [.tooDeep(limit: 32)])
  }

  @Test func `a little too deep is refused by its depth`() {
    let text = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)

    #expect(kinds(text) == [.tooDeep(limit: 32)])
  }

  @Test(arguments: ["a,", "[],", "\n-", "?\n"])
  func `of a mebibyte of tiny entries is stopped before it is parsed`(entry: String) {
    let text = "[" + String(repeating: entry, count: (1 << 20) / entry.utf8.count - 2)

    #expect(kinds(text) == [.tooManyNodes(limit: 50_000)])
  }

  @Test func `that is not UTF-8 is refused with its line`() {
    let bytes = Array("format: 1\ntitle: ".utf8) + [0xFF, 0xFE, 0x0A]

    let problems = DefinitionReader.check(bytes)

    #expect(
      problems == [DefinitionProblem(.notUTF8, at: SourceLocation(line: 2, column: 1))])
  }

  @Test(arguments: ["\\e[2J", "\\u202E", "\\a", "\\x9b", "\\u2066"])
  func `with a control character in a label is refused, and its message is clean`(escape: String) {
    let text =
      "format: 1\noption_sets:\n  days:\n    - {code: 0, label: \"a\(escape)b\"}\n    - {code: 1, label: b}\n"

    #expect(kinds(text).contains(.controlCharacter))
  }

  @Test func `cannot put control characters into a message`() {
    let text =
      "\"format\\e[31m\": 1\nid: \"a\\e]0;title\\a\"\nversion: \"\\e[2J\"\nband_sets: {\"\\e\": 1}\n"

    for problem in DefinitionReader.check(Array(text.utf8)) {
      #expect(!"\(problem.kind)".unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 })
    }
  }

  @Test func `of unknown names only is told of a bounded number of times`() {
    let items = (0..<400).map { "  - {id: item\($0), text: T, type: yes_no}\n" }.joined()
    let answers = (0..<450).map { "itemx\($0): 1" }.joined(separator: ", ")
    let examples = (0..<40).map { "  - {name: e\($0), answers: {\(answers)}}\n" }.joined()
    let text = "format: 1\nid: me.x\nitems:\n\(items)examples:\n\(examples)"

    let problems = kinds(text)

    #expect(problems.count == 201)
    #expect(problems.contains(.tooManyProblems(limit: 200)))
  }

  @Test func `with one enormous name is not searched for what it may have meant`() {
    let name = String(repeating: "x", count: 500_000)

    let problems = kinds("format: 1\n? \(name)\n: 1\n")

    let shown = String(repeating: "x", count: 60) + "..."
    #expect(problems.contains(.unknownKey(shown, of: "the questionnaire", nearest: nil)))
  }

  @Test func `with many languages is not read once for each of them`() {
    let texts = (0..<400).map { first in
      let letters = Array("abcdefghijklmnopqrstuvwxyz")
      return "\(letters[first / 20])\(letters[first % 20]): t"
    }.joined(separator: ", ")

    #expect(
      kinds("format: 1\nid: me.x\ntitle: {\(texts)}\n").contains(.tooManyLanguages(limit: 40)))
  }

  private func kinds(_ text: String) -> [DefinitionProblem.Kind] {
    DefinitionReader.check(Array(text.utf8)).map(\.kind)
  }
}
