// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers of a working.
package enum Words {
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
