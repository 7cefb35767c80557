// SPDX-License-Identifier: GPL-3.0-or-later

/// The keys of one mapping in a document, read one by one so that what is left over is unknown.
struct Fields {
  /// What the mapping describes, such as `item time_daily`.
  var name: String
  let location: SourceLocation
  private let entries: [DocumentNode.Entry]
  private(set) var asked: [String] = []

  init(_ mapping: DocumentNode.Mapping, name: String) {
    self.name = name
    location = mapping.location
    entries = mapping.entries
  }

  /// The value of `key`; an explicit `null` counts as absent.
  mutating func take(_ key: String) -> DocumentNode? {
    asked.append(key)
    guard let node = entries.first(where: { $0.key == key })?.node else { return nil }
    if case .scalar(let scalar) = node, scalar.isPlain,
      ["", "~", "null"].contains(scalar.string)
    {
      return nil
    }
    return node
  }

  /// All entries, for mappings whose keys are names.
  mutating func takeAll() -> [DocumentNode.Entry] {
    asked += entries.map(\.key)
    return entries
  }

  /// Whether the key stands there, whatever its value.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  var unknown: [DocumentNode.Entry] { entries.filter { !asked.contains($0.key) } }
}
