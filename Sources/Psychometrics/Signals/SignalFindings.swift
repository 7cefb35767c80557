// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands out in one administration, by position: a `SignalReport` without names.
public struct SignalFindings: Sendable {
  /// One place a signal; `nil` for a signal that this week's answers do not give.
  public private(set) var states: [Finding?] = []
  /// Final levels, one a signal.
  public private(set) var levels: [SignalLevel] = []
  /// Whether another signal's card stands for it, one place a signal.
  private(set) var isReplaced: [Bool] = []
  /// The highest of `levels`.
  private(set) var highest = SignalLevel.none
  /// Care cards, high levels first.
  public internal(set) var careCards: [Signal.Position] = []
  /// Other cards, high levels first, at most as many as the policy shows.
  public internal(set) var cards: [Signal.Position] = []
  /// Neither a card nor behind one: quiet, or beyond the number of cards.
  public internal(set) var alsoNoted: [Signal.Position] = []
  /// Places in the questionnaire's `helpTopics`, in its order.
  public internal(set) var helpTopics: [Int] = []

  public init() {}

  /// One signal in one week; see `SignalState`.
  public struct Finding: Sendable {
    public var level: SignalLevel
    public var base: SignalLevel
    /// Weeks of the window with a base level, and weeks in it; absent for combinations.
    public var weeks: (withLevel: Int, inWindow: Int)?
    public var isQuiet: Bool
  }

  /// Empties everything and keeps the memory for the next administration.
  mutating func removeAll() {
    states.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
    isReplaced.removeAll(keepingCapacity: true)
    highest = .none
    careCards.removeAll(keepingCapacity: true)
    cards.removeAll(keepingCapacity: true)
    alsoNoted.removeAll(keepingCapacity: true)
    helpTopics.removeAll(keepingCapacity: true)
  }

  /// The next signal's finding.
  mutating func append(_ finding: Finding?) {
    states.append(finding)
    let level = finding?.level ?? .none
    levels.append(level)
    isReplaced.append(false)
    highest = max(highest, level)
  }

  mutating func combine(
    _ parts: [Signal.Position], into position: Signal.Position, _ finding: Finding
  ) {
    states[position] = finding
    levels[position] = finding.level
    for part in parts { isReplaced[part] = true }
  }
}
