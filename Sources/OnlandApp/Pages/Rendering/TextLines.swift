// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal

/// Texts of a page as lines: the one place where they are cleaned, stressed and broken.
struct TextLines {
  /// Columns of a line.
  let width: Int
  let drawing: DrawingCharacters
  let styling: Styling

  /// - Parameter columns: Of the screen; running text does not use all of a wide one.
  init(columns: Int, drawing: DrawingCharacters, styling: Styling) {
    width = TextLayout.readableWidth(columns: columns)
    self.drawing = drawing
    self.styling = styling
  }

  /// Whether there is little room beside a column.
  var isNarrow: Bool { width < 60 }

  /// - Parameters:
  ///   - indent: What the first line begins with, spaces at its end included.
  ///   - hanging: What every further line begins with; absent: nothing.
  func wrapped(_ text: PageText, indent: String = "", hanging: String = "") -> [String] {
    broken(shown(text), indent: Self.cleaned(indent), hanging: hanging)
  }

  /// - Parameter beginning: The first words of the text, such as a name; they may be broken too.
  func wrapped(_ text: PageText, after beginning: String, hanging: String) -> [String] {
    broken(Self.cleaned(beginning) + shown(text), indent: "", hanging: hanging)
  }

  /// The lines of a title, each stressed as a whole.
  func heading(_ text: PageText) -> [String] {
    broken(Self.cleaned(text.words), indent: "", hanging: "").map { styling.bold($0) }
  }

  /// A text that may come from a file or from the person, without what could steer a terminal.
  static func cleaned(_ text: String) -> String { TerminalText.cleaned(text) }

  private func shown(_ text: PageText) -> String {
    text.runs.map { run in
      switch run {
      case .plain(let text): Self.cleaned(text)
      case .strong(let text): styling.bold(Self.cleaned(text))
      case .symbol(let symbol): String(drawing.glyph(symbol))
      }
    }.joined()
  }

  private func broken(_ text: String, indent: String, hanging: String) -> [String] {
    TextLayout(width: width, firstIndent: indent, hangingIndent: hanging).lines(of: text)
  }
}
