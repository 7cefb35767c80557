// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Walks over one record of JSON; what is wrong with it is told as of a record.
struct RecordScanner {
  private var json: JSONScanner

  init(_ record: UnsafeMutableBufferPointer<UInt8>) { json = JSONScanner(record) }

  /// Whether nothing but blanks is left.
  mutating func isAtEnd() -> Bool { json.peek() == 0 && json.isAtEnd }

  mutating func take(_ byte: Unicode.Scalar) -> Bool { json.take(byte) }

  mutating func wholeNumberText() -> JSONScanner.Bytes? { json.wholeNumberText() }

  mutating func key(isFirst: Bool) throws(RecordProblem) -> JSONScanner.Bytes? {
    do throws(JSONSyntaxError) {
      return try json.key(isFirst: isFirst)
    } catch {
      throw RecordProblem(error)
    }
  }

  mutating func hasElement(isFirst: Bool) throws(RecordProblem) -> Bool {
    do throws(JSONSyntaxError) {
      return try json.hasElement(isFirst: isFirst)
    } catch {
      throw RecordProblem(error)
    }
  }

  mutating func scalar() throws(RecordProblem) -> JSONScanner.Scalar? {
    do throws(JSONSyntaxError) {
      return try json.scalar()
    } catch {
      throw RecordProblem(error)
    }
  }
}

extension RecordProblem {
  fileprivate init(_ error: JSONSyntaxError) { self = error == .notUTF8 ? .notUTF8 : .notJSON }
}
