// SPDX-License-Identifier: GPL-3.0-or-later

extension Language {
  /// What numbers are called: those up to nineteen, and the tens.
  package var numbers: [String: Int] {
    let small = typed(.typedNumbers())
    let tens = typed(.typedTens())
    let all = zip(small, 0...).map { ($0, $1) } + zip(tens, 2...).map { ($0, $1 * 10) }
    return Dictionary(all) { first, _ in first }
  }
}
