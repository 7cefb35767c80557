// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers that must not be printed: ended, replaced, wrong, or never confirmed.
public struct SupersededNumbers: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var country: String
    public var number: String
    public var why: String
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
    let numbers = wholeNumbers(in: text).map { digits(of: $0) }
    return rows.filter { row in numbers.contains { row.matches($0, in: country) } }
  }

  /// The text with "(old number)" in place of every such number.
  public func hidden(in text: String, country: String? = nil) -> String {
    var result = ""
    var rest = text[...]
    for number in wholeNumbers(in: text)
    where rows.contains(where: { $0.matches(digits(of: number), in: country) }) {
      result += text[rest.startIndex..<number.startIndex] + "(old number)"
      rest = text[number.endIndex...]
    }
    return result + rest
  }
}

extension SupersededNumbers.Row {
  fileprivate func matches(_ dialled: String, in place: String?) -> Bool {
    let full = digits(of: number)
    guard full.count >= 7 else {
      return dialled == full && (place == country || full.count >= 5)
    }
    // The same number may stand there with a country code, or without its trunk prefix.
    let isTrunked = full.count >= 9 && (full.hasPrefix("0") || full.hasPrefix("1"))
    return dialled.hasSuffix(isTrunked ? String(full.dropFirst()) : full)
  }
}

/// Runs of digits, held together by single spaces, hyphens and dots or by a closing bracket.
private func wholeNumbers(in text: String) -> [Substring] {
  let joints: Set<String> = [" ", "-", ".", ")", ") ", ")-"]
  var numbers: [Substring] = []
  for index in text.indices where isDigit(text[index]) {
    let after = text.index(after: index)
    if let last = numbers.last,
      joints.contains(String(text[last.endIndex..<index])) || last.endIndex == index
    {
      numbers[numbers.count - 1] = text[last.startIndex..<after]
    } else {
      numbers.append(text[index..<after])
    }
  }
  return numbers
}

private func digits(of text: some StringProtocol) -> String {
  String(text.filter(isDigit))
}

private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
