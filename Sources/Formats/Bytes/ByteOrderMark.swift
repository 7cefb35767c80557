// SPDX-License-Identifier: GPL-3.0-or-later

/// The mark that some editors and spreadsheets put before UTF-8.
///
/// Source: The Unicode Standard, 23.8 (U+FEFF as an encoding signature).
public let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension [UInt8] {
  /// The bytes behind the byte order mark; all of them without one.
  public var withoutByteOrderMark: ArraySlice<UInt8> {
    starts(with: byteOrderMark) ? dropFirst(byteOrderMark.count) : self[...]
  }
}
