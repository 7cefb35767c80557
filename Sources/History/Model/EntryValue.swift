// SPDX-License-Identifier: GPL-3.0-or-later

/// What an entry is about.
public enum EntryKind: String, Hashable, Sendable, CaseIterable {
  case setting, contact, plan
}

/// Something the history keeps by key, beside check-ins: a setting, a contact, a plan.
///
/// Of each key the newest form counts, so that two histories can agree on it.
public protocol EntryValue: Equatable, Sendable {
  static var kind: EntryKind { get }
  /// Reads what `stored` wrote.
  ///
  /// - Returns: `nil` for a text that it never writes.
  init?(stored: String)
  /// The text that is kept; the same value gives the same bytes.
  var stored: String { get }
}

/// The value of a setting: a text, kept as it is.
public struct Setting: EntryValue {
  public var text: String

  public init(_ text: String) { self.text = text }

  public static var kind: EntryKind { .setting }
  public init?(stored: String) { text = stored }
  public var stored: String { text }
}
