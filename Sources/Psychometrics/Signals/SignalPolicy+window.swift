// SPDX-License-Identifier: GPL-3.0-or-later

extension SignalPolicy {
  /// The earlier weeks that count beside the week itself.
  ///
  /// - Parameters:
  ///   - week: Weeks since Monday 1970-01-05.
  ///   - weeks: Answered weeks, ascending; the week itself and later ones are left out.
  /// - Returns: Places in `weeks`: the last of them, none too old.
  func window(before week: Int, among weeks: [Int]) -> Range<Int> {
    var end = weeks.count
    while end > 0, weeks[end - 1] >= week { end -= 1 }
    var start = end
    while start > 0, end - start < window - 1, week - weeks[start - 1] < withinWeeks { start -= 1 }
    return start..<end
  }
}
