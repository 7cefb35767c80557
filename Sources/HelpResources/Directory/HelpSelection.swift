// SPDX-License-Identifier: GPL-3.0-or-later

/// What to show a person who asks where to turn.
public struct HelpSelection: Hashable, Sendable {
  /// In the order of the page: lines, then the directory, then the emergency numbers. Where
  /// something was done to the person, the emergency numbers come first.
  public var entries: [HelpResource]
  /// What this list does not have, so that nobody mistakes a gap for an answer.
  public var remarks: [HelpRemark]
  /// How many more the same request gives with `all`.
  public var omitted: Int
}

extension HelpSelection {
  /// Without the emergency numbers, which have a sentence of their own.
  public var lines: [HelpResource] { entries.filter { $0.kind != .emergency } }

  /// Whether danger is spoken of before all else.
  public var beginsWithDanger: Bool { entries.first?.kind == .emergency && entries.count > 1 }
}
