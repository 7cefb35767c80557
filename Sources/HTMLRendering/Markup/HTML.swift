// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Markup that is safe to write whatever texts are in it.
///
/// It is made of escaped texts, of elements and attributes of closed lists, and of literals of this
/// program: no text becomes markup, because there is no way to make markup of one.
package struct HTML: Sendable {
  /// UTF-8.
  package private(set) var bytes: [UInt8] = []

  package static let empty = HTML()

  /// A text as text, without anything that could reverse or hide what follows it.
  package static func text(_ text: String) -> HTML {
    var html = HTML()
    html.appendEscaped(text)
    return html
  }

  /// An outline: none of its characters means anything in markup.
  static func outline(_ data: PathData) -> HTML { HTML(bytes: data.bytes) }

  /// What stands in the source of this program as it is.
  static func literal(_ literal: StaticString) -> HTML {
    HTML(bytes: literal.withUTF8Buffer { Array($0) })
  }

  static func element(
    _ element: Element, _ attributes: [Attribute] = [], _ content: HTML...
  ) -> HTML {
    self.element(element, attributes, content)
  }

  static func element(_ element: Element, _ attributes: [Attribute], _ content: [HTML]) -> HTML {
    var html = HTML()
    html.bytes.reserveCapacity(content.reduce(128) { $0 + $1.bytes.count })
    html.append("<")
    html.append(element.rawValue)
    for attribute in attributes {
      html.append(" ")
      html.append(attribute.name)
      html.append("=\"")
      html.bytes += attribute.value.bytes
      html.append("\"")
    }
    if element.isDrawn && content.isEmpty {
      html.append("/>")
      return html
    }
    html.append(">")
    if element.isVoid { return html }
    for part in content { html.bytes += part.bytes }
    html.append("</")
    html.append(element.rawValue)
    html.append(">")
    if element.endsLine { html.append("\n") }
    return html
  }

  fileprivate static func joined(_ parts: [HTML]) -> HTML {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    for part in parts { bytes += part.bytes }
    return HTML(bytes: bytes)
  }

  static func + (left: HTML, right: HTML) -> HTML { HTML(bytes: left.bytes + right.bytes) }

  private mutating func append(_ text: String) { bytes += text.utf8 }

  private mutating func appendEscaped(_ text: String) {
    var text = TerminalText.cleaned(text)
    text.withUTF8 { appendEscaped($0) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      default: bytes.append(byte)
      }
    }
  }
}

extension [HTML] {
  func joined() -> HTML { HTML.joined(self) }
}
