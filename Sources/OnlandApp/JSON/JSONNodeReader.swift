// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Reads a whole JSON text, a byte order mark before it or none, strictly and within limits that keep a hostile one harmless.
///
/// Source: RFC 8259. A key that stands twice in one object is refused.
struct JSONNodeReader {
  struct SyntaxProblem: Error {
    /// Bytes from the beginning of the text.
    var offset: Int
    var message: String
  }

  static let maximumDepth = 16
  static let maximumNodes = 2_000_000

  private let bytes: [UInt8]
  private var position = 0
  private var nodesLeft = Self.maximumNodes

  static func read(_ bytes: [UInt8]) throws(SyntaxProblem) -> JSONNode {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw SyntaxProblem(offset: 0, message: "not valid UTF-8")
    }
    var reader = JSONNodeReader(bytes: bytes)
    reader.position = bytes.withoutByteOrderMark.startIndex
    let root = try reader.node(depth: 0)
    guard reader.next() == nil else { throw reader.problem("something stands after the end") }
    return root
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func problem(_ message: String) -> SyntaxProblem {
    SyntaxProblem(offset: position, message: message)
  }

  /// The next byte that is no blank, not yet taken; `nil` at the end.
  private mutating func next() -> UInt8? {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return byte }
      position += 1
    }
    return nil
  }

  private mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    guard next() == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func node(depth: Int) throws(SyntaxProblem) -> JSONNode {
    guard let first = next() else { throw problem("the text ends too early") }
    nodesLeft -= 1
    guard nodesLeft > 0 else { throw problem("more than \(Self.maximumNodes) values") }
    guard depth < Self.maximumDepth else {
      throw problem("nested deeper than \(Self.maximumDepth) levels")
    }
    let offset = position
    let value: JSONNode.Value
    switch first {
    case UInt8(ascii: "{"): value = .object(try object(depth: depth))
    case UInt8(ascii: "["): value = .list(try list(depth: depth))
    case UInt8(ascii: "\""): value = .text(try string())
    case UInt8(ascii: "t"): value = try word("true", .truth(true))
    case UInt8(ascii: "f"): value = try word("false", .truth(false))
    case UInt8(ascii: "n"): value = try word("null", .null)
    default: value = try number()
    }
    return JSONNode(offset: offset, value: value)
  }

  private mutating func object(depth: Int) throws(SyntaxProblem) -> [JSONNode.Member] {
    position += 1
    var members: [JSONNode.Member] = []
    var keys: Set<ExactText> = []
    if takes("}") { return members }
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw problem("expected a key in quotes") }
      let start = position
      let key = try string()
      guard takes(":") else { throw problem("expected a colon") }
      let value = try node(depth: depth + 1)
      guard keys.insert(ExactText(key)).inserted else {
        throw SyntaxProblem(offset: start, message: "the same key twice")
      }
      members.append(JSONNode.Member(key: key, keyOffset: start, node: value))
    } while takes(",")
    guard takes("}") else { throw problem("expected a comma or the end of the object") }
    return members
  }

  private mutating func list(depth: Int) throws(SyntaxProblem) -> [JSONNode] {
    position += 1
    var elements: [JSONNode] = []
    if takes("]") { return elements }
    repeat { elements.append(try node(depth: depth + 1)) } while takes(",")
    guard takes("]") else { throw problem("expected a comma or the end of the list") }
    return elements
  }

  private mutating func word(
    _ word: String, _ value: JSONNode.Value
  ) throws(SyntaxProblem) -> JSONNode.Value {
    guard bytes[position...].starts(with: word.utf8) else { throw problem("not JSON") }
    position += word.utf8.count
    return value
  }

  // MARK: Numbers

  private mutating func number() throws(SyntaxProblem) -> JSONNode.Value {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    let first = position
    takeDigits()
    let count = position - first
    guard count > 0, count == 1 || bytes[first] != UInt8(ascii: "0") else {
      throw SyntaxProblem(offset: start, message: "not JSON")
    }
    var isWhole = true
    if peek == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      guard takeDigits() else { throw problem("expected a digit") }
    }
    if let byte = peek, byte | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      guard takeDigits() else { throw problem("expected a digit") }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let whole = Int(text) { return .whole(whole) }
    guard let number = Double(text), number.isFinite else {
      throw SyntaxProblem(offset: start, message: "a number that is too large")
    }
    return .number(number)
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  @discardableResult
  private mutating func takeDigits() -> Bool {
    let start = position
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position > start
  }

  // MARK: Strings

  private mutating func string() throws(SyntaxProblem) -> String {
    position += 1
    var start = position
    var text = ""
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        text += String(decoding: bytes[start..<position], as: UTF8.self)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        text += String(decoding: bytes[start..<position], as: UTF8.self)
        position += 1
        text.unicodeScalars.append(try escape())
        start = position
      case 0..<0x20: throw problem("a control character in a text")
      default: position += 1
      }
    }
    throw problem("a text without its end")
  }

  /// The scalar of the escape whose backslash is taken.
  private mutating func escape() throws(SyntaxProblem) -> Unicode.Scalar {
    do throws(JSONEscape.Failure) {
      return try bytes.withUnsafeBufferPointer { bytes throws(JSONEscape.Failure) in
        try JSONEscape.scalar(in: bytes, at: &position)
      }
    } catch {
      switch error {
      case .ended: throw problem("a text without its end")
      case .unknown: throw problem("an escape that JSON does not have")
      case .notHexadecimal: throw problem("expected four hexadecimal digits")
      case .halfACharacter: throw problem("half a character")
      }
    }
  }
}
