// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// In which weeks a signal was there.
package struct SignalCourse: Equatable {
  package var signal: Signal
  /// By week, as that week's answers alone give it; a week without it is absent.
  package var levels: [Int: SignalLevel]

  /// Those of some weeks that were there at all, the latest first.
  ///
  /// - Parameter checkIns: In order; of the questionnaire whose signals they are, and of its short forms.
  package static func courses(
    of checkIns: [AssessedCheckIn], shown: Set<Signal.ID>
  ) -> [SignalCourse] {
    guard let source = checkIns.last?.definition.signalSource else { return [] }
    var levels: [Signal.ID: [Int: SignalLevel]] = [:]
    for week in SignalWeek.joining(checkIns.map(\.assessment.observation)) {
      for (signal, level) in week.levels where level > .none {
        levels[signal, default: [:]][week.week] = level
      }
    }
    return source.signals.compactMap { signal in
      guard shown.contains(signal.id), let levels = levels[signal.id] else { return nil }
      return SignalCourse(signal: signal, levels: levels)
    }.sorted { first, second in
      // What was there lately comes first, then what was there often; names keep equal ones apart.
      (second.lastWeek, second.levels.count, first.signal.id)
        < (first.lastWeek, first.levels.count, second.signal.id)
    }
  }

  private var lastWeek: Int { levels.keys.max() ?? .min }
}
