// SPDX-License-Identifier: GPL-3.0-or-later

extension Language {
  /// Without a needless `.0`, and at most two decimals.
  func decimal(_ number: Double) -> String {
    // Beyond this every double is whole, and soon too large for an integer.
    guard number.magnitude < 1e15 else { return "\(number)" }
    let hundredths = Int((number.magnitude * 100).rounded())
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)" }
    let mark = words(of: .languageDecimalMark())
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole)\(mark)\(decimals)"
  }

  /// `1,000` of 1000.
  func grouped(_ number: Int) -> String {
    let digits = Array("\(number.magnitude)")
    let groups = stride(from: digits.count, to: 0, by: -3).map { end in
      String(digits[max(0, end - 3)..<end])
    }
    let mark = words(of: .languageGroupMark())
    return (number < 0 ? "-" : "") + groups.reversed().joined(separator: mark)
  }
}
