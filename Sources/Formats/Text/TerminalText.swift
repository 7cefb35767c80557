// SPDX-License-Identifier: GPL-3.0-or-later

/// Text from elsewhere, made safe to show in a terminal.
///
/// Held by `TerminalTextTests`, and through every command by `HostileTextTests`.
public enum TerminalText {
  /// The text without anything that could move the cursor, change the terminal or reverse what
  /// follows.
  ///
  /// Removes control characters, escape sequences, the byte order mark, and all bidirectional marks,
  /// embeddings, overrides and isolates. A run of line breaks and tabs becomes one space. Joiners,
  /// combining marks and letters that run from right to left stay.
  /// Source: ECMA-48 section 5 (sequences), UAX #9 section 2 (bidirectional controls).
  public static func cleaned(_ text: String) -> String {
    // Almost every text is that harmless.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    return cleaned(text, keepingLines: false, sequences: [])
  }

  /// Whether a character, by itself or as the beginning of a sequence, could do what `cleaned`
  /// prevents.
  public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBreak || scalar.isRemoved
  }

  /// - Parameters:
  ///   - keepingLines: Whether line feeds stay.
  ///   - sequences: Escape sequences that stay.
  package static func cleaned(
    _ text: String, keepingLines: Bool, sequences: [String]
  ) -> String {
    var cleaned = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if keepingLines, scalar == "\n" {
        rest = rest.dropFirst()
        cleaned.append(scalar)
      } else if scalar.isBreak {
        rest = rest.drop { $0.isBreak && !(keepingLines && $0 == "\n") }
        cleaned.append(" ")
      } else if let sequence = rest.leadingSequence {
        rest = rest[sequence.endIndex...]
        if sequences.contains(String(sequence)) { cleaned.append(contentsOf: sequence) }
      } else {
        rest = rest.dropFirst()
        if !scalar.isRemoved { cleaned.append(scalar) }
      }
    }
    return String(cleaned)
  }
}

extension Substring.UnicodeScalarView {
  /// The escape sequence that the text begins with.
  fileprivate var leadingSequence: Self? {
    guard let first else { return nil }
    let introducer: Unicode.Scalar
    let body: Self
    if first == "\u{1B}" {
      guard let second = dropFirst().first else { return nil }
      introducer = second
      body = dropFirst(2)
    } else if let equivalent = first.escapeEquivalent {
      introducer = equivalent
      body = dropFirst()
    } else {
      return nil
    }

    switch introducer {
    case "[":
      let final = body.drop { ("\u{30}"..."\u{3F}").contains($0) }
        .drop { ("\u{20}"..."\u{2F}").contains($0) }
      let hasFinal = final.first.map { ("\u{40}"..."\u{7E}").contains($0) } ?? false
      return self[..<(hasFinal ? final.dropFirst() : final).startIndex]
    case "]", "P", "X", "^", "_":
      // Without its end only the introducer goes: the rest may be what a person meant to write.
      return self[..<(body.endOfControlString ?? body.startIndex)]
    case "\u{20}"..."\u{2F}":
      let final = body.drop { ("\u{20}"..."\u{2F}").contains($0) }
      return self[..<final.dropFirst().startIndex]
    case "\u{30}"..."\u{7E}":
      return self[..<body.startIndex]
    default:
      return nil
    }
  }

  /// Where a control string ends: behind BEL, or behind ST in either form.
  private var endOfControlString: Index? {
    var previous: Unicode.Scalar?
    for index in indices {
      let scalar = self[index]
      if scalar == "\u{07}" || scalar == "\u{9C}" || (previous == "\u{1B}" && scalar == "\\") {
        return self.index(after: index)
      }
      previous = scalar
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Tab, the line breaks of ASCII, and those of Unicode.
  fileprivate var isBreak: Bool {
    ("\t"..."\r").contains(self) || self == "\u{85}" || self == "\u{2028}" || self == "\u{2029}"
  }

  fileprivate var isRemoved: Bool {
    properties.generalCategory == .control || properties.isBidiControl || self == "\u{FEFF}"
  }

  /// What follows ESC in the seven-bit form of an eight-bit introducer (CSI, OSC, DCS, SOS, PM, APC).
  fileprivate var escapeEquivalent: Unicode.Scalar? {
    switch value {
    case 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F: Unicode.Scalar(value - 0x40)
    default: nil
    }
  }
}
