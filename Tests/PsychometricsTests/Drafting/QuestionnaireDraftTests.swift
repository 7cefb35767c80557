// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Testing

struct `A questionnaire made without a file` {
  private typealias Draft = QuestionnaireDraft
  private typealias Kind = DefinitionProblem.Kind
  private typealias Problem = QuestionnaireDraft.Problem

  private func changed(_ change: (inout QuestionnaireDraft) -> Void) -> QuestionnaireDraft {
    var draft = evenings
    change(&draft)
    return draft
  }

  // MARK: What is made

  @Test func `has nothing to complain of, its examples included`() {
    #expect(evenings.check(helpTopics: ["guides"]) == [])
    #expect(evenings.build().problems == [])
  }

  @Test func `refers by id, and every reference is found`() throws {
    let questionnaire = try #require(evenings.build().questionnaire)

    #expect(questionnaire.items.map(\.id) == ["late", "calm", "online"])
    #expect(questionnaire.items[2].format == .duration(0...1440))
    #expect(questionnaire.items[2].shownWhen == .item(0, .atLeast(1)))
    guard case .items(let members) = questionnaire.scales[0].parts else {
      Issue.record("not a scale of items")
      return
    }
    #expect(members.map(\.item) == [1, 0, 2])
    #expect(members.map(\.scoring) == [.forward, .reverse, .target(0)])
    #expect(questionnaire.scales[0].bands.map(\.label) == ["uneasy", "easy"])
    #expect(
      questionnaire.signals[0].persistence
        == [PersistenceStep(base: .notice, weeks: 2, raisesTo: .elevated)])
    #expect(questionnaire.targets[0].settingKey == "me.evening.budget")
    #expect(questionnaire.signalPolicy == SignalPolicy())
  }

  @Test func `has the texts of the person's language`() throws {
    let draft = changed { $0.title = .byTag(["en": "Evenings", "de": "Abende"]) }

    #expect(draft.build(languages: ["de-AT"]).questionnaire?.title == "Abende")
    #expect(draft.build(languages: ["fi"]).questionnaire?.title == "Evenings")
    #expect(draft.check().contains(Problem(.missingTranslation(language: "de"), at: "about")))
  }

  @Test func `is a draft again, and that gives the same`() throws {
    let questionnaire = try #require(evenings.build().questionnaire)

    #expect(QuestionnaireDraft(questionnaire).build().questionnaire == questionnaire)
  }

  @Test func `is held to the place and to the whole, as a file is`() throws {
    #expect(
      evenings.build(place: .own(name: "me.other")).problems
        == [Problem(.idIsNotFileName("me.evening", file: "me.other"), at: "id")])

    let part = changed {
      $0.id = "me.short"
      $0.partOf = "me.evening"
      $0.signals = []
      $0.persistence = [:]
      $0.helpTopics = []
      for index in $0.examples.indices { $0.examples[index].signals = nil }
      $0.items[1].text = "Calm?"
    }
    let whole = try #require(evenings.build().questionnaire)
    #expect(part.build().problems == [Problem(.wholeUnusable("me.evening"), at: "part_of")])
    #expect(
      part.build { _ in whole }.problems
        == [Problem(.partDiffers(.item, "calm", whole: "me.evening"), at: "items[1]")])
  }

  // MARK: What is wrong, and where

  @Test(arguments: DraftFault.all.indices)
  func `tells what is wrong by its path, and its file tells the same`(fault: Int) {
    let problems = DraftFault.all[fault].problems
    let draft = changed(DraftFault.all[fault].change)

    let building = draft.build()

    #expect(building.problems == problems)
    #expect((building.questionnaire == nil) == !problems.allSatisfy(\.isAdvice))
    let file = DefinitionReader.read(Array(draft.yaml.utf8), languages: [])
    #expect(Set(file.problems.map(\.kind)) == Set(problems.map(\.kind)))
    #expect(file.questionnaire == building.questionnaire)
  }

  @Test(arguments: DraftFault.advice.indices)
  func `is tried out as a file is`(index: Int) {
    let draft = changed(DraftFault.advice[index].change)

    let problems = draft.check()

    #expect(DraftFault.advice[index].problems.allSatisfy(problems.contains))
    #expect(draft.build().questionnaire != nil)
    let file = DefinitionReader.check(Array(draft.yaml.utf8))
    #expect(Set(file.map(\.kind)) == Set(problems.map(\.kind)))
  }

  // MARK: Limits

  @Test func `keeps to the limits of a file`() {
    let many = changed { draft in
      let item = draft.items[1]
      draft.items += (0..<500).map { index in
        var item = item
        item.id = "item_\(index)"
        return item
      }
    }
    #expect(
      many.build().problems.contains(
        Problem(.tooManyEntries(key: "items", limit: 500), at: "items")))

    let deep = changed { draft in
      draft.items[1].shownWhen = (0..<20).reduce(.item("late", .atLeast(1))) { part, _ in
        .all([part])
      }
    }
    let problems = deep.build().problems
    #expect(problems.map(\.kind) == [.tooDeep(limit: 32)])
    #expect(problems[0].path.hasPrefix("items[1].shown_when.all[0].all[0]"))
    #expect(
      DefinitionReader.read(Array(deep.yaml.utf8), languages: []).problems.map(\.kind)
        == problems.map(\.kind))

    let huge = changed { draft in
      let option = QuestionnaireDraft.Option(code: 0, label: "x")
      for set in 0..<60 { draft.optionSets["set_\(set)"] = Array(repeating: option, count: 400) }
    }
    #expect(huge.build().problems.map(\.kind) == [.tooManyNodes(limit: 50_000)])
  }

  @Test func `stops telling after 200 problems`() {
    let draft = changed { draft in
      for index in 0..<4 {
        draft.optionSets["days"]?[index].keys = Array(repeating: "?", count: 80)
      }
    }

    let problems = draft.build().problems
    #expect(problems.count == 201)
    #expect(problems.contains { $0.kind == .tooManyProblems(limit: 200) })
  }
}
