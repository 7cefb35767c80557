// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// Whether nothing in it could steer a terminal.
  package var isClean: Bool { TerminalText.cleaned(self) == self }

  /// A name from a file or a person as a message may show it: clean, and not longer than a name is.
  public var shortenedForDisplay: String {
    let longest = 60
    // Scalars first: one character can be a whole file of combining marks.
    let text = TerminalText.cleaned(
      String(String.UnicodeScalarView(unicodeScalars.prefix(16 * longest))))
    return text.count > longest ? text.prefix(longest) + "..." : text
  }
}
