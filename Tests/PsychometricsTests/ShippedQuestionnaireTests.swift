// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import TestQuestionnaires
import Testing

struct `Every shipped questionnaire` {
  @Test func `is found at all`() {
    #expect(
      ShippedQuestionnaires.files.map(\.lastPathComponent)
        == ["balance.yaml", "pulse.yaml", "window.yaml"])
  }

  @Test(arguments: ShippedQuestionnaires.files)
  func `passes the check, worked examples included`(file: URL) throws {
    #expect(try ShippedQuestionnaires.problems(file) == [])
  }

  @Test(arguments: ShippedQuestionnaires.files)
  func `has an id without a dot, and an example`(file: URL) throws {
    let id = file.deletingPathExtension().lastPathComponent
    let questionnaire = try ShippedQuestionnaires.questionnaire(id)

    #expect(questionnaire.id == id)
    #expect(!id.contains("."))
    #expect(!questionnaire.examples.isEmpty)
  }
}

struct `The balance questionnaire` {
  @Test func `asks nineteen questions and one that does not count`() throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")

    #expect(balance.countedItems == 19)
    #expect(balance.items.filter { !$0.isCounted }.map(\.id) == ["week_off"])
    #expect(balance.targets.map(\.settingKey) == ["budget_minutes", "comfort_platforms"])
  }

  @Test func `shares words and formats with pulse`() throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")
    let pulse = try ShippedQuestionnaires.questionnaire("pulse")

    for item in pulse.items {
      let other = try #require(balance.items.first { $0.id == item.id })
      #expect(other.text == item.text)
      #expect(other.format == item.format)
    }
  }
}
