// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// What contacts and plans are kept as: a JSON object on one line, its keys in order.
struct StoredObject {
  private var members: [String: JSONNode.Value]

  /// - Returns: `nil` for a text that is no JSON object.
  init?(_ text: String) {
    guard let root = try? JSONNodeReader.read(Array(text.utf8)),
      case .object(let members) = root.value
    else { return nil }
    // Two keys may be other bytes and the same text.
    self.members = Dictionary(
      members.map { ($0.key, $0.node.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter members: What is `.null` is left out.
  static func text(_ members: [String: JSONValue]) -> String {
    let object = JSONValue.object(members.filter { $0.value != .null })
    return String(decoding: object.bytesOnOneLine, as: UTF8.self)
  }

  func text(_ key: String) -> String? {
    if case .text(let text) = members[key] { text } else { nil }
  }

  func truth(_ key: String) -> Bool? {
    if case .truth(let truth) = members[key] { truth } else { nil }
  }

  /// A member that may be left out, which is a text that is `nil`.
  ///
  /// - Returns: `nil` for something else than a text.
  func optionalText(_ key: String) -> String?? {
    switch members[key] {
    case nil, .null: .some(nil)
    case .text(let text): text
    default: nil
    }
  }

  /// A member that may be left out, as `optionalText`.
  ///
  /// - Returns: `nil` for something else than a whole number.
  func optionalWhole(_ key: String) -> Int?? {
    switch members[key] {
    case nil, .null: .some(nil)
    case .whole(let number): number
    default: nil
    }
  }
}
