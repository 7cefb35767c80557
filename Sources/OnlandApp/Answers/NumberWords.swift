// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers and durations in words, as people type them: `three`, `two hours`, `half an hour`, `none`.
///
/// Only looked at where a line as it is typed is no answer, so no option loses its name to it.
enum NumberWords {
  /// The line with digits in place of words, and without what only softens it.
  ///
  /// - Parameter typed: Half-width and in lower case.
  /// - Returns: `nil` where nothing in it is a word for a number.
  static func digits(in typed: String) -> String? {
    if nothing.contains(typed) { return "0" }
    var words = typed.split(separator: " ").flatMap(parts)
    words.removeAll { softening.contains($0) }
    let counted = words.reduce(into: [String]()) { read, word in
      guard let number = numbers[word] else { return read.append(word) }
      // "twenty five"
      if let tens = read.last.flatMap({ Int($0) }), tens >= 20, tens % 10 == 0, number < 10 {
        read[read.count - 1] = "\(tens + number)"
      } else {
        read.append("\(number)")
      }
    }
    let text = counted.joined(separator: " ")
    return text == typed || text.isEmpty ? nil : text
  }

  /// A duration with its fractions of an hour in digits, such as `1.5h` of `an hour and a half`.
  ///
  /// - Parameter typed: Half-width and in lower case.
  static func duration(in typed: String) -> String? {
    var text = typed
    for end in perDay where text.hasSuffix(end) { text = String(text.dropLast(end.count)) }
    for start in approximately where text.hasPrefix(start) {
      text = String(text.dropFirst(start.count))
    }
    if let fraction = fractions[text] { return fraction }
    let isHalfMore = halfMore.contains { text.contains($0) }
    for half in halfMore { text = text.replacing(half, with: "") }
    text = text.replacing(" and ", with: " ")
    for article in ["an ", "a "] where text.hasPrefix(article) {
      text = "1 " + text.dropFirst(article.count)
    }
    let counted = digits(in: text) ?? text
    guard isHalfMore else { return counted == typed ? nil : counted }
    let words = counted.split(separator: " ")
    guard let hours = words.first, hours.allSatisfy(\.isNumber), words.count == 2,
      words[1].hasPrefix("h")
    else { return nil }
    return "\(hours).5h"
  }

  /// `twenty-five` is two words, `1-2` is none.
  private static func parts(_ word: Substring) -> [String] {
    let parts = word.split(separator: "-").map(String.init)
    return parts.allSatisfy { numbers[$0] != nil } ? parts : [String(word)]
  }

  private static let nothing: Set = ["none", "never", "zero", "nothing", "not at all"]
  private static let softening: Set = ["about", "around", "roughly", "maybe", "approximately"]
  private static let approximately = softening.map { $0 + " " } + ["~ ", "~"]
  private static let perDay = [" a day", " per day", " each day", " every day", " daily"]
  private static let halfMore = [" and a half", " and half"]
  private static let fractions = [
    "half an hour": "30m", "half hour": "30m", "a half hour": "30m", "half a hour": "30m",
    "a quarter of an hour": "15m", "quarter of an hour": "15m", "quarter hour": "15m",
    "three quarters of an hour": "45m", "hour": "1h", "a couple of hours": "2h",
    "couple of hours": "2h",
  ]
  private static let numbers: [String: Int] = {
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let all = zip(small, 0...).map { ($0, $1) } + zip(tens, 2...).map { ($0, $1 * 10) }
    return Dictionary(uniqueKeysWithValues: all)
  }()
}
