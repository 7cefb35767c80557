// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

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
  init(_ line: String, to format: ResponseFormat) {
    let typed = line.folded
    let read: TypedAnswer? =
      switch format {
      case .choice(let options):
        Self.option(typed, among: options)
      case .yesNo: Self.truth(typed).map { .response(.yesNo($0)) }
      case .duration(let range):
        switch DurationText(typed) {
        case .minutes(let minutes) where range.contains(minutes): .response(.minutes(minutes))
        case .hoursOrMinutes(let number): .hoursOrMinutes(number)
        default: nil
        }
      case .count, .integer: Self.whole(typed).map { .response(.integer($0)) }
      case .decimal: Self.decimal(typed).map { .response(.decimal($0)) }
      case .date: LocalDate(typed).map { .response(.date($0)) }
      case .text: .response(.text(line))
      }
    if case .response(let response) = read, !format.accepts(response) {
      self = .slip
    } else {
      self = read ?? .slip
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

  private static func truth(_ typed: String) -> Bool? {
    if typed.isEmpty { return nil }
    if "yes".hasPrefix(typed) { return true }
    if "no".hasPrefix(typed) { return false }
    return nil
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
  fileprivate var folded: String { narrowed.lowercased() }
}
