// SPDX-License-Identifier: GPL-3.0-or-later

/// A JSON value whose shape is decided at run time, such as answers by item.
package enum JSONValue: Equatable {
  case null
  case truth(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// The value as text, keys in order, so that the same content gives the same bytes; nothing in it
  /// can steer the terminal it may be shown in.
  package var document: String { String(decoding: bytes(.output), as: UTF8.self) }

  /// The value on one line, keys in order.
  package var bytesOnOneLine: [UInt8] { bytes(.line) }

  private func bytes(_ layout: JSONWriter.Layout) -> [UInt8] {
    var writer = JSONWriter(layout)
    write(to: &writer)
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.value(nil)
    case .truth(let truth): writer.value(truth)
    case .integer(let number): writer.value(number)
    case .number(let number): writer.value(number)
    case .text(let text): writer.value(text)
    case .list(let values): writer.list(values) { writer, value in value.write(to: &writer) }
    case .object(let values):
      writer.object { writer in
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
          writer.key(key)
          value.write(to: &writer)
        }
      }
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
