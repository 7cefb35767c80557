// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Formats
public import Foundation
import Psychometrics

/// The newest state of a check-in, with what the order of changes needs.
public struct CheckInRevision: Equatable, Sendable {
  /// Of this state alone.
  public var id: UUID
  /// The same for every revision of one check-in.
  public var checkIn: UUID
  /// The revision it came after; that one may be gone. `nil` for the first.
  public var supersedes: UUID?
  public var revisedAt: Moment
  /// `nil` when the check-in was deleted.
  public var content: CheckIn?

  public init(
    id: UUID, checkIn: UUID, supersedes: UUID?, revisedAt: Moment, content: CheckIn?
  ) {
    self.id = id
    self.checkIn = checkIn
    self.supersedes = supersedes
    self.revisedAt = revisedAt
    self.content = content
  }

  /// Whether this one counts, and not the other: the newest does, ties by id.
  func wins(over other: CheckInRevision) -> Bool {
    (revisedAt.secondsSince1970, id.text) > (other.revisedAt.secondsSince1970, other.id.text)
  }

  /// The hashes of the definitions that are needed to read it.
  public var neededDefinitions: [String] {
    guard let content else { return [] }
    return [content.definitionHash] + (content.wholeDefinitionHash.map { [$0] } ?? [])
  }
}
