// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Formats
import Foundation
import GRDB
import Psychometrics

extension Moment {
  /// The years 1 to 9999 in UTC, as seconds since 1970-01-01.
  public static let storableSeconds = -62_135_596_800...253_402_300_799
  /// Less than a day either way.
  static let storableOffsets = -86_399...86_399

  fileprivate init(seconds: Int, offset: Int) throws {
    // A number out of range would only overflow later, where nothing tells of damage.
    guard Self.storableSeconds.contains(seconds), Self.storableOffsets.contains(offset) else {
      throw MalformedRow()
    }
    self.init(secondsSince1970: seconds, offsetSeconds: offset)
  }
}

extension LocalDate {
  fileprivate init(text: String) throws {
    guard let date = LocalDate(text) else { throw MalformedRow() }
    self = date
  }
}

extension Row {
  func moment(_ secondsColumn: String, _ offsetColumn: String) throws -> Moment {
    try Moment(seconds: decode(forColumn: secondsColumn), offset: decode(forColumn: offsetColumn))
  }

  func localDate(_ column: String) throws -> LocalDate {
    try LocalDate(text: decode(forColumn: column))
  }

  /// A text that was selected as bytes.
  func text(_ column: String) throws -> String {
    let bytes = try decode(Data.self, forColumn: column)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw MalformedRow() }
    return text
  }

  func entryKind(_ column: String) throws -> EntryKind {
    guard let kind = EntryKind(rawValue: try decode(String.self, forColumn: column)) else {
      throw MalformedRow()
    }
    return kind
  }

  func uuid(_ column: String) throws -> UUID { try UUID(stored: decode(forColumn: column)) }

  func uuid(atIndex index: Int) throws -> UUID { try UUID(stored: decode(atIndex: index)) }

  func flag(atIndex index: Int) throws -> Bool {
    switch try decode(Int.self, atIndex: index) {
    case 0: false
    case 1: true
    default: throw MalformedRow()
    }
  }

  /// - Parameter index: Column of the seconds; the UTC offset is the next column.
  func moment(atIndex index: Int) throws -> Moment {
    try Moment(seconds: decode(atIndex: index), offset: decode(atIndex: index + 1))
  }

  func localDate(atIndex index: Int) throws -> LocalDate {
    try LocalDate(text: decode(atIndex: index))
  }

  /// Of a row that begins with `item`, `kind` and `Outcome.reading`.
  func outcome() throws -> (item: Item.ID, outcome: Outcome) {
    let kind = try decode(String.self, atIndex: 1)
    guard let outcome = Outcome(kind: kind, value: self[2]) else { throw MalformedRow() }
    return (try decode(atIndex: 0), outcome)
  }
}

extension UUID {
  fileprivate init(stored text: String) throws {
    guard let uuid = UUID(text: text) else { throw MalformedRow() }
    self = uuid
  }
}

extension [String: Outcome] {
  /// Reads rows of `item`, `kind` and `Outcome.reading`, in this order.
  init(_ rows: RowCursor) throws {
    self.init()
    while let row = try rows.next() {
      let (item, outcome) = try row.outcome()
      guard updateValue(outcome, forKey: item) == nil else { throw MalformedRow() }
    }
  }
}
