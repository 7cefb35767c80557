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

  /// Begins with no finding for any signal, in the memory of the administration before.
  mutating func reset(signals count: Int) {
    // What found nothing left nothing behind.
    guard highest > .none || states.count != count else { return }
    states.reset(to: nil, count: count)
    levels.reset(to: .none, count: count)
    isReplaced.reset(to: false, count: count)
    highest = .none
    careCards.removeAll(keepingCapacity: true)
    cards.removeAll(keepingCapacity: true)
    alsoNoted.removeAll(keepingCapacity: true)
    helpTopics.removeAll(keepingCapacity: true)
  }

  mutating func record(_ finding: Finding, of position: Signal.Position) {
    states[position] = finding
    levels[position] = finding.level
    highest = max(highest, finding.level)
  }

  mutating func combine(
    _ parts: [Signal.Position], into position: Signal.Position, _ finding: Finding
  ) {
    states[position] = finding
    levels[position] = finding.level
    for part in parts { isReplaced[part] = true }
  }
}
