// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Testing

@testable import Journal
@testable import OnlandApp

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

  /// Each key would be hashed along every path of its aliases: ten thousand million of them.
  @Test(arguments: ["? *a9\n: x\n", "*a9 : x\n", "? [*a9]\n: x\n", "? {x: *a9}\n: x\n"])
  func `with aliases that multiply in a key is refused before its tree is made`(key: String) {
    var text = "- &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let names = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "- &a\(level) [\(names)]\n"
    }
    let lines = key.split(separator: "\n").map { "  \($0)\n" }.joined()

    #expect(problems(text + "-\n" + lines) == [.init(.tooManyNodes(limit: 50_000), at: at(5, 23))])
  }

  @Test(arguments: [
    ("? [x]\n: y\n", 1, 3), ("{x: {[]: y}}\n", 1, 6), ("a: &a {x: y}\n? *a\n: z\n", 2, 3),
    ("a: &a []\n*a : z\n", 2, 1),
  ])
  func `with a list or a map as a key is refused at the key`(text: String, line: Int, column: Int) {
    #expect(problems(text) == [.init(.keyIsCollection, at: at(line, column))])
  }

  @Test func `of a chain of aliases is refused by its depth, however long it is`() {
    let links = Array(repeating: "&a [*a]", count: 49_000).joined(separator: ",")
    // Thirty links lie one in the other; the list around them and the first x make 32.
    let depth = "[&a [x]," + String(repeating: "&a [*a],", count: 29)

    #expect(
      problems("[&a [x],\(links)]")
        == [.init(.tooDeep(limit: 32), at: at(1, depth.utf8.count + 5))])
  }

  @Test func `may name a text by an alias, as a key too`() {
    let problems = problems("&t format: 1\nlabels: {*t : 2}\n")

    #expect(
      problems.map(\.kind).contains(.unknownKey("labels", of: "the questionnaire", nearest: nil)))
    #expect(!problems.map(\.kind).contains(.keyIsCollection))
  }

  @Test(arguments: ["a: *b\n", "&a [*a]\n"])
  func `with an alias of nothing that stands before it is refused`(text: String) {
    #expect(kinds(text) == [.syntax(reason: "found undefined alias")])
  }

  /// The tag of an entry is looked up among all of them.
  @Test func `of tag directives only is stopped by their number`() {
    let directives = (0..<40_000).map { "%TAG !t\($0)! a\n" }.joined()

    #expect(
      problems(directives + "---\n- x\n") == [.init(.tooManyDirectives(limit: 100), at: at(101, 1))]
    )
  }

  @Test(arguments: [
    "-9223372036854775808", "9223372036854775807", "-9223372036854775809", "1073741825",
    "-1073741825", "0x7fffffffffffffff", "1e400", "-1e400", "nan", ".inf",
  ])
  func `with a number out of all bounds is refused`(number: String) {
    #expect(
      kinds("format: 1\nsignal_policy: {window: \(number)}\n")
        .contains(.wrongShape(key: "window", expected: .wholeNumber)))
  }

  /// The lowest integer has no magnitude that an integer holds.
  @Test func `with the lowest integer is refused wherever a number stands`() throws {
    for id in ["balance", "window"] {
      let shipped = try #require(ShippedFile.questionnaires.first { $0.id == id })
      let text = String(decoding: shipped.bytes, as: UTF8.self)
      // Every number behind a key, each kind of key once.
      var keys: Set<Substring> = []
      var refused = 0
      for match in text.matches(of: /(?m)[{ ,]([a-z_]+): ([0-9]+)(?=[,}\s])/) {
        guard keys.insert(match.output.1).inserted else { continue }
        var damaged = text
        damaged.replaceSubrange(
          match.output.2.startIndex..<match.output.2.endIndex, with: "\(Int.min)")
        let reading = DefinitionReader.read(Array(damaged.utf8), languages: [])
        if reading.questionnaire == nil { refused += 1 }
      }
      // All but the answers of examples, which only the check looks at.
      #expect(refused > 5)
    }
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

  @Test func `is refused as a file of answers likewise`() throws {
    let window = try #require(ShippedFile.questionnaires.first { $0.id == "window" })
    let questionnaire = try #require(
      DefinitionReader.read(window.bytes, languages: ["en"]).questionnaire)
    let files: [(String, Kind)] = [
      ("? [x]\n: y\n", .keyIsCollection),
      ("[" + String(repeating: "[", count: 40), .tooDeep(limit: 32)),
      ("a: &a [x]\n" + String(repeating: "b: &a [*a]\n", count: 40), .tooDeep(limit: 32)),
    ]
    for (text, kind) in files {
      let reading = AnswersReader.read(Array(text.utf8), for: questionnaire)
      #expect(reading.problems.map(\.kind) == [kind])
      #expect(reading.outcomes.isEmpty)
    }
  }

  @Test func `with a byte order mark is read as without one`() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    for shipped in ShippedFile.questionnaires {
      // Without the comments, behind whose mark a parser begins anew.
      let text = String(decoding: shipped.bytes, as: UTF8.self)
      let bytes = Array(
        text.suffix(from: try #require(text.firstRange(of: "format:")).lowerBound).utf8)
      let plain = DefinitionReader.check(bytes)

      #expect(DefinitionReader.check(mark + bytes) == plain)
      #expect(
        DefinitionReader.read(mark + bytes, languages: []).questionnaire
          == DefinitionReader.read(bytes, languages: []).questionnaire)
    }
    #expect(DefinitionReader.check(mark).map(\.kind) == [.empty])
  }

  private func problems(_ text: String) -> [DefinitionProblem] {
    DefinitionReader.check(Array(text.utf8))
  }

  private func at(_ line: Int, _ column: Int) -> Psychometrics.SourceLocation {
    SourceLocation(line: line, column: column)
  }

  private func kinds(_ text: String) -> [DefinitionProblem.Kind] {
    DefinitionReader.check(Array(text.utf8)).map(\.kind)
  }
}
