// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Reads a whole JSON text, a byte order mark before it or none, strictly and within limits that keep a hostile one harmless.
///
/// Source: RFC 8259. A key that stands twice in one object is refused.
struct JSONNodeReader {
  static let maximumDepth = 16
  static let maximumNodes = 2_000_000

  private let bytes: [UInt8]
  private var position = 0
  private var nodesLeft = Self.maximumNodes

  static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONSyntaxError(offset: 0, reason: .notUTF8)
    }
    var reader = JSONNodeReader(bytes: bytes)
    reader.position = bytes.withoutByteOrderMark.startIndex
    let root = try reader.node(depth: 0)
    guard reader.next() == nil else { throw reader.problem(.goesOnAfterItsEnd) }
    return root
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func problem(_ reason: JSONSyntaxError.Reason) -> JSONSyntaxError {
    JSONSyntaxError(offset: position, reason: reason)
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

  private mutating func node(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    guard let first = next() else { throw problem(.endsEarly) }
    nodesLeft -= 1
    guard nodesLeft > 0 else { throw problem(.tooManyValues(limit: Self.maximumNodes)) }
    guard depth < Self.maximumDepth else {
      throw problem(.tooDeep(limit: Self.maximumDepth))
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

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> [JSONNode.Member] {
    position += 1
    var members: [JSONNode.Member] = []
    var keys: Set<ExactText> = []
    if takes("}") { return members }
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw problem(.noKey) }
      let start = position
      let key = try string()
      guard takes(":") else { throw problem(.noColon) }
      let value = try node(depth: depth + 1)
      guard keys.insert(ExactText(key)).inserted else {
        throw JSONSyntaxError(offset: start, reason: .keyTwice)
      }
      members.append(JSONNode.Member(key: key, keyOffset: start, node: value))
    } while takes(",")
    guard takes("}") else { throw problem(.noEndOfObject) }
    return members
  }

  private mutating func list(depth: Int) throws(JSONSyntaxError) -> [JSONNode] {
    position += 1
    var elements: [JSONNode] = []
    if takes("]") { return elements }
    repeat { elements.append(try node(depth: depth + 1)) } while takes(",")
    guard takes("]") else { throw problem(.noEndOfList) }
    return elements
  }

  private mutating func word(
    _ word: String, _ value: JSONNode.Value
  ) throws(JSONSyntaxError) -> JSONNode.Value {
    guard bytes[position...].starts(with: word.utf8) else { throw problem(.notJSON) }
    position += word.utf8.count
    return value
  }

  // MARK: Numbers

  private mutating func number() throws(JSONSyntaxError) -> JSONNode.Value {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    let first = position
    takeDigits()
    let count = position - first
    guard count > 0, count == 1 || bytes[first] != UInt8(ascii: "0") else {
      throw JSONSyntaxError(offset: start, reason: .notJSON)
    }
    var isWhole = true
    if peek == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      guard takeDigits() else { throw problem(.noDigit) }
    }
    if let byte = peek, byte | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      guard takeDigits() else { throw problem(.noDigit) }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let whole = Int(text) { return .whole(whole) }
    guard let number = Double(text), number.isFinite else {
      throw JSONSyntaxError(offset: start, reason: .numberTooLarge)
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

  private mutating func string() throws(JSONSyntaxError) -> String {
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
      case 0..<0x20: throw problem(.controlCharacter)
      default: position += 1
      }
    }
    throw problem(.noEndOfText)
  }

  /// The scalar of the escape whose backslash is taken.
  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    do throws(JSONEscape.Failure) {
      return try bytes.withUnsafeBufferPointer { bytes throws(JSONEscape.Failure) in
        try JSONEscape.scalar(in: bytes, at: &position)
      }
    } catch {
      switch error {
      case .ended: throw problem(.noEndOfText)
      case .unknown: throw problem(.unknownEscape)
      case .notHexadecimal: throw problem(.notHexadecimal)
      case .halfACharacter: throw problem(.halfACharacter)
      }
    }
  }
}
