// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import TestSupport
import Testing

@testable import TextTables

/// With `ONLAND_RECORD_SCREENS=1` the file is written anew instead: read what changed in it.
struct `Documentation/Texts.md` {
  private static let file = URL(filePath: #filePath)
    .appending(path: "../../../../Documentation/Texts.md").standardized

  @Test func `holds every text that the program can print, and where it stands`() throws {
    let expected = try Self.document()

    if Recording.isOn {
      try expected.write(to: Self.file, atomically: true, encoding: .utf8)
      return
    }
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    guard written != expected else { return }
    let missing = expected.split(separator: "\n").filter { !written.contains($0) }
    Issue.record(
      """
      Documentation/Texts.md is out of date: \(missing.prefix(5).joined(separator: " | "))
      ONLAND_RECORD_SCREENS=1 make test ARGS='--filter Texts' writes it anew: read what changed
      """)
  }

  /// Targets whose texts reach a person; the others have no wording.
  private static let speaking = [
    "HelpResources/", "Interchange/", "Journal/", "OnlandApp/", "Pages/", "Terminal/", "onland/",
  ]

  private static func document() throws -> String {
    var lines = [
      "# Every text the program can print", "",
      "Written by a test, for reading as a whole: the sentences of the table by their keys, then texts that still",
      "stand in the sources, where `{}` is what is filled in; names of keys and files are there as well. Help facts",
      "are in `Sources/HelpResources/Data/`.",
    ]
    lines += ["", "## Translations/onland.pot", ""]
    lines += try OwnTexts.sentences().map { sentence in
      let forms = [sentence.singular, sentence.plural].compactMap(\.self)
      return "- `\(sentence.key)`: \(forms.joined(separator: " | "))"
    }
    for questionnaire in try OwnTexts.questionnaires() {
      lines += section("Questionnaires/\(questionnaire.id).yaml", questionnaire.texts)
    }
    for source in try OwnTexts.sources()
    where speaking.contains(where: { source.path.hasPrefix($0) }) {
      lines += section("Sources/\(source.path)", source.literals)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ path: String, _ literals: [String]) -> [String] {
    let texts = literals.filter { $0.contains(where: \.isLetter) }
    guard !texts.isEmpty else { return [] }
    return ["", "## \(path)", ""] + texts.map { "- " + $0.replacing("\n", with: "\n  ") }
  }
}
