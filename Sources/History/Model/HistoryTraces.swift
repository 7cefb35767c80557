// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Psychometrics

/// What else than the history file tells of a history that is or was in the folder.
public struct HistoryTraces: Equatable, Sendable {
  /// Where the history is, or would be.
  public var path: String
  /// Whether it is there.
  public var isPresent: Bool
  /// The note of the last check-ins.
  public var notePath: String
  /// When questionnaires were answered last, by id, as far as the history does not say so itself.
  public var missing: [String: LocalDate]
  /// The paths of copies that a program for synchronising made of it, in order.
  public var copies: [String]
}
