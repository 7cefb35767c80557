// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import TextTables
@testable import Texts

/// With `ONLAND_RECORD_SCREENS=1` they are written anew instead, as `make texts` does.
struct `The generated tables` {
  @Test func `are those of the sentences in Translations`() throws {
    let folder = SourceFiles.root.appending(path: "Sources/Texts/Tables")
    let expected = try TextTables.files(from: SourceFiles.root.appending(path: "Translations"))

    if Recording.isOn { try TextTables.write(expected, into: folder) }

    let written = try SourceFiles.texts(in: "Sources/Texts/Tables", ending: "swift")
    #expect(written.map(\.path) == expected.keys.sorted())
    for (name, text) in written {
      #expect(text == expected[name], "Sources/Texts/Tables/\(name) is out of date: make texts")
    }
  }

  @Test func `have as many forms as their rule has categories`() {
    for translation in Translation.all {
      for (key, forms) in translation.sentences where forms.count > 1 {
        #expect(forms.count == translation.rule.categories.count, "\(translation.tag) \(key)")
      }
    }
  }

  @Test func `have no sentence that nobody says`() throws {
    let template = try SentenceTemplate(
      try String(
        contentsOf: SourceFiles.root.appending(path: "Translations/onland.pot"), encoding: .utf8))
    let sources = try SourceFiles.texts(in: "Sources", ending: "swift")
      .filter { !$0.path.hasPrefix("Texts/Tables/") }
    let words = Set(sources.flatMap { $0.content.split { !$0.isLetter && !$0.isNumber } })
    #expect(template.sentences.map(\.function).filter { !words.contains($0[...]) } == [])
  }

  /// Numbers that are fixed in the program or begin above one.
  private static let neverOne: Set = [
    // Said from six months on.
    "help.comparedAgo", "help.comparedInShortAgo", "help.phonedInShortAgo",
    "definition.tooManyEntries", "definition.tooManyNodes", "doctor.terminalIs", "focus.howLong",
    "focus.whatKeptMeans", "group.few", "group.nearlyAll",
    "group.rounded",
    "group.together",
    "receipt.becauseNeverAsked", "record.tooManyPeople", "report.missingDrawing",
    "report.missingUsual",
    "report.missingChange", "result.usual", "result.usualAll", "result.weekPhrase",
    "rule.persists", "trend.first", "trend.halves", "trend.lastYear", "trend.moreFrom",
    "trend.sameAsBegun", "trend.sameThrough", "trend.share", "trend.soFar", "trend.usual",
    "trend.usualAll", "working.allTooFew", "working.theseTooFew", "working.year",
  ]

  private static let nouns = [
    "answers", "areas", "check-ins", "columns", "days", "entries", "hours", "items", "minutes",
    "months", "pairs", "people", "questions", "seconds", "times", "weeks", "windows", "years",
  ]

  @Test func `have a singular for whatever can be one`() throws {
    let text = try String(
      contentsOf: SourceFiles.root.appending(path: "Translations/onland.pot"), encoding: .utf8)
    let plural = try Regex(#"\{(\w+)\} (?:\w+ )?(?:\#(Self.nouns.joined(separator: "|")))\b"#)
    var found: [String] = []
    for sentence in try SentenceTemplate(text).sentences where sentence.plural == nil {
      let counts = sentence.slots.filter { $0.kind != .text }.map(\.name)
      for match in sentence.singular.matches(of: plural) {
        guard let name = match.output[1].substring, counts.contains(String(name)) else { continue }
        found.append(sentence.key)
      }
    }
    #expect(Set(found).subtracting(Self.neverOne) == [])
  }
}
