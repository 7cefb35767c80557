// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands out in one administration, with persistence, quietness and cards decided.
public struct SignalReport: Hashable, Sendable {
  /// Every signal with a base level above `none`, in file order; combinations come last.
  public var states: [SignalState]
  /// Care cards, high levels first.
  public var careCards: [Signal.ID]
  /// Other cards in full, at most as many as the policy shows.
  public var cards: [Signal.ID]
  /// Told in one line, as many as the policy names.
  public var stillThere: [StillThere]
  /// Neither a card nor behind one: quiet, or beyond the number of cards.
  public var alsoNoted: [Signal.ID]
  /// Topics of help pointers, in the questionnaire's order.
  public var helpTopics: [String]

  public func state(of signal: Signal.ID) -> SignalState? { states.first { $0.signal == signal } }
}

/// One signal in one week.
public struct SignalState: Hashable, Sendable {
  public var signal: Signal.ID
  /// After persistence.
  public var level: SignalLevel
  /// From this week's answers alone.
  public var base: SignalLevel
  /// Weeks of the window with a base level; absent for combinations.
  public var weeksInWindow: Int?
  /// Answered weeks in the window, this one included; absent for combinations.
  public var window: Int?
  public var isQuiet: Bool
  /// What became of it on the page.
  public var place: CardPlace
  /// Weeks running that asked it and had a level, this one included.
  public var run: Int
  /// What the last week that asked it left; `nil` when none did, or too long ago.
  public var before: SignalMemory?
}

/// A card in one line, with the weeks of the window that had it.
public struct StillThere: Hashable, Sendable {
  public var signal: Signal.ID
  public var weeks: Int
  public var window: Int
}

extension SignalState {
  init(_ finding: SignalFindings.Finding, place: CardPlace, signal: Signal.ID) {
    self.init(
      signal: signal, level: finding.level, base: finding.base,
      weeksInWindow: finding.weeks?.withLevel, window: finding.weeks?.inWindow,
      isQuiet: finding.isQuiet, place: place, run: finding.run, before: finding.before)
  }
}
