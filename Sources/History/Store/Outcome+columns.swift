// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import GRDB
import Psychometrics

extension Outcome {
  /// The column `kind` of the tables of outcomes.
  var kind: String {
    switch self {
    case .answered(.code): "code"
    case .answered(.codes): "codes"
    case .answered(.minutes): "minutes"
    case .answered(.integer): "integer"
    case .answered(.decimal): "decimal"
    case .answered(.yesNo): "yes_no"
    case .answered(.text): "text"
    case .answered(.date): "date"
    case .missing(let nonResponse): nonResponse.rawValue
    }
  }

  /// The column `value` of the tables of outcomes, to be bound in `storing(_:)`.
  var value: DatabaseValue {
    switch self {
    case .answered(.code(let code)): code.whole?.databaseValue ?? code.number.databaseValue
    case .answered(.codes(let codes)):
      Data("[\(codes.map(\.description).joined(separator: ","))]".utf8).databaseValue
    case .answered(.minutes(let number)), .answered(.integer(let number)): number.databaseValue
    case .answered(.decimal(let number)): number.databaseValue
    case .answered(.yesNo(let isYes)): isYes.databaseValue
    case .answered(.text(let text)): Data(text.utf8).databaseValue
    case .answered(.date(let date)): date.description.databaseValue
    case .missing: .null
    }
  }

  /// Reads the columns back.
  ///
  /// - Parameter value: As `reading` selects it.
  /// - Returns: `nil` for a row that the schema does not allow.
  init?(kind: String, value: DatabaseValue) {
    switch (kind, value.storage) {
    case ("code", .int64(let number)): self = .answered(.code(OptionCode(Int(number))))
    case ("code", .double(let number)):
      guard let code = OptionCode(number) else { return nil }
      self = .answered(.code(code))
    case ("codes", .blob(let bytes)):
      guard let codes = Self.codes(bytes) else { return nil }
      self = .answered(.codes(codes))
    case ("minutes", .int64(let number)): self = .answered(.minutes(Int(number)))
    case ("integer", .int64(let number)): self = .answered(.integer(Int(number)))
    case ("decimal", .double(let number)): self = .answered(.decimal(number))
    case ("yes_no", .int64(0)): self = .answered(.yesNo(false))
    case ("yes_no", .int64(1)): self = .answered(.yesNo(true))
    case ("text", .blob(let bytes)):
      guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
      self = .answered(.text(text))
    case ("date", .blob(let bytes)):
      guard let date = LocalDate(String(decoding: bytes, as: UTF8.self)) else { return nil }
      self = .answered(.date(date))
    case (_, .null):
      guard let nonResponse = NonResponse(rawValue: kind) else { return nil }
      self = .missing(nonResponse)
    default: return nil
    }
  }

  /// - Returns: `nil` for anything but a list of codes in rising order.
  private static func codes(_ bytes: Data) -> [OptionCode]? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    let parts = text.dropFirst().dropLast().split(
      separator: ",", omittingEmptySubsequences: text.count == 2)
    let codes = parts.compactMap { OptionCode($0) }
    guard codes.count == parts.count, zip(codes, codes.dropFirst()).allSatisfy(<) else {
      return nil
    }
    return codes
  }

  /// The SQL that stores a bound `value`; texts travel as bytes, since GRDB ends one at its first NUL.
  static func storing(_ parameter: String) -> String {
    "CASE typeof(\(parameter)) WHEN 'blob' THEN CAST(\(parameter) AS TEXT) ELSE \(parameter) END"
  }

  /// The SQL that reads the column `value`, texts as bytes.
  static let reading = "CASE typeof(value) WHEN 'text' THEN CAST(value AS BLOB) ELSE value END"
}
