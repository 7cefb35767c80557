// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A JSON value whose shape is decided at run time, such as answers by item.
package enum JSONValue: Encodable, Equatable {
  case null
  case truth(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .truth(let truth): try container.encode(truth)
    case .integer(let number): try container.encode(number)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }

  /// The value as text, keys in order, so that the same content gives the same bytes; nothing in it
  /// can steer the terminal it may be shown in.
  package var document: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let text = String(decoding: try encoder.encode(self), as: UTF8.self)
      // The encoder escapes what JSON forbids, which is less.
      return text.utf8.allSatisfy { $0 < 0x7F }
        ? text : text.unicodeScalars.map { $0 == "\n" ? "\n" : $0.escapedInJSON }.joined()
    } catch {
      preconditionFailure("a value that JSON cannot hold: NaN or infinity")
    }
  }

  /// An output of a command: `name` becomes its `format`.
  package static func document(_ name: String, _ content: [String: JSONValue]) -> String {
    var content = content
    content["format"] = .text("onland/\(name)/1")
    return JSONValue.object(content).document
  }

  package static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
  package static func optional(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

  /// A whole number is written without a fraction.
  package static func optional(_ number: Double?) -> JSONValue {
    // JSON has no other word for what is not finite.
    guard let number, number.isFinite else { return .null }
    return number == number.rounded() && abs(number) < 1e15
      ? .integer(Int(number)) : .number(number)
  }
}
