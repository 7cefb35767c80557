// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers, days and answers as words. One place, so that every screen says them alike.
package enum Words {
  /// `semicolons`, for what stands between the fields of a table.
  package static func separators(_ character: Character) -> String {
    switch character {
    case ";": "semicolons"
    case "\t": "tabs"
    default: "\(character)"
    }
  }

  /// `1 h 30 min`; no time at all is `0 min`.
  package static func duration(minutes: Int) -> String {
    switch (minutes / 60, minutes % 60) {
    case (0, let rest): "\(rest) min"
    case (let hours, 0): "\(hours) h"
    case (let hours, let rest): "\(hours) h \(rest) min"
    }
  }

  /// A sentence as a part of another: without its capital letter and its full stop.
  package static func insideSentence(_ sentence: String) -> String {
    let words = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// A name or a clause where a line begins: "walking away" becomes "Walking away".
  package static func atLineStart(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Without a needless `.0`, and at most two decimals.
  package static func decimal(_ number: Double) -> String {
    // Beyond this every double is whole, and soon too large for an integer.
    guard abs(number) < 1e15 else { return "\(number)" }
    let hundredths = Int((number.magnitude * 100).rounded())
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0
      ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  package static func list(_ words: [String], last: String = "and") -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) \(final)"
  }

  /// `1,000` of 1000, for numbers that may be long.
  package static func grouped(_ number: Int) -> String {
    let digits = Array("\(number.magnitude)")
    let groups = stride(from: digits.count, to: 0, by: -3).map { end in
      String(digits[max(0, end - 3)..<end])
    }
    return (number < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
  }

  /// `1,000 rows`.
  package static func count(
    grouped number: Int, _ singular: String, _ plural: String? = nil
  ) -> String {
    "\(grouped(number)) \(noun(number, singular, plural))"
  }

  package static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(noun(number, singular, plural))"
  }

  /// The same of a number that need not be whole, such as `1.5 times`.
  package static func count(_ number: Double, _ singular: String) -> String {
    count(decimal(number), singular)
  }

  /// The same of a number that is text already; exactly one takes the singular.
  package static func count(_ number: String, _ singular: String) -> String {
    "\(number) \(number == "1" ? singular : singular + "s")"
  }

  /// The word alone, where the number stands elsewhere in the sentence.
  package static func noun(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    number == 1 ? singular : plural ?? singular + "s"
  }
}
