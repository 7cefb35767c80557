// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics

/// Reads what records say for one item: the usual forms by their bytes, the rest as other files do.
struct AnswerReader {
  private let item: Item
  /// What words mean in exactly this spelling: labels, or yes and no, and the word for declined.
  private let words: [(bytes: [UInt8], answer: Answer)]
  /// One bit for each of the codes 0 to 63.
  private let codes: UInt64
  private let range: ClosedRange<Int>?

  init(_ item: Item) {
    self.item = item
    let format = item.format
    let spellings: [String]
    switch format {
    case .choice(let options): spellings = options.map(\.label)
    case .yesNo: spellings = ["yes", "no", "true", "false"]
    default: spellings = []
    }
    words = (spellings + [ResponseFormat.declinedWord]).compactMap { word in
      format.outcome(inFile: word).map { (Array(word.utf8), Answer($0)) }
    }
    switch format {
    case .choice(let options):
      codes = options.reduce(0) { (0...63).contains($1.code) ? $0 | 1 << UInt64($1.code) : $0 }
    case .yesNo: codes = 0b11
    default: codes = 0
    }
    switch format {
    case .duration(let whole), .count(let whole), .integer(let whole): range = whole
    default: range = nil
    }
  }

  /// - Returns: `nil` when the item does not offer this number.
  func answer(whole: Int) -> Answer? {
    if (0...63).contains(whole), codes & 1 << UInt64(whole) != 0 { return .number(Double(whole)) }
    if let range { return range.contains(whole) ? .number(Double(whole)) : nil }
    return answer(number: Double(whole))
  }

  /// - Returns: `nil` when the item does not offer this number.
  func answer(number: Double) -> Answer? {
    let response: Response?
    switch item.format {
    case .choice: response = Int(exactly: number).map { .code($0) }
    case .duration: response = Int(exactly: number).map { .minutes($0) }
    case .count, .integer: response = Int(exactly: number).map { .integer($0) }
    case .decimal: response = .decimal(number)
    case .yesNo: response = number == 0 || number == 1 ? .yesNo(number == 1) : nil
    case .text, .date: response = nil
    }
    guard let response, item.format.accepts(response) else { return nil }
    return .number(number)
  }

  /// - Returns: `nil` when the item is not a yes/no one.
  func answer(truth: Bool) -> Answer? {
    guard case .yesNo = item.format else { return nil }
    return .number(truth ? 1 : 0)
  }

  /// - Parameter text: Not empty.
  /// - Returns: `nil` when the item does not offer this answer, or the text is not UTF-8.
  func answer(text: UnsafeBufferPointer<UInt8>) -> Answer? {
    for word in words where text.isEqual(to: word.bytes) { return word.answer }
    // Tools that know no whole numbers write 3.0 for 3.
    if text.suffix(2).elementsEqual(".0".utf8),
      let whole = UnsafeBufferPointer(rebasing: text.dropLast(2)).wholeNumber,
      let answer = answer(whole: whole)
    {
      return answer
    }
    if let string = String(validating: text, as: UTF8.self),
      let outcome = item.format.outcome(inFile: string)
    {
      return Answer(outcome)
    }
    return text.decimalNumber.flatMap { answer(number: $0) }
  }

  var notOffered: RecordProblem {
    RecordProblem(item.id, "the item does not offer this answer", hint: "It takes \(accepted).")
  }

  /// What a file may say for the item.
  private var accepted: String {
    switch item.format {
    case .choice(let options):
      "\(Words.list(options.map { "\($0.code)" }, last: "or")), or a whole label"
    case .duration(let range):
      "whole minutes from \(range.lowerBound) to \(range.upperBound)"
    case .count(let range), .integer(let range):
      "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .decimal(let range):
      "a number from \(Words.decimal(range.lowerBound)) to \(Words.decimal(range.upperBound))"
    case .yesNo: "yes, no, true, false, 1 or 0"
    case .text: "a text"
    case .date: "a date such as 2026-11-23"
    }
  }
}
