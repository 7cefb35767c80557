// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Psychometrics
import Texts

/// What a typed line means at a question.
enum TypedAnswer: Equatable {
  case response(Response)
  /// A bare small number where a duration is asked.
  case hoursOrMinutes(Int)
  /// The start of more than one option.
  case ambiguous
  /// Nothing that is accepted.
  case slip

  /// - Parameter line: Cleaned and trimmed, not empty.
  init(_ line: String, to format: ResponseFormat, in language: Language) {
    if case .text = format {
      self = .response(.text(line))
      return
    }
    let typed = line.folded
    self = Self.read(typed, to: format, language)
    // Words and phrases only come after options: one may be called "Three or four times".
    if self == .slip, let inDigits = Self.inDigits(typed, for: format, language) {
      self = Self.read(inDigits, to: format, language)
    }
    if self == .slip, case .choice(let options) = format {
      self =
        Self.keys(NumberWords(in: language).digits(in: typed) ?? typed, among: options, language)
        ?? .slip
    }
  }

  private static func read(
    _ typed: String, to format: ResponseFormat, _ language: Language
  ) -> TypedAnswer {
    let read: TypedAnswer? =
      switch format {
      case .choice(let options): option(typed, among: options)
      case .choices(let options): several(typed, among: options, language)
      case .yesNo: truth(typed, language).map { .response(.yesNo($0)) }
      case .duration(let range):
        switch DurationText(typed, in: language) {
        case .minutes(let minutes) where range.contains(minutes): .response(.minutes(minutes))
        case .hoursOrMinutes(let number): .hoursOrMinutes(number)
        default: nil
        }
      case .count, .integer: whole(typed).map { .response(.integer($0)) }
      case .decimal: decimal(typed).map { .response(.decimal($0)) }
      case .date: LocalDate(typed).map { .response(.date($0)) }
      case .text: nil
      }
    if case .response(let response) = read, !format.accepts(response) { return .slip }
    return read ?? .slip
  }

  private static func inDigits(
    _ typed: String, for format: ResponseFormat, _ language: Language
  ) -> String? {
    switch format {
    case .duration: NumberWords(in: language).duration(in: typed)
    case .choice, .choices, .count, .integer, .decimal: NumberWords(in: language).digits(in: typed)
    case .yesNo, .date, .text: nil
    }
  }

  /// A key, or else the only option whose label begins so.
  private static func option(_ typed: String, among options: [ResponseOption]) -> TypedAnswer? {
    let chosen =
      options.first { $0.keys.contains { $0.folded == typed } }
      ?? options.first { $0.label.folded == typed }
    if let chosen { return .response(.code(chosen.code)) }
    let begun = options.filter { $0.label.folded.hasPrefix(typed) }
    return begun.count > 1 ? .ambiguous : begun.first.map { .response(.code($0.code)) }
  }

  /// Options side by side, such as `1 3`, `1, 3` or `news and friends`; `none` and `0` for none of them,
  /// unless an option is called so.
  private static func several(
    _ typed: String, among options: [ResponseOption], _ language: Language
  ) -> TypedAnswer? {
    if case .response(.code(let code)) = option(typed, among: options) {
      return .response(.codes([code]))
    }
    if typed == "0" || language.isTyped(typed, for: .typedNone()) { return .response(.codes([])) }
    let hasMarks = typed.contains { ",;".contains($0) }
    let and = language.typed(NumberWords.and)
    let parts = typed.split { ",;".contains($0) || (!hasMarks && " /&+".contains($0)) }
      .map { String($0).trimmed }.filter { !$0.isEmpty && !and.contains($0) }
    var codes: [OptionCode] = []
    for part in parts {
      switch option(part, among: options) {
      case .response(.code(let code)): codes.append(code)
      case .ambiguous: return .ambiguous
      default: return nil
      }
    }
    return codes.isEmpty ? nil : .response(.chosen(codes))
  }

  /// Keys with what people write around them: `3 days` of labels with days, `3 or 4` and `5 6` as the
  /// keys of one option are printed.
  ///
  /// - Returns: `nil` where anything else is in the line.
  private static func keys(
    _ typed: String, among options: [ResponseOption], _ language: Language
  ) -> TypedAnswer? {
    // Any other sign could change what the number means, such as that of a negative one.
    guard let first = typed.first, first.isLetter || first.isNumber else { return nil }
    var units = Set(options.flatMap { $0.label.folded.words }.filter { $0.allSatisfy(\.isLetter) })
    units.formUnion(units.map { $0 + "s" })
    units.formUnion(language.typed(.typedBetween()))
    let typedKeys = typed.words.filter { !units.contains($0) }
    let chosen = typedKeys.map { key in options.first { $0.keys.contains { $0.folded == key } } }
    guard !chosen.isEmpty, Set(typedKeys).count == typedKeys.count, !chosen.contains(nil) else {
      return nil
    }
    let codes = Set(chosen.compactMap { $0?.code })
    return codes.count == 1 ? codes.first.map { .response(.code($0)) } : .ambiguous
  }

  private static func truth(_ typed: String, _ language: Language) -> Bool? {
    language.isYes(typed) ? true : language.isNo(typed) ? false : nil
  }

  private static func whole(_ typed: String) -> Int? {
    typed.count <= 9 ? Int(typed) : nil
  }

  /// A comma serves as well as a point.
  private static func decimal(_ typed: String) -> Double? {
    guard typed.count <= 20, typed.allSatisfy({ "0123456789.,-+".contains($0) }) else { return nil }
    return Double(typed.replacing(",", with: "."))
  }
}

extension String {
  /// As typed lines and labels are compared: full-width forms and case make no difference.
  fileprivate var folded: String { halfWidth.lowercased() }

  /// What stands between blanks, commas, slashes and hyphens.
  fileprivate var words: [String] {
    split { " ,/-–&".contains($0) }.map(String.init)
  }
}
