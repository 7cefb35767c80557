// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Psychometrics
import Terminal

/// What stands out in the newest answered week, and in how many of the last ones.
struct SignalOverview {
  private let week: ISOWeek
  private let source: Questionnaire
  private let report: SignalReport
  /// Answered weeks in the window, the newest included.
  private let windowSize: Int
  /// In how many of them each signal was there.
  private let counts: [Signal.ID: Int]
  private let hidden: Set<Signal.ID>

  /// - Parameter assessed: Check-ins of one questionnaire and its short forms, in order.
  /// - Returns: `nil` without any.
  init?(_ assessed: [AssessedCheckIn], hidden: Set<Signal.ID>) {
    guard let newest = assessed.last else { return nil }
    let source = newest.definition.signalSource
    // Two check-ins of a week are one answered week: a short form hides nothing of the whole.
    let weeks = SignalWeek.joining(assessed.map(\.assessment.observation))
    guard let current = weeks.last else { return nil }
    let window = weeks.suffix(source.signalPolicy.window)
      .filter { current.week - $0.week < source.signalPolicy.withinWeeks }
    week = ISOWeek(weekNumber: current.week)
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
  }

  /// Signals of the newest week, in the order of the cards.
  private var now: [Signal] {
    let inLine = report.states.filter { $0.place == .line }.map(\.signal)
    return (report.careCards + report.cards + inLine + report.alsoNoted).compactMap(signal)
  }

  /// Signals of the other weeks in the window.
  private var earlier: [Signal] {
    source.signals.filter { counts[$0.id, default: 0] > 0 && report.state(of: $0.id) == nil }
  }

  private func signal(_ id: Signal.ID) -> Signal? { source.signals.first { $0.id == id } }

  // MARK: Lines

  func lines(_ screen: Screen) -> [String] {
    var sections = [screen.wrapped("\(source.title), week \(week)").map { screen.styling.bold($0) }]
    if now.isEmpty {
      sections.append(screen.wrapped("Nothing stands out."))
    } else {
      sections.append(["Stands out:"] + now.flatMap { line($0, screen) })
    }
    if !earlier.isEmpty {
      sections.append(["Not this week, and before:"] + earlier.flatMap { line($0, screen) })
    }
    sections.append(
      screen.wrapped("onland signals hide ID leaves a card out of the result page."))
    return sections.sectionLines
  }

  private func line(_ signal: Signal, _ screen: Screen) -> [String] {
    // What is joined of others has no weeks of its own.
    let count =
      counts[signal.id].flatMap { $0 > 0 ? ", \($0) of the last \(windowSize)" : nil } ?? ""
    let remark = hidden.contains(signal.id) ? "; card hidden" : ""
    return screen.wrapped(
      "\(signal.title)\(count) (\(signal.id)\(remark))", indent: "  ", hanging: "    ")
  }

  // MARK: JSON

  var json: [String: JSONValue] {
    [
      "questionnaire": .text(source.id), "week": .text(week.description),
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
    ]
  }
}
