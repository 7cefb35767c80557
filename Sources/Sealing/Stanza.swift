// SPDX-License-Identifier: GPL-3.0-or-later

/// One way to the file key, as the header of a sealed file holds it.
struct Stanza: Equatable {
  /// Known by name alone: its keys hold out against a quantum computer too.
  static let hybridType = "mlkem768x25519"
  /// What a wrapped file key takes: itself and its authentication tag.
  static let wrappedKeySize = FileKey.size + 16

  /// Never empty.
  var arguments: [String]
  var body: [UInt8]

  var type: String { arguments[0] }

  /// - Throws: `malformedHeader` unless it has `count` arguments behind its type and wraps a file key.
  func requireShape(arguments count: Int) throws(SealingError) {
    guard arguments.count == count + 1, body.count == Self.wrappedKeySize else {
      throw .malformedHeader
    }
  }

  /// With a line feed at the end.
  var text: [UInt8] {
    var text = Array("-> \(arguments.joined(separator: " "))\n".utf8)
    let encoded = Base64.encode(body)
    // A line that is not full ends the body, so an empty one follows where all are.
    for start in stride(from: 0, through: encoded.count, by: Self.lineLength) {
      text += encoded[start..<min(start + Self.lineLength, encoded.count)]
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  static let lineLength = 64
}
