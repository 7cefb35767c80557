// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import TestQuestionnaires
import TestSupport
import Testing

struct `The file that is written of a questionnaire` {
  /// Generated questionnaires in each of four parts, which run side by side.
  private static let rounds: UInt64 = 250

  private func reading(
    _ text: String, languages: [String], whole: Questionnaire? = nil
  ) -> DefinitionReader.Reading {
    DefinitionReader.read(Array(text.utf8), languages: languages) { _ in whole }
  }

  @Test(arguments: ShippedQuestionnaires.files)
  func `gives a shipped questionnaire again, with nothing to complain of`(file: URL) throws {
    let id = file.deletingPathExtension().lastPathComponent
    let questionnaire = try ShippedQuestionnaires.questionnaire(id)
    let whole = try questionnaire.partOf.map { try ShippedQuestionnaires.questionnaire($0) }

    let text = questionnaire.yaml

    #expect(reading(text, languages: ["en"], whole: whole).questionnaire == questionnaire)
    let problems = DefinitionReader.check(Array(text.utf8), place: .shipped(name: id)) { _, _ in
      whole
    }
    #expect(problems == [])
  }

  @Test(arguments: ["en", "de"])
  func `gives a questionnaire in several languages again in one`(language: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Unshaped/team.homework.yaml")
    let bytes = Array(try Data(contentsOf: file))
    let questionnaire = try #require(
      DefinitionReader.read(bytes, languages: [language]).questionnaire)
    // Whatever the language, an answer may be the label in the other one.
    let labels = Set(["en": "Never", "de": "Nie"].values)
    #expect(labels.allSatisfy { questionnaire.items[0].format.outcome(inFile: $0) != nil })

    #expect(reading(questionnaire.yaml, languages: [language]).questionnaire == questionnaire)
  }

  @Test(arguments: 0..<UInt64(4))
  func `gives every generated questionnaire again, as does the draft's own`(part: UInt64) throws {
    var keys: Set<String> = []
    for seed in part * Self.rounds..<(part + 1) * Self.rounds {
      let (draft, wholeDraft) = RandomDraft.make(seed: seed)
      let languages = [[], ["de"], ["pt", "zh"]][Int(seed % 3)]
      let whole = wholeDraft?.build(languages: languages).questionnaire
      let building = draft.build(languages: languages) { _ in whole }
      guard let questionnaire = building.questionnaire else {
        Issue.record("seed \(seed): \(building.problems.filter { !$0.isAdvice })")
        return
      }

      let text = draft.yaml
      let ofDraft = reading(text, languages: languages, whole: whole)
      var ofValue = reading(questionnaire.yaml, languages: languages, whole: whole).questionnaire
      // A file of one language does not say which others there were to read it in.
      ofValue?.readLanguage = questionnaire.readLanguage

      guard ofDraft.questionnaire == questionnaire, ofValue == questionnaire else {
        Issue.record("seed \(seed) is read back as another questionnaire:\n\(text)")
        return
      }
      #expect(ofDraft.problems.map(\.kind) == building.problems.map(\.kind), "seed \(seed)")
      for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
        keys.formUnion(line.split { ", -{[".utf8.contains($0) }.compactMap(Self.key))
      }
    }
    // Every key of the format was there.
    #expect(try Self.keysOfSchema().subtracting(keys) == [])
  }

  /// The word before a colon.
  private static func key(_ word: Substring.UTF8View) -> String? {
    word.last == UInt8(ascii: ":") ? String(word.dropLast()) : nil
  }

  private static func keysOfSchema() throws -> Set<String> {
    let file = ShippedQuestionnaires.folder
      .appending(path: "../Documentation/questionnaire.schema.json")
    var keys: Set<String> = []
    var left: [Any] = [try JSONSerialization.jsonObject(with: Data(contentsOf: file))]
    while let next = left.popLast() {
      if let map = next as? [String: Any] {
        keys.formUnion((map["properties"] as? [String: Any] ?? [:]).keys)
        left += map.values
      } else if let list = next as? [Any] {
        left += list
      }
    }
    try #require(keys.count > 90)
    return keys
  }

  // MARK: How it is written

  @Test(arguments: [
    ("plain words", "plain words"), ("h's a-b c.d", "h's a-b c.d"), ("a, b", "\"a, b\""),
    ("no", "\"no\""), ("NULL", "\"NULL\""), ("declined", "\"declined\""), ("~", "\"~\""),
    ("1:30", "\"1:30\""), (" x", "\" x\""), ("x ", "\"x \""), ("a: b", "\"a: b\""),
    ("say \"a\\b\"", "\"say \\\"a\\\\b\\\"\""), ("über", "\"über\""), ("a\nb", "\"a\\U0000000Ab\""),
    ("\u{2028}", "\"\\U00002028\""), ("👩‍👩‍👧", "\"👩‍👩‍👧\""),
  ])
  func `quotes a text that could be taken for anything else`(text: String, written: String) {
    var draft = QuestionnaireDraft(
      id: "me.test", version: "1.0.0", title: .plain(text), about: "About", items: [])

    #expect(draft.yaml.split(separator: "\n").contains { $0 == "title: \(written)" })

    draft.cues = [text: "x"]
    draft.items = [QuestionnaireDraft.Item(id: "a", text: "A", format: .yesNo)]
    let problems = draft.build().problems.map(\.kind)
    #expect(reading(draft.yaml, languages: []).problems.map(\.kind) == problems)
  }
}
