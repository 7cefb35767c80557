// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Texts

/// A duration as people type it: `90m`, `1h30`, `1:30`, `1.5h`, `1,5h`, `1 h 30 min`, `90`, `0`.
enum DurationText: Equatable {
  case minutes(Int)
  /// A bare number so small that it may be hours or minutes.
  case hoursOrMinutes(Int)

  /// The smallest bare number that is read as minutes without asking.
  static let smallestPlainMinutes = 16

  /// - Returns: `nil` for anything else, a negative or impossible duration included.
  init?(_ text: String, in language: Language) {
    guard let tokens = Self.tokens(text.lowercased(), Self.units(in: language)) else { return nil }
    switch tokens.count {
    case 1:
      guard let number = tokens[0].whole, tokens[0].unit == .none else { fallthrough }
      self =
        (1..<Self.smallestPlainMinutes).contains(number)
        ? .hoursOrMinutes(number) : .minutes(number)
    default:
      guard let minutes = Self.minutes(tokens) else { return nil }
      self = .minutes(minutes)
    }
  }

  private enum Unit {
    case none, hours, minutes, colon
  }

  /// A number with what stands behind it.
  private struct Token {
    /// Hundredths, so that `1.25` is exact.
    var hundredths: Int
    var unit: Unit

    var whole: Int? { hundredths % 100 == 0 ? hundredths / 100 : nil }
  }

  private static func minutes(_ tokens: [Token]) -> Int? {
    switch (tokens.first?.unit, tokens.count) {
    case (.minutes, 1): return tokens[0].whole
    case (.hours, 1): return (tokens[0].hundredths * 60 + 50) / 100
    case (.hours, 2):
      guard let hours = tokens[0].whole, let rest = tokens[1].whole, rest < 60,
        tokens[1].unit == .none || tokens[1].unit == .minutes
      else { return nil }
      return hours * 60 + rest
    case (.colon, 2):
      guard let hours = tokens[0].whole, let rest = tokens[1].whole, rest < 60,
        tokens[1].unit == .none
      else { return nil }
      return hours * 60 + rest
    default: return nil
    }
  }

  private static func tokens(_ text: String, _ units: [String: Unit]) -> [Token]? {
    var tokens: [Token] = []
    var rest = text[...].drop { $0 == " " }
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, digits.count <= 5, let whole = Int(digits) else { return nil }
      rest = rest[digits.endIndex...]
      var hundredths = whole * 100
      if let point = rest.first, point == "." || point == "," {
        let decimals = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(decimals.count), let fraction = Int(decimals) else { return nil }
        hundredths += decimals.count == 1 ? fraction * 10 : fraction
        rest = rest[decimals.endIndex...]
      }
      rest = rest.drop { $0 == " " }
      let word = rest.prefix { $0.isLetter || $0 == ":" }
      guard let unit = units[String(word)] else { return nil }
      rest = rest[word.endIndex...].drop { $0 == " " }
      tokens.append(Token(hundredths: hundredths, unit: unit))
    }
    return tokens.isEmpty ? nil : tokens
  }

  /// The signs of the units serve in every language, as messages show them.
  private static func units(in language: Language) -> [String: Unit] {
    var units: [String: Unit] = [
      "": .none, ":": .colon, "h": .hours, "m": .minutes, "min": .minutes,
    ]
    for word in language.typed(.typedHours()) { units[word] = .hours }
    for word in language.typed(.typedMinutes()) { units[word] = .minutes }
    return units
  }
}
