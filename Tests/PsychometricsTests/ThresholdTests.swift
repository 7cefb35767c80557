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
    earlier: SignalDiary = SignalDiary()
  ) -> Assessment {
    var answers = codes.mapValues { Outcome.answered(.code($0)) }
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

  @Test func `of stepping away lies at half the days, and is raised at three of four`() {
    // Stepping away is asked the other way round: 4 is always.
    let levels = Self.means.map {
      level("hard_to_leave", ["control_walkaway": 4 - $0, "control_autopilot": $1])
    }

    #expect(levels == [.none, .none, .notice, .notice, .elevated])
  }

  @Test func `that is passed is quiet the first time only`() {
    let easy = ["control_walkaway": 4, "control_autopilot": 0]
    let noticed = ["control_walkaway": 2, "control_autopilot": 2]
    /// Whether the last of these weeks is quiet.
    func isQuiet(_ weeks: [[Item.ID: Int]]) -> Bool? {
      var earlier = SignalDiary()
      for (number, codes) in weeks.dropLast().enumerated() {
        earlier.record(
          assess(codes, week: 100 + number, earlier: earlier), by: CompiledQuestionnaire(balance))
      }
      return assess(
        weeks.last ?? [:], week: 99 + weeks.count, earlier: earlier
      ).report.state(of: "hard_to_leave")?.isQuiet
    }

    #expect(isQuiet([easy, noticed]) == false)
    #expect(isQuiet([easy, easy, noticed]) == true)
    #expect(isQuiet([easy, easy, easy, noticed]) == true)
    #expect(isQuiet([noticed, easy, noticed]) == false)
    #expect(isQuiet([noticed, easy, easy, noticed]) == false)
  }
}
