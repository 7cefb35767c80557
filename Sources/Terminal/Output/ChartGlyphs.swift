// SPDX-License-Identifier: GPL-3.0-or-later

/// What the parts of a chart are drawn with.
public struct ChartGlyphs: Equatable, Sendable {
  public var line: Character
  /// A piece of a line whose neighbours are joined.
  public var joinedLine: Character
  public var edge: Character
  public var span: Character
  public var divider: Character
  var axis: Character
  var labelledAxis: Character
  var corner: Character
  var base: Character
  var labelledBase: Character

  private let characters: DrawingCharacters

  public init(_ characters: DrawingCharacters) {
    self.characters = characters
    switch characters {
    case .blocks:
      (line, joinedLine, edge, span, divider) = ("─", "⠤", "_", "▐", "┊")
      (axis, labelledAxis, corner, base, labelledBase) = ("│", "┤", "└", "─", "┬")
    case .ascii:
      (line, joinedLine, edge, span, divider) = ("-", "-", "_", "]", "|")
      (axis, labelledAxis, corner, base, labelledBase) = ("|", "+", "+", "-", "+")
    }
  }

  public func mark(_ mark: TimeChart.Mark) -> Character {
    switch (characters, mark) {
    case (.blocks, .filled): "●"
    case (.blocks, .hollow): "○"
    case (.blocks, .hollowDiamond): "◇"
    case (.ascii, .filled): "*"
    case (.ascii, .hollow): "o"
    case (.ascii, .hollowDiamond): "%"
    }
  }
}
