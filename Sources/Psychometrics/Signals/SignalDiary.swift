// SPDX-License-Identifier: GPL-3.0-or-later

/// The answered weeks of one person, by the names of signals: check-ins of a whole, of its short forms
/// and of their versions go on in one diary, each with the levels that its own definition gave.
public struct SignalDiary: Hashable, Sendable {
  /// More than any page looks back to, and few enough to be copied for each check-in.
  private static let fewestWeeks = 60

  /// Ascending; the last one may still get another administration.
  public private(set) var weeks: [SignalWeek] = []
  /// As the weeks before the last one left it.
  private var closedMemories: [Signal.ID: SignalMemory] = [:]
  private var memories: [Signal.ID: SignalMemory] = [:]

  public init() {}

  init(weeks: [SignalWeek], memories: [Signal.ID: SignalMemory]) {
    self.weeks = weeks
    self.memories = memories
  }

  /// Adds one administration; of two in one week each signal takes the later one that asked it.
  ///
  /// - Parameters:
  ///   - observation: Of a week that is not before the last one recorded.
  ///   - remembered: What is to be known of the signals that it asked.
  ///   - window: Of the policy that it was judged by.
  mutating func record(
    _ observation: SignalObservation, _ remembered: [Signal.ID: SignalMemory], keeping window: Int
  ) {
    if weeks.last?.week != observation.week {
      closedMemories = memories
      weeks.append(SignalWeek(week: observation.week, levels: [:]))
      let limit = max(Self.fewestWeeks, window)
      if weeks.count > limit { weeks.removeFirst(weeks.count - limit) }
    }
    for signal in observation.asked {
      weeks[weeks.count - 1].levels[signal] = observation.levels[signal] ?? SignalLevel.none
    }
    memories.merge(remembered) { $1 }
  }

  /// As the weeks before one left it, however long ago.
  func memory(of signal: Signal.ID, before week: Int) -> SignalMemory? {
    weeks.last?.week == week ? closedMemories[signal] : memories[signal]
  }
}
