// SPDX-License-Identifier: GPL-3.0-or-later

/// One person of a group: the last check-in of the weeks that are looked at.
package struct GroupMember: Sendable {
  /// What the column says that groups are made by; empty where it says nothing.
  package var group: String
  /// Weeks since Monday 1970-01-05.
  package var week: Int
  /// One per scale of the questionnaire, in its units.
  package var scores: [Double?]
  /// Whether each signal is there; `nil` where signals are not known.
  package var signals: [Bool]?

  package init(group: String, week: Int, scores: [Double?], signals: [Bool]?) {
    self.group = group
    self.week = week
    self.scores = scores
    self.signals = signals
  }
}
