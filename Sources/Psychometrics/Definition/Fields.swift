// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// The keys of one mapping in a file, read one by one so that what is left over is unknown.
struct Fields {
  /// What the mapping describes, such as `item time_daily`.
  var name: String
  let location: SourceLocation
  private let entries: [Entry]
  private(set) var asked: [String] = []

  struct Entry {
    var key: String
    var keyLocation: SourceLocation
    var node: Node
  }

  init(_ mapping: Node.Mapping, name: String, location: SourceLocation) {
    self.name = name
    self.location = location
    entries = mapping.map { key, value in
      Entry(key: key.string ?? "", keyLocation: key.location, node: value)
    }
  }

  /// The value of `key`; an explicit `null` counts as absent.
  mutating func take(_ key: String) -> Node? {
    asked.append(key)
    guard let node = entries.first(where: { $0.key == key })?.node else { return nil }
    if case .scalar(let scalar) = node, scalar.style == .plain,
      ["", "~", "null"].contains(scalar.string)
    {
      return nil
    }
    return node
  }

  /// All entries, for mappings whose keys are names.
  mutating func takeAll() -> [Entry] {
    asked += entries.map(\.key)
    return entries
  }

  /// Whether the key stands there, whatever its value.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  var unknown: [Entry] { entries.filter { !asked.contains($0.key) } }
}
