// SPDX-License-Identifier: GPL-3.0-or-later

/// What to show a person who asks where to turn.
public struct HelpSelection: Hashable, Sendable {
  /// Emergency numbers first, directories last.
  public var entries: [HelpResource]
  /// What this list does not have, so that nobody mistakes a gap for an answer.
  public var remarks: [HelpRemark]
  /// How many more the same request gives with `all`.
  public var omitted: Int
}
