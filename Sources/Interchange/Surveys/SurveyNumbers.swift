// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Numbers and durations as people and survey tools write them.
struct SurveyNumbers {
  /// Then a point between thousands is taken out.
  var hasDecimalComma: Bool

  func number(_ text: String) -> Double? {
    var text = text.filter { !$0.isWhitespace }
    if hasDecimalComma {
      text = text.filter { $0 != "." }.replacingOccurrences(of: ",", with: ".")
    }
    guard !text.isEmpty, text.utf8.allSatisfy({ "0123456789.-".utf8.contains($0) }) else {
      return nil
    }
    return Double(text)
  }

  /// `90`, `1:30`, `1h30`, `1,5 h` or `90 min`; a fraction of a minute is rounded half up.
  ///
  /// - Parameter isHours: What a number alone counts.
  func minutes(_ text: String, isHours: Bool) -> Int? {
    if let number = number(text) { return whole(number * (isHours ? 60 : 1)) }
    let text = ComparedText(text).text.filter { $0 != " " }
    let clock = text.split(separator: ":", omittingEmptySubsequences: false)
    if clock.count == 2, let hours = Int(clock[0]), let minutes = Int(clock[1]),
      hours >= 0, (0..<60).contains(minutes), clock[1].count == 2
    {
      return hours * 60 + minutes
    }
    var rest = text[...]
    var total: Double?
    for (units, factor) in [(Self.hours, 60.0), (Self.minutes, 1.0)] {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
      let behind = rest.dropFirst(digits.count)
      let word = behind.prefix { $0.isLetter }
      // 1h30 needs no word behind its minutes.
      let isBare = total != nil && word.isEmpty && factor == 1
      guard !digits.isEmpty, isBare || units.contains(String(word)),
        let number = Double(digits.replacingOccurrences(of: ",", with: "."))
      else { continue }
      total = (total ?? 0) + number * factor
      rest = behind.dropFirst(word.count)
      if rest.first == "." { rest = rest.dropFirst() }
    }
    guard let total, rest.isEmpty else { return nil }
    return whole(total)
  }

  private func whole(_ number: Double) -> Int? {
    Int(exactly: number.rounded(.toNearestOrAwayFromZero))
  }

  private static let hours: Set = ["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden"]
  private static let minutes: Set = [
    "m", "min", "mins", "minute", "minutes", "minuten",
  ]
}
