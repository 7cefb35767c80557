// SPDX-License-Identifier: GPL-3.0-or-later

public import Terminal
package import Texts

/// What a place for text can show.
public struct Screen: Sendable {
  /// Columns.
  public var width: Int
  /// Rows; `nil` where nothing ever leaves it at the top, as in a file.
  public var height: Int?
  public var drawing: DrawingCharacters
  public var styling: Styling
  /// Sentences instead of drawing, for screen readers and terminals that cannot draw.
  public var isPlain: Bool
  /// Whether somebody reads it as it is written; otherwise it goes to a file or another program.
  public var isTerminal: Bool
  /// Whether the terminal knows how to clear itself.
  public var canBeCleared: Bool
  /// In which the program speaks.
  package var language = Language.english

  public init(
    width: Int, height: Int? = nil, drawing: DrawingCharacters, styling: Styling, isPlain: Bool,
    isTerminal: Bool = true, canBeCleared: Bool = true
  ) {
    self.width = width
    self.height = height
    self.drawing = drawing
    self.styling = styling
    self.isPlain = isPlain
    self.isTerminal = isTerminal
    self.canBeCleared = canBeCleared
  }

  /// Columns that are used for running text.
  public var textWidth: Int { TextLayout.readableWidth(columns: width) }

  /// Columns of a line; `nil` for sentences that no screen shows, such as those in a file: there each
  /// stays on one line.
  public var lineWidth: Int? { isPlain && !isTerminal ? nil : width }

  public func wrapped(_ text: String, indent: String = "", hanging: String? = nil) -> [String] {
    guard lineWidth != nil else { return [indent + text] }
    return TextLayout(width: textWidth, firstIndent: indent, hangingIndent: hanging ?? indent)
      .lines(of: text)
  }

  func wrapped(_ message: Message, indent: String = "", hanging: String? = nil) -> [String] {
    wrapped(language.words(of: message), indent: indent, hanging: hanging)
  }

  /// With the mark that every prompt ends with.
  func prompt(_ message: Message) -> String { "\(language.words(of: message)) > " }

  var ellipsis: String { drawing == .ascii ? "..." : "…" }
}
