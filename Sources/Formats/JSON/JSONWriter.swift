// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes JSON in a fixed layout, so that the same content always gives the same bytes.
package struct JSONWriter: ~Copyable {
  /// White space, which says nothing; files and outputs keep that of their first version.
  package enum Layout {
    /// Of files: two blanks a level, `"key": value`, `[]` for nothing.
    case file
    /// Of what `--json` prints: two blanks a level, `"key" : value`, an empty line within nothing.
    case output
    /// None.
    case line
  }

  private let layout: Layout
  private var output = OutputBuffer()
  private var depth = 0
  private var isOnOneLine: Bool
  private var isEmpty = true

  package init(_ layout: Layout = .file) {
    self.layout = layout
    isOnOneLine = layout == .line
  }

  package var bytes: [UInt8] { Array(output.bytes) }

  /// - Parameter onOneLine: Whether all of it stands on one line, nested values too.
  package mutating func object(onOneLine: Bool = false, _ body: (inout JSONWriter) -> Void) {
    nested("{", "}", onOneLine: onOneLine, body)
  }

  package mutating func list<Element>(
    _ elements: [Element], onOneLine: Bool = false, _ body: (inout JSONWriter, Element) -> Void
  ) {
    nested("[", "]", onOneLine: onOneLine) { writer in
      for element in elements {
        writer.separate()
        body(&writer, element)
      }
    }
  }

  /// The key of the member whose value is written next.
  package mutating func key(_ name: String) {
    separate()
    output.append(jsonString: name.utf8)
    switch layout {
    case .file: output.append(": ")
    case .output: output.append(" : ")
    case .line: output.append(":")
    }
  }

  /// A member whose value is no object and no list.
  package mutating func member(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  package mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  /// - Parameter number: Finite.
  package mutating func member(_ name: String, _ number: Double) {
    key(name)
    value(number)
  }

  package mutating func member(_ name: String, _ truth: Bool) {
    key(name)
    value(truth)
  }

  package mutating func value(_ text: some Collection<UInt8>) { output.append(jsonString: text) }
  package mutating func value(_ text: String?) {
    if let text { output.append(jsonString: text.utf8) } else { output.append("null") }
  }
  package mutating func value(_ number: Int) { output.append(number) }
  /// - Parameter number: Finite.
  package mutating func value(_ number: Double) { output.append(number) }
  package mutating func value(_ truth: Bool) { output.append(truth ? "true" : "false") }

  private mutating func nested(
    _ opening: StaticString, _ closing: StaticString, onOneLine: Bool,
    _ body: (inout JSONWriter) -> Void
  ) {
    let outer = isOnOneLine
    output.append(opening)
    isOnOneLine = outer || onOneLine
    isEmpty = true
    depth += 1
    body(&self)
    if isEmpty, layout == .output { output.append("\n") }
    depth -= 1
    if !isEmpty || layout == .output, !isOnOneLine { startLine() }
    output.append(closing)
    isOnOneLine = outer
    isEmpty = false
  }

  private mutating func separate() {
    if !isEmpty { output.append(isOnOneLine && layout != .line ? ", " : ",") }
    if !isOnOneLine { startLine() }
    isEmpty = false
  }

  private mutating func startLine() {
    output.append("\n")
    for _ in 0..<depth { output.append("  ") }
  }
}
