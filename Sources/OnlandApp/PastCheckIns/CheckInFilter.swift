// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import History
import Journal
import Psychometrics
import Texts

/// Which check-ins are meant, by what is in them.
public struct CheckInFilter: Equatable {
  /// The id of a signal that stood out; absent: any.
  public var signal: String?
  /// The id of an area that has a number; absent: the one over all.
  public var area: String?
  /// Its number is below this; absent: any number.
  public var below: Int?
  /// What is in a note, upper case or lower; absent: anything.
  public var contains: String?

  public init(
    signal: String? = nil, area: String? = nil, below: Int? = nil, contains: String? = nil
  ) {
    self.signal = signal
    self.area = area
    self.below = below
    self.contains = contains
  }

  /// - Throws: For a signal or an area that none of the check-ins could have.
  func requireKnown(in checkIns: [AssessedCheckIn]) throws {
    if let signal {
      let known = Set(checkIns.flatMap { $0.definition.signalSource.signals.map(\.id) })
      guard known.contains(signal) else {
        throw Problem(
          unknown: Message.unknownSignal, signal, among: known.sorted(), hint: .signalsLists())
      }
    }
    if let area {
      let known = Set(checkIns.flatMap { $0.questionnaire.scales.map(\.id) })
      guard known.contains(area) else {
        throw Problem(
          unknown: Message.unknownArea, area, among: known.sorted(), hint: .trendNames())
      }
    }
  }

  func accepts(_ assessed: AssessedCheckIn) -> Bool {
    if let signal, !(assessed.report.careCards + assessed.report.cards).contains(signal) {
      return false
    }
    if let contains, !assessed.checkIn.hasNote(containing: contains) { return false }
    if area == nil, below == nil { return true }
    let scored = zip(assessed.questionnaire.scales, assessed.assessment.scores)
    let score = scored.first { scale, _ in area.map { $0 == scale.id } ?? scale.isOverall }?.1
    guard let shown = score?.shown else { return false }
    return below.map { shown < $0 } ?? true
  }
}
