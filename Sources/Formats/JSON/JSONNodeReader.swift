// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a whole JSON text, a byte order mark before it or none, strictly and within limits that keep a hostile one harmless.
///
/// Source: RFC 8259. A key that appears twice in one object is refused.
package struct JSONNodeReader {
  package struct Problem: Error {
    /// Bytes from the beginning of the text.
    package var offset: Int
    package var reason: JSONSyntaxError
  }

  private static let maximumDepth = 16
  package static let maximumNodes = 2_000_000

  private var scanner: JSONScanner
  /// Bytes of the mark before the text.
  private let markLength: Int
  private var nodesLeft = Self.maximumNodes

  package static func read(_ bytes: [UInt8]) throws(Problem) -> JSONNode {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Problem(offset: 0, reason: .notUTF8)
    }
    // The scanner unescapes strings where they stand.
    var text = Array(bytes.withoutByteOrderMark)
    let markLength = bytes.count - text.count
    return try text.withUnsafeMutableBufferPointer { text throws(Problem) in
      var reader = JSONNodeReader(scanner: JSONScanner(text), markLength: markLength)
      do throws(JSONSyntaxError) {
        return try reader.document()
      } catch {
        throw Problem(offset: markLength + reader.problemOffset, reason: error)
      }
    }
  }

  private init(scanner: JSONScanner, markLength: Int) {
    self.scanner = scanner
    self.markLength = markLength
  }

  /// Of the key that is there twice; absent: where the scanner stopped.
  private var repeatedKeyOffset: Int?
  private var problemOffset: Int { repeatedKeyOffset ?? scanner.position }

  private mutating func document() throws(JSONSyntaxError) -> JSONNode {
    let root = try node(depth: 0)
    guard scanner.peek() == 0, scanner.isAtEnd else { throw .somethingAfterEnd }
    return root
  }

  private mutating func node(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    let first = scanner.peek()
    guard !scanner.isAtEnd else { throw .endsTooEarly }
    nodesLeft -= 1
    guard nodesLeft > 0 else { throw .tooManyValues(limit: Self.maximumNodes) }
    guard depth < Self.maximumDepth else { throw .tooDeep(limit: Self.maximumDepth) }
    let offset = markLength + scanner.position
    let value: JSONNode.Value
    switch first {
    case UInt8(ascii: "{"): value = .object(try object(depth: depth))
    case UInt8(ascii: "["): value = .list(try list(depth: depth))
    default: value = try scalar()
    }
    return JSONNode(offset: offset, value: value)
  }

  private mutating func scalar() throws(JSONSyntaxError) -> JSONNode.Value {
    switch try scanner.scalar() {
    case .string(let text): .text(String(decoding: text, as: UTF8.self))
    case .whole(let number): .whole(number)
    case .number(let number): .number(number)
    case .truth(let truth): .truth(truth)
    case .null: .null
    case nil: throw .notJSON
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> [JSONNode.Member] {
    _ = scanner.take("{")
    var members: [JSONNode.Member] = []
    var keys: Set<ExactText> = []
    while let bytes = try scanner.key(isFirst: members.isEmpty) {
      let key = String(decoding: bytes, as: UTF8.self)
      let start = scanner.start
      let value = try node(depth: depth + 1)
      guard keys.insert(ExactText(key)).inserted else {
        repeatedKeyOffset = start
        throw .repeatedKey
      }
      members.append(JSONNode.Member(key: key, keyOffset: markLength + start, node: value))
    }
    return members
  }

  private mutating func list(depth: Int) throws(JSONSyntaxError) -> [JSONNode] {
    _ = scanner.take("[")
    var elements: [JSONNode] = []
    while try scanner.hasElement(isFirst: elements.isEmpty) {
      elements.append(try node(depth: depth + 1))
    }
    return elements
  }
}
