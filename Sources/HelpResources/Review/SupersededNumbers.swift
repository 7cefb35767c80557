// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers that must not be printed: ended, replaced, wrong, or never confirmed.
public struct SupersededNumbers: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var country: String
    public var number: String
    public var why: String
    /// The number without what groups it.
    fileprivate var digits: String

    init(country: String, number: String, why: String) {
      self.country = country
      self.number = number
      self.why = why
      digits = onlyDigits(of: number)
    }
  }

  public var rows: [Row]

  /// - Parameter csv: The bytes of `superseded-numbers.csv`.
  public init(csv: [UInt8]) throws(HelpDataError) {
    rows = try csvRows(csv, columns: 3, file: "superseded-numbers.csv").map {
      Row(country: $0[0], number: $0[1], why: $0[2])
    }
  }
}

extension SupersededNumbers {
  /// The rows whose number stands in a text.
  ///
  /// Only whole numbers count, however their digits are grouped: 141 is not found in 09 141 200.
  ///
  /// - Parameter country: Where the text's numbers are dialled. Short numbers of other countries
  ///   are not looked for, because they mean something else there.
  public func found(in text: String, country: String? = nil) -> [Row] {
    let numbers = wholeNumbers(in: text).map { onlyDigits(of: $0) }
    return rows.filter { row in numbers.contains { row.matches($0, in: country) } }
  }

  /// The text with "(old number)" in place of every such number.
  public func hidden(in text: String, country: String? = nil) -> String {
    var result = ""
    var rest = text[...]
    for number in wholeNumbers(in: text)
    where rows.contains(where: { $0.matches(onlyDigits(of: number), in: country) }) {
      result += text[rest.startIndex..<number.startIndex] + "(old number)"
      rest = text[number.endIndex...]
    }
    return result + rest
  }
}

extension SupersededNumbers.Row {
  fileprivate func matches(_ dialled: String, in place: String?) -> Bool {
    guard digits.utf8.count >= 7 else {
      return dialled == digits && (place == country || digits.utf8.count >= 5)
    }
    // The same number may stand there with a country code, or without its trunk prefix.
    let isTrunked = digits.utf8.count >= 9 && (digits.hasPrefix("0") || digits.hasPrefix("1"))
    return dialled.hasSuffix(isTrunked ? String(digits.dropFirst()) : digits)
  }
}

/// Runs of digits, held together by single spaces, hyphens and dots or by a closing bracket. Those in
/// a web address are none: nobody dials them, and a reviewer needs the address as it is.
private func wholeNumbers(in text: String) -> [Substring] {
  let joints: Set<Substring> = [" ", "-", ".", ")", ") ", ")-"]
  let addresses = text.utf8.contains(UInt8(ascii: ":")) ? text.ranges(of: /https?:\/\/[!-~]+/) : []
  var numbers: [Substring] = []
  for index in text.utf8.indices where isDigit(text.utf8[index]) {
    if addresses.contains(where: { $0.contains(index) }) { continue }
    let after = text.utf8.index(after: index)
    if let last = numbers.last,
      last.endIndex == index
        || text.utf8[last.endIndex..<index].count <= 2
          && joints.contains(text[last.endIndex..<index])
    {
      numbers[numbers.count - 1] = text[last.startIndex..<after]
    } else {
      numbers.append(text[index..<after])
    }
  }
  return numbers
}

private func onlyDigits(of text: some StringProtocol) -> String {
  String(decoding: text.utf8.filter(isDigit), as: UTF8.self)
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
