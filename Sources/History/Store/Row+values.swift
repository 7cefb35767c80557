// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Psychometrics

/// A row that does not have the shape its table promises.
struct MalformedRow: Error {}

extension Moment {
  /// The years 1 to 9999.
  static let storableSeconds = -62_135_596_800...253_402_300_799
  /// Less than a day either way.
  static let storableOffsets = -86_399...86_399
}

extension Row {
  func moment(_ secondsColumn: String, _ offsetColumn: String) throws -> Moment {
    let seconds = try decode(Int.self, forColumn: secondsColumn)
    let offset = try decode(Int.self, forColumn: offsetColumn)
    // A number out of range would only overflow later, where nothing tells of damage.
    guard Moment.storableSeconds.contains(seconds), Moment.storableOffsets.contains(offset) else {
      throw MalformedRow()
    }
    return Moment(secondsSince1970: seconds, offsetSeconds: offset)
  }

  func localDate(_ column: String) throws -> LocalDate {
    guard let date = LocalDate(try decode(String.self, forColumn: column)) else {
      throw MalformedRow()
    }
    return date
  }

  func entryKind(_ column: String) throws -> EntryKind {
    guard let kind = EntryKind(rawValue: try decode(String.self, forColumn: column)) else {
      throw MalformedRow()
    }
    return kind
  }

  func uuid(_ column: String) throws -> UUID {
    guard let uuid = UUID(uuidString: try decode(String.self, forColumn: column)) else {
      throw MalformedRow()
    }
    return uuid
  }
}

extension UUID {
  /// Lower case, as RFC 9562 writes it.
  var text: String { uuidString.lowercased() }
}

extension [String: Outcome] {
  /// Reads rows of `item`, `kind` and `Outcome.reading`, in this order.
  init(_ rows: RowCursor) throws {
    self.init()
    while let row = try rows.next() {
      let kind = try row.decode(String.self, atIndex: 1)
      guard let outcome = Outcome(kind: kind, value: row[2]) else { throw MalformedRow() }
      self[try row.decode(atIndex: 0)] = outcome
    }
  }
}
