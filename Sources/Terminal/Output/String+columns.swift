// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Where a text stands in a field wider than itself.
public enum Alignment: Equatable, Sendable {
  case leading
  case trailing
}

extension String {
  /// The text with spaces up to `width` columns; longer text is left as it is.
  public func padded(to width: Int, _ alignment: Alignment = .leading) -> String {
    let spaces = String(repeating: " ", count: max(0, width - displayWidth))
    return alignment == .leading ? self + spaces : spaces + self
  }

  /// At most `width` columns, with `ellipsis` where something was cut.
  public func shortened(to width: Int, with ellipsis: String) -> String {
    if displayWidth <= width { return self }
    var text = ""
    var used = ellipsis.displayWidth
    for character in self {
      used += character.displayWidth
      if used > width { break }
      text.append(character)
    }
    return text + ellipsis
  }

  public var withoutTrailingSpaces: String {
    // Bytes: going back over characters takes longer than everything else about a line.
    guard let last = utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    return String(self[..<utf8.index(after: last)])
  }
}
