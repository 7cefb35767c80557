// SPDX-License-Identifier: GPL-3.0-or-later

/// Names of questionnaires where a sentence or a line needs them otherwise, and numbers of a working.
package enum Words {
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
}
