// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Formats
package import Psychometrics

/// What stands out in the newest answered week, and in how many of the last ones.
package struct SignalOverview {
  package let week: Week
  package let source: Questionnaire
  private let report: SignalReport
  /// Answered weeks in the window, the newest included.
  package let windowSize: Int
  /// In how many of them each signal was there.
  package let counts: [Signal.ID: Int]
  package let hidden: Set<Signal.ID>
  /// Base levels of those weeks, in ascending weeks.
  private let levels: [SignalWeek]

  /// - Parameter assessed: Check-ins of one questionnaire and its short forms, in order.
  /// - Returns: `nil` without any.
  package init?(_ assessed: [AssessedCheckIn], hidden: Set<Signal.ID>) {
    guard let newest = assessed.last else { return nil }
    let source = newest.definition.signalSource
    // Two check-ins of a week are one answered week: a short form hides nothing of the whole.
    let weeks = SignalWeek.joining(assessed.map(\.assessment.observation))
    guard let current = weeks.last else { return nil }
    let window = weeks.suffix(source.signalPolicy.window)
      .filter { current.week - $0.week < source.signalPolicy.withinWeeks }
    week = newest.week.start.week(current.week)
    self.source = source
    report = source.signalReport(
      SignalObservation(
        week: current.week, levels: current.levels, asked: Set(current.levels.keys)),
      earlier: newest.earlier)
    windowSize = window.count
    counts = Dictionary(
      uniqueKeysWithValues: source.signals.map { signal in
        (signal.id, window.count { ($0.levels[signal.id] ?? SignalLevel.none) >= .notice })
      })
    self.hidden = hidden
    levels = Array(window)
  }

  /// Signals of the newest week, in the order of the cards.
  package var now: [Signal] {
    let inLine = report.states.filter { $0.place == .line }.map(\.signal)
    return (report.careCards + report.cards + inLine + report.alsoNoted).compactMap(signal)
  }

  /// Signals of the other weeks in the window.
  package var earlier: [Signal] {
    source.signals.filter { counts[$0.id, default: 0] > 0 && report.state(of: $0.id) == nil }
  }

  private func signal(_ id: Signal.ID) -> Signal? { source.signals.first { $0.id == id } }

  // MARK: JSON

  package var json: [String: JSONValue] {
    [
      "questionnaire": .text(source.id), "week": .text(week.iso.description),
      "window": .integer(windowSize),
      "signals": .list((now + earlier + behindCombination).map { .object(entry($0)) }),
      "hidden": .list(hidden.sorted().map { .text($0) }),
    ]
  }

  /// Signals whose cards became one.
  private var behindCombination: [Signal] {
    let listed = Set(now.map(\.id))
    return report.states.map(\.signal).filter { !listed.contains($0) }.compactMap(signal)
  }

  private func entry(_ signal: Signal) -> [String: JSONValue] {
    let state = report.state(of: signal.id)
    return [
      "id": .text(signal.id), "title": .text(signal.title),
      "level": .integer(state?.level.rawValue ?? 0), "base": .integer(state?.base.rawValue ?? 0),
      "weeks_in_window": .integer(counts[signal.id] ?? 0), "quiet": .truth(state?.isQuiet ?? false),
      "hidden": .truth(hidden.contains(signal.id)),
      "weeks": .list(
        levels.map { week in
          .object([
            "week": .text(ISOWeek(weekNumber: week.week).description),
            "base": .integer(week.levels[signal.id]?.rawValue ?? 0),
          ])
        }),
    ]
  }
}
