// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Psychometrics

/// Reads what records say for items: the usual forms by their bytes, the rest as other files do.
struct AnswerTable {
  private let items: [Item]
  /// One an item.
  private let indices: [AnswerIndex]
  /// The words of all items, one item after the other, and their bytes likewise.
  private let words: [Word]
  private let bytes: [UInt8]

  /// What needs no look at the item itself.
  private struct AnswerIndex {
    /// One bit for each of the codes 0 to 63 that the item offers.
    var codes: UInt64
    /// The range of an item that takes whole numbers; empty for others.
    var lowest: Int
    var highest: Int
    /// Places in `words`.
    var words: Range<Int>
  }

  /// What a word means in exactly this spelling.
  private struct Word {
    /// Places in `bytes`.
    var bytes: Range<Int>
    var answer: Answer
  }

  init(_ items: [Item]) {
    self.items = items
    var words: [Word] = []
    var bytes: [UInt8] = []
    indices = items.map { item in
      let first = words.count
      for spelling in item.format.spellings {
        guard let outcome = item.format.outcome(inFile: spelling) else { continue }
        let start = bytes.count
        bytes += spelling.utf8
        words.append(Word(bytes: start..<bytes.count, answer: Answer(outcome, to: item.format)))
      }
      let range = item.format.wholeNumbers
      return AnswerIndex(
        codes: item.format.smallCodes, lowest: range?.lowerBound ?? 1,
        highest: range?.upperBound ?? 0, words: first..<words.count)
    }
    self.words = words
    self.bytes = bytes
  }

  /// - Returns: `nil` when the item does not offer this number.
  @inline(__always)
  func answer(whole: Int, to item: Item.Position) -> Answer? {
    let index = indices[item]
    if UInt(bitPattern: whole) < 64, index.codes >> UInt64(whole) & 1 == 1 {
      return .number(Double(whole))
    }
    if index.lowest <= whole, whole <= index.highest { return .number(Double(whole)) }
    return answer(number: Double(whole), to: item)
  }

  /// - Returns: `nil` when the item does not offer this number.
  func answer(number: Double, to item: Item.Position) -> Answer? {
    let format = items[item].format
    let response: Response?
    switch format {
    case .choice: response = OptionCode(number).map { .code($0) }
    case .choices: response = OptionCode(number).map { .codes([$0]) }
    case .duration: response = Int(exactly: number).map { .minutes($0) }
    case .count, .integer: response = Int(exactly: number).map { .integer($0) }
    case .decimal: response = .decimal(number)
    case .yesNo: response = number == 0 || number == 1 ? .yesNo(number == 1) : nil
    case .text, .date: response = nil
    }
    guard let response, format.accepts(response) else { return nil }
    return Answer(.answered(response), to: format)
  }

  /// The place of an option that a number or a text names; `nil` for an item that takes no list.
  func option(_ value: JSONScanner.Scalar?, of item: Item.Position) -> Int? {
    guard case .choices(let options) = items[item].format else { return nil }
    switch value {
    case .whole(let code): return options.firstIndex { $0.code == OptionCode(code) }
    case .number(let code): return options.firstIndex { $0.code.number == code }
    case .string(let text):
      return options.place(inFile: String(decoding: text, as: UTF8.self))
    case .truth, .null, nil: return nil
    }
  }

  /// - Returns: `nil` for an item that takes no list.
  func answer(_ chosen: ChosenOptions, to item: Item.Position) -> Answer? {
    guard case .choices(let options) = items[item].format else { return nil }
    return .chosen(chosen, options.number(of: chosen))
  }

  /// - Returns: `nil` when the item is not a yes/no one.
  func answer(truth: Bool, to item: Item.Position) -> Answer? {
    guard case .yesNo = items[item].format else { return nil }
    return .number(truth ? 1 : 0)
  }

  /// - Parameter text: Not empty.
  /// - Returns: `nil` when the item does not offer this answer, or the text is not UTF-8.
  func answer(text: UnsafeBufferPointer<UInt8>, to item: Item.Position) -> Answer? {
    for word in words[indices[item].words] where text.isEqual(to: bytes, at: word.bytes) {
      return word.answer
    }
    // Tools that know no whole numbers write 3.0 for 3.
    if text.suffix(2).elementsEqual(".0".utf8),
      let whole = UnsafeBufferPointer(rebasing: text.dropLast(2)).wholeNumber,
      let answer = answer(whole: whole, to: item)
    {
      return answer
    }
    if let string = String(validating: text, as: UTF8.self),
      let outcome = items[item].format.outcome(inFile: string)
    {
      return Answer(outcome, to: items[item].format)
    }
    return text.decimalNumber.flatMap { answer(number: $0, to: item) }
  }

  func notOffered(by item: Item.Position) -> RecordProblem {
    .notOffered(items[item].id, items[item].format)
  }
}

extension ResponseFormat {
  /// Words to look for before anything else.
  fileprivate var spellings: [String] {
    let own: [String] =
      switch self {
      case .choice(let options), .choices(let options): options.map(\.label)
      case .yesNo: ["yes", "no", "true", "false"]
      default: []
      }
    return own + [Self.declinedWord]
  }

  /// One bit for each of the codes 0 to 63 that are offered.
  fileprivate var smallCodes: UInt64 {
    switch self {
    case .choice(let options):
      options.compactMap(\.code.whole).filter { (0...63).contains($0) }
        .reduce(0) { $0 | 1 << UInt64($1) }
    case .yesNo: 0b11
    default: 0
    }
  }

  fileprivate var wholeNumbers: ClosedRange<Int>? {
    switch self {
    case .duration(let range), .count(let range), .integer(let range): range
    default: nil
    }
  }
}
