// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
package import Terminal
package import Texts

/// Texts of a page as lines: the one place where they are cleaned, stressed and broken.
package struct TextLines {
  /// Columns of a line; `nil` where none is broken.
  package let width: Int?
  package let drawing: DrawingCharacters
  package let styling: Styling
  package let language: Language

  init(width: Int?, drawing: DrawingCharacters, styling: Styling, language: Language) {
    self.width = width
    self.drawing = drawing
    self.styling = styling
    self.language = language
  }

  /// - Parameter columns: Of the screen; running text does not use all of a wide one.
  init(columns: Int, drawing: DrawingCharacters, styling: Styling, language: Language) {
    self.init(
      width: TextLayout.readableWidth(columns: columns), drawing: drawing, styling: styling,
      language: language)
  }

  /// Whether there is little room beside a column.
  var isNarrow: Bool { width.map { $0 < 60 } ?? false }

  /// - Parameters:
  ///   - indent: What the first line begins with, spaces at its end included; cleaned already, because
  ///     part of it may be stressed or drawn.
  ///   - hanging: What every further line begins with; absent: nothing.
  package func wrapped(_ text: PageText, indent: String = "", hanging: String = "") -> [String] {
    broken(shown(text), indent: indent, hanging: hanging)
  }

  /// - Parameter beginning: The first words of the text, such as a name; they may be broken too.
  package func wrapped(_ text: PageText, after beginning: String, hanging: String) -> [String] {
    broken(Self.cleaned(beginning) + shown(text), indent: "", hanging: hanging)
  }

  /// The lines of a title, each stressed as a whole.
  package func heading(_ text: PageText) -> [String] {
    broken(Self.cleaned(text.words(in: language)), indent: "", hanging: "").map { styling.bold($0) }
  }

  /// A text that may come from a file or from the person, without what could steer a terminal.
  package static func cleaned(_ text: String) -> String { TerminalText.cleaned(text) }

  /// The words of a message, cleaned.
  package func words(_ message: Message) -> String {
    Self.cleaned(language.words(of: message))
  }

  private func shown(_ text: PageText) -> String {
    text.runs(in: language).map { run in
      switch run {
      case .message(let message): words(message)
      case .plain(let text): Self.cleaned(text)
      case .strong(let text): styling.bold(Self.cleaned(text))
      case .symbol(let symbol): String(drawing.glyph(symbol))
      }
    }.joined()
  }

  private func broken(_ text: String, indent: String, hanging: String) -> [String] {
    guard let width else { return [indent + text] }
    return TextLayout(width: width, firstIndent: indent, hangingIndent: hanging).lines(of: text)
  }
}
