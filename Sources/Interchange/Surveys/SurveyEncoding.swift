// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation

/// The bytes of a table as UTF-8.
enum SurveyEncoding {
  /// UTF-8 and UTF-16 with their marks, UTF-8 without, and windows-1252 where the map says so.
  ///
  /// - Returns: `nil` for bytes that are none of it.
  static func utf8(_ bytes: [UInt8], isWindows1252: Bool) -> ArraySlice<UInt8>? {
    if bytes.starts(with: byteOrderMark) { return checked(bytes.withoutByteOrderMark) }
    for (mark, encoding) in [
      ([0xFF, 0xFE], String.Encoding.utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
    ] as [([UInt8], String.Encoding)] where bytes.starts(with: mark) {
      return String(data: Data(bytes.dropFirst(2)), encoding: encoding).map { Array($0.utf8)[...] }
    }
    guard isWindows1252 else { return checked(bytes[...]) }
    return String(data: Data(bytes), encoding: .windowsCP1252).map { Array($0.utf8)[...] }
  }

  private static func checked(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    // Without making a text of it, which would be a second table in memory.
    do {
      _ = try UTF8Span(validating: bytes.span)
      return bytes
    } catch {
      return nil
    }
  }

  /// The first line that is no UTF-8, from 1.
  static func brokenLine(_ bytes: [UInt8]) -> Int {
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where String(validating: line, as: UTF8.self) == nil { return index + 1 }
    return 1
  }
}
