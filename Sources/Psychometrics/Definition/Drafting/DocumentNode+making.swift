// SPDX-License-Identifier: GPL-3.0-or-later

/// Documents made here and not read: nodes without a place, which `assignNumbers` gives them.
extension DocumentNode {
  private static let nowhere = SourceLocation(line: 1, column: 1)

  /// What a person wrote: never a word of the format, whatever it says.
  static func text(_ text: String) -> DocumentNode {
    .scalar(Scalar(string: text, isPlain: false, location: nowhere))
  }

  /// A word of the format.
  static func word(_ word: String) -> DocumentNode {
    .scalar(Scalar(string: word, isPlain: true, location: nowhere))
  }

  static func number(_ number: Int) -> DocumentNode { .word("\(number)") }

  /// The shortest text that reads as the same number.
  static func number(_ number: Double) -> DocumentNode {
    .word(Int(exactly: number).map { "\($0)" } ?? "\(number)")
  }

  static func truth(_ truth: Bool) -> DocumentNode { .word(truth ? "true" : "false") }

  static func list(_ elements: [DocumentNode]) -> DocumentNode {
    .sequence(Sequence(elements: elements, location: nowhere))
  }

  /// - Returns: `nil` for no elements: such a key is left out.
  static func listOrNothing(_ elements: [DocumentNode]) -> DocumentNode? {
    elements.isEmpty ? nil : .list(elements)
  }

  /// Keys without a value are left out.
  static func map(_ entries: KeyValuePairs<String, DocumentNode?>) -> DocumentNode {
    .map(entries: entries.map { ($0.key, $0.value) })
  }

  static func map(entries: [(key: String, value: DocumentNode?)]) -> DocumentNode {
    let entries = entries.compactMap { key, value in
      value.map { Entry(key: key, keyLocation: nowhere, node: $0) }
    }
    return .mapping(Mapping(entries: entries, location: nowhere))
  }

  /// By name, in the order of names.
  static func named<Value>(
    _ values: [String: Value], _ node: (Value) -> DocumentNode
  ) -> DocumentNode {
    .map(entries: values.sorted { $0.key < $1.key }.map { ($0.key, node($0.value)) })
  }

  /// By name; `nil` for no names: such a key is left out.
  static func namedOrNothing<Value>(
    _ values: [String: Value], _ node: (Value) -> DocumentNode
  ) -> DocumentNode? {
    values.isEmpty ? nil : named(values, node)
  }

  /// From the lowest level to the highest.
  static func levels<Value>(
    _ values: [SignalLevel: Value], _ node: (Value) -> DocumentNode
  ) -> DocumentNode {
    .map(entries: values.sorted { $0.key < $1.key }.map { ("\($0.key)", node($0.value)) })
  }
}
