// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands out in one administration, by position: a `SignalReport` without names.
public struct SignalFindings: Sendable {
  /// One place a signal; `nil` for a signal that this week's answers do not give.
  public internal(set) var states: [Finding?] = []
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
}
