// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// How far the clocks of a place are from UTC, by the system's own files of time zones.
///
/// The C library knows only the place of the whole process, and Foundation would need ICU's data, which
/// a release has not.
package struct ZoneClock {
  /// Absent: UTC, which needs none.
  private let file: TimeZoneFile?

  static let folder = "/usr/share/zoneinfo/"

  /// - Returns: `nil` where the system knows no such place.
  init?(_ name: String) {
    let isName = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x30...0x39).contains(byte) || "/_+-".utf8.contains(byte)
    }
    guard isName, !name.hasPrefix("/"), let first = name.utf8.first, first >= 0x41 else {
      return nil
    }
    file = FileManager.default.contents(atPath: Self.folder + name)
      .flatMap { TimeZoneFile([UInt8]($0)) }
    if file == nil, name != "UTC" { return nil }
  }

  /// Seconds east of UTC at a time that the clocks of the place show.
  ///
  /// Of an hour that is there twice the first counts, as calendars have it; one that is left out is told
  /// as if the clocks had not been changed yet.
  ///
  /// - Parameter local: Seconds since 1970-01-01 00:00 on these clocks.
  func offset(atLocal local: Int) -> Int {
    // Clocks are changed once in two days at most.
    let (before, after) = (offset(at: local - 86_400), offset(at: local + 86_400))
    let isFirst = offset(at: local - before) == before
    return isFirst || offset(at: local - after) != after ? before : after
  }

  /// Seconds east of UTC.
  ///
  /// - Parameter moment: Seconds since 1970 in UTC.
  func offset(at moment: Int) -> Int { file?.offset(at: moment) ?? 0 }
}
