// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Psychometrics

/// Numbers, days and answers as words. One place, so that every screen says them alike.
package enum Words {
  /// Of what was deleted: no program knows where else it is.
  package static let whereCopiesStay =
    "Copies may be left in your backups and in files you exported, and some disks keep what was "
    + "deleted for a while."

  /// `1 h 30 min`; no time at all is `0 min`.
  package static func duration(minutes: Int) -> String {
    switch (minutes / 60, minutes % 60) {
    case (0, let rest): "\(rest) min"
    case (let hours, 0): "\(hours) h"
    case (let hours, let rest): "\(hours) h \(rest) min"
    }
  }

  /// `about 2 minutes`, for how long a questionnaire takes.
  package static func about(seconds: Int) -> String {
    if seconds < 60 { return "about \(count(seconds, "second"))" }
    let minutes = (seconds + 30) / 60
    return minutes == 1 ? "about a minute" : "about \(count(minutes, "minute"))"
  }

  /// The response as its item's words: a label, a duration, yes or no.
  package static func response(_ response: Response, to format: ResponseFormat) -> String {
    switch (response, format) {
    case (.code(let code), .choice(let options)):
      options.first { $0.code == code }?.label ?? "\(code)"
    case (.code(let code), _): "\(code)"
    case (.codes([]), _): "none of them"
    case (.codes(let codes), _):
      list(codes.map { code in format.options.first { $0.code == code }?.label ?? "\(code)" })
    case (.minutes(let minutes), _): duration(minutes: minutes)
    case (.integer(let number), _): "\(number)"
    case (.decimal(let number), _): decimal(number)
    case (.yesNo(let isYes), _): isYes ? "yes" : "no"
    case (.text(let text), _): text
    case (.date(let date), _): date.description
    }
  }

  /// The response inside a sentence: "Every day" becomes "every day".
  static func inSentence(_ response: Response, to format: ResponseFormat) -> String {
    let words = self.response(response, to: format)
    switch response {
    case .code, .codes: return words.prefix(1).lowercased() + words.dropFirst()
    default: return words
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

  package static func outcome(_ outcome: Outcome?, of item: Item) -> String {
    switch outcome {
    case .answered(let response): self.response(response, to: item.format)
    case .missing(.notApplicable): "not applicable"
    // A note is optional: leaving it empty skips nothing.
    case _ where item.format == .text: "no note"
    case .missing(.declined): "skipped"
    case .missing(.notReached), nil: "not answered"
    }
  }

  package static func target(_ value: Double, unit: Target.Unit) -> String {
    switch unit {
    case .minutes: duration(minutes: Int(value))
    case .count: "\(Int(value))"
    }
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

  package static func nextCheckIn(from day: LocalDate, _ dates: DateStyle) -> String {
    "Next check-in: any time from \(dates.text(day))."
  }

  /// For a command that takes another questionnaire as an option.
  package static func noCheckIn(of questionnaire: Questionnaire.ID) -> String {
    "No check-in of \(questionnaire) yet; --questionnaire ID asks about another."
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
