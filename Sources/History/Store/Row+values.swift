// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Psychometrics

/// A row that does not have the shape its table promises.
struct MalformedRow: Error {}

extension Row {
  func moment(_ seconds: String, _ offset: String) -> Moment {
    Moment(secondsSince1970: self[seconds], offsetSeconds: self[offset])
  }

  func localDate(_ column: String) throws -> LocalDate {
    let text: String = self[column]
    guard let date = LocalDate(text) else { throw MalformedRow() }
    return date
  }

  func uuid(_ column: String) throws -> UUID {
    let text: String = self[column]
    guard let uuid = UUID(uuidString: text) else { throw MalformedRow() }
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
      guard let outcome = Outcome(kind: row[1], value: row[2]) else { throw MalformedRow() }
      self[row[0]] = outcome
    }
  }
}
