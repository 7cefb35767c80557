// SPDX-License-Identifier: GPL-3.0-or-later

public import Psychometrics

/// A setting with when it was changed last, so that two histories can agree on it.
public struct SettingRevision: Equatable, Sendable {
  public var key: String
  /// `nil` when it was removed.
  public var value: String?
  public var changedAt: Moment

  public init(key: String, value: String?, changedAt: Moment) {
    self.key = key
    self.value = value
    self.changedAt = changedAt
  }

  /// Whether this one counts, and not the other.
  ///
  /// Two computers may have changed it in one second: then the value decides, the same way on both.
  func wins(over other: SettingRevision) -> Bool { place > other.place }

  private var place: (Int, Int, String, Int) {
    (changedAt.secondsSince1970, value == nil ? 0 : 1, value ?? "", changedAt.offsetSeconds)
  }
}
