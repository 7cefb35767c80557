// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics

@testable import Journal
@testable import OnlandApp

/// A home with check-ins that nobody had to be asked for.
struct TrendHome {
  let home: TestHome
  private let history: HistoryStore

  /// 2026-W47, the last whole week before the clock of `TestHome`.
  static let lastWeek = 2967

  init(in place: TestHome.Place = .disk) throws {
    home = try TestHome(in: place)
    history = try HistoryStore(folder: home.folder)
  }

  /// One check-in, on the Wednesday of a week.
  ///
  /// - Parameter days: Of strain, 0 to 4, in every question about days: an area has
  ///   100 − 25 × days.
  func add(
    week: Int, days: Int, to questionnaire: String = "balance", isLate: Bool = false,
    hour: Int = 12, changing: [String: Outcome] = [:], targets: [String: Double] = [:],
    definition other: Definition? = nil
  ) throws {
    let catalogue = Catalogue(folder: home.folder, languages: ["en"])
    let definition = try other ?? catalogue.definition(questionnaire)
    let strengths: Set = [
      "time_worth_share", "control_walkaway", "connect_exchange", "joy_share",
      // Of version 1.1.0.
      "time_worth", "joy_enjoy",
    ]
    var outcomes: [String: Outcome] = [:]
    for item in definition.questionnaire.items {
      outcomes[item.id] =
        switch item.format {
        case .choice:
          .answered(.code(OptionCode(strengths.contains(item.id) ? 4 - days : days)))
        case .choices: .answered(.codes([]))
        case .duration: .answered(.minutes(60))
        case .count, .integer: .answered(.integer(3))
        case .yesNo: .answered(.yesNo(false))
        case .decimal, .text, .date: .missing(.declined)
        }
    }
    outcomes.merge(changing) { $1 }
    try add(
      outcomes: outcomes, week: week, isLate: isLate, hour: hour, targets: targets,
      definition: definition)
  }

  /// One check-in with these answers, on the Wednesday of a week.
  func add(
    outcomes: [Item.ID: Outcome], week: Int, isLate: Bool = false, hour: Int = 12,
    targets: [String: Double], definition: Definition
  ) throws {
    let date = ISOWeek(weekNumber: week).monday.adding(days: 2)
    let moment = Moment(secondsSince1970: date.dayNumber * 86_400 + hour * 3600, offsetSeconds: 0)
    try history.append(
      CheckIn(
        id: UUID(), questionnaire: definition.questionnaire.id,
        version: definition.questionnaire.version, definitionHash: definition.hash,
        wholeDefinitionHash: definition.whole?.stored.hash, date: date, answeredAt: moment,
        isLate: isLate, targets: targets,
        outcomes: definition.questionnaire.settled(outcomes: outcomes, targets: targets)),
      definitions: definition.allStored, at: moment, ending: nil)
  }

  /// Consecutive weeks that end with `lastWeek`; `nil` is a week without a check-in.
  func add(_ days: [Int?]) throws {
    let balance = try Catalogue(folder: home.folder, languages: ["en"]).definition("balance")
    for (place, days) in days.reversed().enumerated() {
      if let days { try add(week: Self.lastWeek - place, days: days, definition: balance) }
    }
  }

  /// `balance` as the next version would be, after `change` to its text.
  func nextVersion(_ change: (String) -> String) throws -> Definition {
    let catalogue = Catalogue(folder: home.folder, languages: ["en"])
    let definition = try catalogue.definition("balance")
    let version = "version: \(definition.questionnaire.version)"
    let shipped = String(decoding: definition.bytes, as: UTF8.self)
    let text = change(shipped.replacing(version, with: "version: 99.0.0", maxReplacements: 1))
    let bytes = Array(text.utf8)
    guard let questionnaire = DefinitionReader.read(bytes, languages: ["en"]).questionnaire else {
      throw Unreadable()
    }
    return Definition(questionnaire: questionnaire, bytes: bytes)
  }

  private struct Unreadable: Error {}

  /// What `trend` writes, with a chart for each area unless there is to be none.
  func trend(
    _ options: TrendCommand.Options = .init(), hasCharts: Bool = true, width: Int = 80,
    isPlain: Bool = false
  ) throws -> String {
    var options = options
    options.showsCharts = hasCharts
    _ = try TrendCommand(environment: home.environment(width: width, isPlain: isPlain)).run(options)
    return home.takeWritten()
  }
}
