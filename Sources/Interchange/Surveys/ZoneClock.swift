// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// How far the clocks of a place are from UTC, by the system's own files of time zones.
///
/// The C library looks at a variable of the process for the place, so it is changed for the length of a
/// call: maps are read before anything else runs. Foundation would need ICU's data, which a release has
/// not.
package final class ZoneClock {
  private let name: String
  /// By quarters of an hour since 1970: rows are mostly near each other.
  private var offsets: [Int: Int] = [:]

  /// - Returns: `nil` where the system knows no such place.
  init?(_ name: String) {
    let isName = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x30...0x39).contains(byte) || "/_+-".utf8.contains(byte)
    }
    guard isName, !name.hasPrefix("/"), let first = name.utf8.first, first >= 0x41,
      name == "UTC" || FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/" + name)
    else { return nil }
    self.name = name
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
  func offset(at moment: Int) -> Int {
    // Every change of clocks is at a quarter of an hour at least.
    let key = Int((Double(moment) / 900).rounded(.down))
    if let known = offsets[key] { return known }
    let before = getenv("TZ").map { String(cString: $0) }
    setenv("TZ", name == "UTC" ? "UTC0" : name, 1)
    tzset()
    var time = time_t(moment)
    var parts = tm()
    localtime_r(&time, &parts)
    if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
    tzset()
    offsets[key] = parts.tm_gmtoff
    return parts.tm_gmtoff
  }
}
