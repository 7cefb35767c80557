// SPDX-License-Identifier: GPL-3.0-or-later

extension PageText {
  /// A sentence with the numbers to call in it stressed: three digits and more, with what stands between
  /// the groups of one.
  package init(calling sentence: String) {
    var text: PageText = ""
    var rest = sentence[...]
    while let match = rest.firstMatch(of: /[0-9][0-9 ()\-]*[0-9]/) {
      let number = String(match.output)
      let isToCall = number.count { $0.isNumber } >= 3
      text = "\(text)\(rest[..<match.range.lowerBound])"
      text = isToCall ? "\(text)\(strong: number)" : "\(text)\(number)"
      rest = rest[match.range.upperBound...]
    }
    self = "\(text)\(rest)"
  }
}

extension PageText.StringInterpolation {
  fileprivate mutating func appendInterpolation(_ text: PageText) {
    for run in text.runs {
      switch run {
      case .message(let message): appendInterpolation(message)
      case .plain(let words): appendLiteral(words)
      case .strong(let words): appendInterpolation(strong: words)
      case .symbol(let symbol): appendInterpolation(symbol: symbol)
      }
    }
  }
}
