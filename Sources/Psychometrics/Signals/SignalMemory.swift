// SPDX-License-Identifier: GPL-3.0-or-later

/// What a signal was in the last week that asked it: all that the next week knows of it.
///
/// An administration asks a signal when one of its rule's items was answered or declined, and a
/// combination when it asks all of its parts. It follows from the check-ins alone and is stored nowhere.
public struct SignalMemory: Hashable, Sendable {
  /// Weeks since Monday 1970-01-05.
  public var week: Int
  /// Weeks running that asked it and had a level, that one included; 0 after one without.
  public var run: Int
  /// How it stood on that week's page; `nil` when it was not shown.
  public var shown: Shown?
  /// Its level when it was last shown in full in this run; `none` when it was not.
  public var fullLevel: SignalLevel

  public enum Shown: Hashable, Sendable {
    case full
    case line
  }

  /// A week that asked it and gave no level.
  static func quiet(in week: Int) -> SignalMemory {
    SignalMemory(week: week, run: 0, shown: nil, fullLevel: .none)
  }
}

/// What an administration made of a signal on its page.
public enum CardPlace: Hashable, Sendable {
  case full(CardReason)
  /// Named in one line, in full again later.
  case line
  /// A notice that is only mentioned.
  case quiet
  /// Meant to be in full, and beyond the number of cards; mentioned.
  case over
  /// A combination stands for it.
  case behind
}

/// Why a card stands in full.
public enum CardReason: String, Hashable, Sendable, CaseIterable {
  case care
  /// It names where to turn.
  case help
  /// It was not shown when it was last asked.
  case new
  /// Higher than when it was last shown in full.
  case stronger
  /// As often as the policy shows a card that stays.
  case again
}
