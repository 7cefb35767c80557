// SPDX-License-Identifier: GPL-3.0-or-later

import Texts

/// Numbers and durations in words, as people type them: `three`, `two hours`, `half an hour`, `none`.
///
/// Only looked at where a line as it is typed is no answer, so no option loses its name to it.
struct NumberWords {
  private let language: Language

  init(in language: Language) { self.language = language }

  /// The line with digits in place of words, and without what only softens it.
  ///
  /// - Parameter typed: Half-width and in lower case.
  /// - Returns: `nil` where nothing in it is a word for a number.
  func digits(in typed: String) -> String? {
    if language.isTyped(typed, for: .typedNothing()) { return "0" }
    let numbers = language.numbers
    let softening = language.typed(Self.softening)
    var words = typed.split(separator: " ").flatMap { Self.parts($0, numbers) }
    words.removeAll { softening.contains($0) }
    let counted = words.reduce(into: [String]()) { read, word in
      guard let number = numbers[word] else { return read.append(word) }
      // "twenty five"
      if let tens = read.last.flatMap({ Int($0) }), tens >= 20, tens % 10 == 0, number < 10 {
        read[read.count - 1] = "\(tens + number)"
      } else {
        read.append("\(number)")
      }
    }
    let text = counted.joined(separator: " ")
    return text == typed || text.isEmpty ? nil : text
  }

  /// A duration with its fractions of an hour in digits, such as `1.5h` of `an hour and a half`.
  ///
  /// - Parameter typed: Half-width and in lower case.
  func duration(in typed: String) -> String? {
    var text = typed
    let perDay: Message = .typedPerDay()
    for end in language.typed(perDay).map({ " " + $0 }) where text.hasSuffix(end) {
      text = String(text.dropLast(end.count))
    }
    for start in language.typed(Self.softening).map({ $0 + " " }) + ["~ ", "~"]
    where text.hasPrefix(start) {
      text = String(text.dropFirst(start.count))
    }
    if let minutes = fraction(text) { return "\(minutes)m" }
    let halfMore = language.typed(.typedHalfMore()).map { " " + $0 }
    let isHalfMore = halfMore.contains { text.contains($0) }
    for half in halfMore { text = text.replacing(half, with: "") }
    for and in language.typed(Self.and) { text = text.replacing(" \(and) ", with: " ") }
    for article in language.typed(Self.article).map({ $0 + " " }) where text.hasPrefix(article) {
      text = "1 " + text.dropFirst(article.count)
    }
    let counted = digits(in: text) ?? text
    guard isHalfMore else { return counted == typed ? nil : counted }
    let words = counted.split(separator: " ")
    guard let hours = words.first, hours.allSatisfy(\.isNumber), words.count == 2,
      language.isTyped(String(words[1]), for: .typedHours())
    else { return nil }
    return "\(hours).5h"
  }

  /// Minutes of a part of an hour, or of hours that are not counted with a number.
  private func fraction(_ text: String) -> Int? {
    let known: [(minutes: Int, words: Message)] = [
      (30, .typedHalfHour()),
      (15, .typedQuarterHour()),
      (45, .typedThreeQuarterHours()),
      (60, .typedHour()),
      (120, .typedTwoHours()),
    ]
    return known.first { language.isTyped(text, for: $0.words) }?.minutes
  }

  /// `twenty-five` is two words, `1-2` is none.
  private static func parts(_ word: Substring, _ numbers: [String: Int]) -> [String] {
    let parts = word.split(separator: "-").map(String.init)
    return parts.allSatisfy { numbers[$0] != nil } ? parts : [String(word)]
  }

  private static var softening: Message { .typedAbout() }
  private static var article: Message { .typedOne() }
  /// Between two parts of one answer.
  static var and: Message { .typedAnd() }
}
