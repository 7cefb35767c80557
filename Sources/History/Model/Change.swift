// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
public import Foundation
import Psychometrics

/// The last change made to the history: what `undo` would take back.
public struct Change: Equatable, Sendable {
  /// What was done.
  public enum Kind: String, Equatable, Sendable {
    case add, edit, replace, delete, setting, contact, plan
    /// What another history said was taken over.
    case `import`
  }

  public var id: UUID
  public var kind: Kind
  /// Whether this change itself took back a change of that kind, so that undoing repeats it.
  public var isUndo: Bool
  public var madeAt: Moment
  /// The check-ins it changed to a reader, in ascending order of id; they may be deleted by now.
  public var checkIns: [UUID]
  /// The keys of the settings, contacts and plans it changed to a reader, in ascending order.
  public var keys: [EntryKind: [String]]
}
