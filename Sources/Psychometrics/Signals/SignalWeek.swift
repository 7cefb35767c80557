// SPDX-License-Identifier: GPL-3.0-or-later

/// The base levels of one administration, and which signals it asked about.
public struct SignalObservation: Hashable, Sendable {
  /// Weeks since Monday 1970-01-05.
  public var week: Int
  /// Base levels by signal id; an absent signal is `none`.
  public var levels: [Signal.ID: SignalLevel]
  /// Signals with at least one item that was answered or declined.
  public var asked: Set<Signal.ID>

  public init(week: Int, levels: [Signal.ID: SignalLevel], asked: Set<Signal.ID>) {
    self.week = week
    self.levels = levels
    self.asked = asked
  }
}

/// The base levels of one answered week.
public struct SignalWeek: Hashable, Sendable {
  public var week: Int
  public var levels: [Signal.ID: SignalLevel]
}

extension SignalWeek {
  /// Joins administrations into answered weeks.
  ///
  /// Of two in one week each signal takes the later one that asked at least one of its items, so a
  /// short form never hides what the whole asked.
  ///
  /// - Parameter observations: From the earliest to the latest.
  /// - Returns: One value a week, in ascending weeks.
  public static func joining(_ observations: some Sequence<SignalObservation>) -> [SignalWeek] {
    var weeks: [Int: [Signal.ID: SignalLevel]] = [:]
    for observation in observations {
      for signal in observation.asked {
        weeks[observation.week, default: [:]][signal] =
          observation.levels[signal] ?? SignalLevel.none
      }
      // A week counts as answered however few answers it holds.
      if weeks[observation.week] == nil { weeks[observation.week] = [:] }
    }
    return weeks.map { SignalWeek(week: $0.key, levels: $0.value) }.sorted { $0.week < $1.week }
  }
}

extension Outcome {
  /// Whether the item was put to the person.
  var wasAsked: Bool {
    switch self {
    case .answered, .missing(.declined): true
    case .missing(.notReached), .missing(.notApplicable): false
    }
  }
}
