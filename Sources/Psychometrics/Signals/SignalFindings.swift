// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands out in one administration, by position: a `SignalReport` without names.
public struct SignalFindings: Sendable {
  /// One place a signal; `nil` for a signal that this week's answers do not give.
  public private(set) var states: [Finding?] = []
  /// Final levels, one per signal.
  public private(set) var levels: [SignalLevel] = []
  /// What became of each signal on the page; `nil` for one without a level, and before cards are chosen.
  public internal(set) var places: [CardPlace?] = []
  /// Whether another signal's card stands for it, one place a signal.
  private(set) var isReplaced: [Bool] = []
  /// The highest of `levels`.
  private(set) var highest = SignalLevel.none
  /// Signals with a level, high levels first, then by rank.
  var order: [Signal.Position] = []
  /// Care cards, high levels first.
  public internal(set) var careCards: [Signal.Position] = []
  /// Other cards in full, at most as many as the policy shows.
  public internal(set) var cards: [Signal.Position] = []
  /// Told in one line, high levels first; more than the policy names may be among them.
  var line: [Signal.Position] = []
  /// Those of the line that are named.
  public internal(set) var stillThere: [StillThere] = []
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
    /// What the last week that asked it left; `nil` when none did, or too long ago.
    public var before: SignalMemory?

    /// Weeks running that asked it and had a level, this one included.
    public var run: Int { (before?.run ?? 0) + 1 }
  }

  /// A card in one line, with the weeks of the window that had it.
  public struct StillThere: Hashable, Sendable {
    public var signal: Signal.Position
    public var weeks: Int
    public var window: Int
  }

  /// Begins with no finding for any signal, in the memory of the administration before.
  mutating func reset(signals count: Int) {
    // What found nothing left nothing behind.
    guard highest > .none || states.count != count else { return }
    states.reset(to: nil, count: count)
    levels.reset(to: .none, count: count)
    places.reset(to: nil, count: count)
    isReplaced.reset(to: false, count: count)
    highest = .none
    order.empty()
    careCards.empty()
    cards.empty()
    line.empty()
    stillThere.empty()
    alsoNoted.empty()
    helpTopics.empty()
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
