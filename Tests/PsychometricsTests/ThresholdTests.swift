// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestQuestionnaires
import Testing

/// Thresholds of `balance` at which nothing else stands, each from both sides.
struct `A threshold of balance` {
  private let balance: Questionnaire

  init() throws { balance = try ShippedQuestionnaires.questionnaire("balance") }

  private func assess(
    _ codes: [Item.ID: Int], platforms: Int = 3, week: Int = 100,
    earlier: SignalDiary = SignalDiary(), of questionnaire: Questionnaire? = nil
  ) -> Assessment {
    let balance = questionnaire ?? balance
    var answers = codes.mapValues { Outcome.answered(.code(OptionCode($0))) }
    answers["load_platforms"] = .answered(.integer(platforms))
    let targets = ["comfort_platforms": 3.0]
    return balance.assess(
      outcomes: balance.settled(outcomes: answers, targets: targets), targets: targets, week: week,
      signalsFrom: balance, earlier: earlier)
  }

  private func level(_ signal: Signal.ID, _ codes: [Item.ID: Int], platforms: Int = 3)
    -> SignalLevel
  {
    assess(codes, platforms: platforms).report.state(of: signal)?.level ?? .none
  }

  /// Days a week that are half a step from each other, for two questions: means of 1, 1.5, 2, 2.5
  /// and 3.
  private static let means = [(1, 1), (1, 2), (2, 2), (2, 3), (3, 3)]

  @Test func `of load stands higher where the platforms are not too many`() {
    let within = Self.means.map { level("overcommitted", ["load_thin": $0, "load_backlog": $1]) }
    let above = Self.means.map {
      level("overcommitted", ["load_thin": $0, "load_backlog": $1], platforms: 4)
    }

    #expect(within == [.none, .none, .notice, .notice, .elevated])
    #expect(above == [.none, .notice, .notice, .elevated, .elevated])
  }

  @Test func `of stepping away lies one answer lower in a week on autopilot`() {
    let walks = Array(0...4)
    let levels = { (autopilot: Int) in
      walks.map {
        level("hard_to_leave", ["control_walkaway": $0, "control_autopilot": autopilot])
      }
    }

    #expect(levels(2) == [.elevated, .notice, .none, .none, .none])
    #expect(levels(3) == [.strong, .elevated, .notice, .none, .none])
  }

  @Test func `of autopilot is never passed beside trouble stepping away`() {
    let levels = (0...4).map {
      level("autopilot", ["control_walkaway": $0, "control_autopilot": 4])
    }

    #expect(levels == [.none, .none, .none, .notice, .notice])
    #expect(level("autopilot", ["control_autopilot": 3]) == .notice)
    #expect(level("autopilot", ["control_autopilot": 2]) == .none)
  }

  private let easy = ["control_walkaway": 4]
  private let noticed = ["control_walkaway": 1]

  /// Whether the last of these weeks is quiet.
  private func isQuiet(_ weeks: [[Item.ID: Int]], of questionnaire: Questionnaire) -> Bool? {
    var earlier = SignalDiary()
    for (number, codes) in weeks.dropLast().enumerated() {
      earlier.record(
        assess(codes, week: 100 + number, earlier: earlier, of: questionnaire),
        by: CompiledQuestionnaire(questionnaire))
    }
    return assess(
      weeks.last ?? [:], week: 99 + weeks.count, earlier: earlier, of: questionnaire
    ).report.state(of: "hard_to_leave")?.isQuiet
  }

  @Test func `that is passed once is a mention, and twice running a card`() {
    #expect(isQuiet([noticed], of: balance) == false)
    #expect(isQuiet([easy, noticed], of: balance) == true)
    #expect(isQuiet([easy, noticed, noticed], of: balance) == false)
    #expect(isQuiet([noticed, easy, noticed], of: balance) == true)
    #expect(isQuiet([noticed, noticed, easy, noticed], of: balance) == false)
  }

  @Test func `that may never be quiet is a card the first time too`() throws {
    var loud = balance
    let signal = try #require(loud.signals.firstIndex { $0.id == "hard_to_leave" })
    loud.signals[signal].mayBeQuiet = false

    #expect(isQuiet([easy, noticed], of: loud) == false)
  }
}
