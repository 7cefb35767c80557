// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestQuestionnaires
import Testing

/// A card says nothing that the answers do not say, in every combination of answers.
struct `The cards of balance` {
  /// The items that each card is about, with the number an answer is taken from when less is more
  /// strain; written here a second time so that the file is not checked against itself.
  private static let subjects: [Signal.ID: [Item.ID: Double]] = [
    "abuse": ["safety_abuse": 0],
    "privacy": ["safety_privacy": 0],
    "heavy": ["wellbeing_heavy": 0],
    "overcommitted": ["load_thin": 0, "load_backlog": 0],
    "pressured": ["pressure_perform": 0, "pressure_rest": 0],
    "lonely": ["connect_lonely": 0],
    "hard_to_leave": ["control_walkaway": 4],
    "autopilot": ["control_autopilot": 0],
    "comparing": ["compare_numbers": 0, "compare_measure": 0],
    "over_budget": ["time_daily": 0],
    "time_not_worth": ["time_worth_share": 4],
    "low_joy": ["joy_share": 4],
    "squeezed": [
      "load_thin": 0, "load_backlog": 0, "pressure_perform": 0, "pressure_rest": 0,
      "control_walkaway": 4,
    ],
  ]

  /// Items that only raise or limit a rule, or stand in a condition of a text.
  private static let others: [Signal.ID: [Item.ID]] = [
    "heavy": ["connect_lonely"], "overcommitted": ["load_platforms"],
    "squeezed": ["load_platforms", "control_autopilot"], "time_not_worth": ["time_daily"],
    "hard_to_leave": ["control_autopilot"], "autopilot": ["control_walkaway"],
  ]

  private static let numeric: [Item.ID: [Double?]] = [
    "time_daily": [nil, 0, 15, 29, 30, 75, 104, 105, 180], "load_platforms": [nil, 6],
  ]
  private static let targets: [Signal.ID: [Target.ID: [Double?]]] = [
    "over_budget": ["budget_minutes": [nil, 0, 1, 60, 180]],
    "overcommitted": ["comfort_platforms": [nil, 5, 6]],
    "squeezed": ["comfort_platforms": [nil, 5]],
  ]

  @Test func `are all tried`() throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")

    #expect(Set(balance.signals.map(\.id)) == Set(Self.subjects.keys))
  }

  @Test(arguments: subjects.keys.sorted())
  func `say no more than the answers, whatever is declined`(signal: Signal.ID) throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")
    let subjects = try #require(Self.subjects[signal])
    let rules = SignalRules(balance)
    var levels: Set<SignalLevel> = []
    var untruths: [String: Int] = [:]

    for input in AnswerCombinations(
      balance, items: Array(subjects.keys) + (Self.others[signal] ?? []), numeric: Self.numeric,
      targets: Self.targets[signal] ?? [:])
    {
      let base = self.base(of: signal, in: balance, rules: rules, input: input)
      guard base > .none else { continue }
      levels.insert(base)
      guard let text = balance.cardText(of: signal, base: base, input: input)?.text else {
        untruths["no text at \(base)", default: 0] += 1
        continue
      }
      for untruth in untruthsOf(text, subjects: subjects, in: balance, input: input) {
        untruths["\(untruth): \(text)", default: 0] += 1
      }
      if text.slots.contains(where: { !isFilled($0, by: signal, in: balance, input: input) }) {
        untruths["a hole: \(text)", default: 0] += 1
      }
    }

    #expect(untruths == [:])
    #expect(levels == Set(balance.signals.first { $0.id == signal }?.cards.keys.map(\.self) ?? []))
  }

  private static let itemsInWords: [Scale.ID: [Item.ID]] = [
    "safety": ["safety_abuse", "safety_privacy"], "wellbeing": ["wellbeing_heavy"],
    "onland": ["connect_met"],
  ]

  @Test(arguments: itemsInWords.keys.sorted())
  func `and areas in words have a form for every answer`(id: Scale.ID) throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")
    let scale = try #require(balance.scales.first { $0.id == id })
    let items = try #require(Self.itemsInWords[id])

    for input in AnswerCombinations(balance, items: items) {
      let isAnswered = input.numbers.contains { $0 != nil }
      #expect((balance.words(of: scale, input: input) != nil) == isAnswered)
    }
  }

  @Test func `give the percentage only above a budget that is not zero`() throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")
    let budgets: [Target.ID: [Double?]] = ["budget_minutes": [nil, 0, 60]]
    for input in AnswerCombinations(
      balance, items: ["time_daily"], numeric: ["time_daily": [nil, 0, 60, 105]], targets: budgets)
    {
      let percent = balance.percentOver(of: "over_budget", input: input)
      let isOver = input.numbers.contains(105) && input.targets.contains(60)
      #expect(percent == (isOver ? 75 : nil))
    }
  }

  @Test func `offer a suggestion about the budget only with a budget`() throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")
    var input = balance.scoringInput(outcomes: [:], targets: [:])
    func offered(run: Int) -> [String] {
      balance.suggestions(of: "over_budget", level: .notice, run: run, input: input).map(\.id)
    }
    #expect(offered(run: 1) == ["time-swap"])
    #expect(offered(run: 3) == ["time-swap"])

    input.targets[0] = 60
    #expect(offered(run: 2) == ["time-cap", "time-swap"])
    // Whoever is over it for the third week running is asked about the budget itself.
    #expect(offered(run: 3) == ["time-budget"])
  }

  @Test func `offer nothing beside a heavy week that is strong`() throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")
    let input = balance.scoringInput(outcomes: [:], targets: [:])
    let counts = [SignalLevel.notice, .elevated, .strong].map { level in
      balance.suggestions(of: "heavy", level: level, run: 1, input: input).count
    }
    #expect(counts == [2, 2, 0])
  }

  // MARK: What the answers allow

  private func base(
    of signal: Signal.ID, in balance: Questionnaire, rules: SignalRules, input: ScoringInput
  ) -> SignalLevel {
    var levels: [SignalLevel] = []
    rules.baseLevels(input, into: &levels)
    guard let position = balance.signals.firstIndex(where: { $0.id == signal }) else {
      return .none
    }
    guard case .combines(let parts) = balance.signals[position].rule else {
      return levels[position]
    }
    let bases = parts.map { levels[$0] }
    return bases.contains(.none) ? .none : bases.max() ?? .none
  }

  private func untruthsOf(
    _ text: String, subjects: [Item.ID: Double], in balance: Questionnaire, input: ScoringInput
  ) -> [String] {
    let strains = subjects.map { id, mirror -> Double? in
      guard let position = balance.position(ofItem: id), let number = input.numbers[position]
      else { return nil }
      return abs(mirror - number)
    }
    let answered = strains.compactMap(\.self)
    let number = { (id: Item.ID) in balance.position(ofItem: id).flatMap { input.numbers[$0] } }

    var untruths: [String] = []
    if text.contains("most days"), answered.isEmpty || !answered.allSatisfy({ $0 >= 3 }) {
      untruths.append("not on most days")
    }
    if text.contains("every day"), !strains.allSatisfy({ $0 == 4 }) {
      untruths.append("not every day")
    }
    // How often, with the number of that answer.
    let shares: KeyValuePairs = [
      "did not work": 0.0, "did not feel": 0, "did not enjoy": 0, "rarely": 1,
      "about half the time": 2,
    ]
    for (words, share) in shares where text.contains(words) {
      if !answered.contains(4 - share) { untruths.append("not \(words)") }
    }
    if text.contains("you mostly could"), number("control_walkaway") != 3 {
      untruths.append("not mostly")
    }
    if text.contains("you could"), number("control_walkaway") != 4 {
      untruths.append("not each time")
    }
    if text.contains("many lonely days"), (number("connect_lonely") ?? 0) < 3 {
      untruths.append("not many lonely days")
    }
    return untruths
  }

  private func isFilled(
    _ slot: String, by signal: Signal.ID, in balance: Questionnaire, input: ScoringInput
  ) -> Bool {
    switch balance.slot(slot) {
    case .item(let position): input.numbers[position] != nil
    case .target(let position): input.targets[position] != nil
    case .percentOver: input.targets[0].map { $0 > 0 } ?? false
    case .cue, .weekPhrase, nil: false
    }
  }
}
