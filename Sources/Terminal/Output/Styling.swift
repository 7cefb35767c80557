// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether emphasis may be written, and how.
///
/// Bold for text, in the terminal's own colours: it reads as well as they do, on light and on dark. One
/// accent of the terminal's sixteen colours for what is drawn, never for text and never alone: what it
/// shows is there without it. Dim text would be too weak where the colours are weak already.
public struct Styling: Equatable, Sendable {
  public var isOn: Bool

  public init(isOn: Bool) { self.isOn = isOn }

  /// As the person chose; by themselves off where the output is not a terminal, with `NO_COLOR`, with
  /// `CLICOLOR=0` and with `TERM=dumb`, and on with `CLICOLOR_FORCE`.
  ///
  /// Source: https://no-color.org (set and not empty; an option goes before it), https://bixense.com/clicolors
  /// (`NO_COLOR` goes before `CLICOLOR_FORCE`).
  public init(
    isTerminal: Bool, environment: [String: String], choice: ColorChoice = .auto
  ) {
    let isRefused = environment["NO_COLOR", default: ""] != ""
    let isForced = !["", "0"].contains(environment["CLICOLOR_FORCE", default: ""])
    let isFit = isTerminal && environment["TERM"] != "dumb" && environment["CLICOLOR"] != "0"
    switch choice {
    case .always: isOn = true
    case .never: isOn = false
    case .auto: isOn = !isRefused && (isForced || isFit)
    }
  }

  public func bold(_ text: String) -> String { written(text, Self.bold, Self.end) }

  /// For a part of a drawing.
  public func accent(_ drawing: String) -> String {
    written(drawing, Self.accent, Self.endOfAccent)
  }

  private func written(_ text: String, _ start: String, _ end: String) -> String {
    isOn && !text.isEmpty ? start + text + end : text
  }

  /// Source: Select Graphic Rendition, ECMA-48 section 8.3.117.
  private static let bold = "\u{1B}[1m"
  private static let end = "\u{1B}[22m"
  /// Bright magenta, the one of the sixteen with at least 3:1 on the backgrounds of all common palettes:
  /// Documentation/Colour.md. Source: xterm's control sequences, `CSI Pm m` with 90 to 97.
  private static let accent = "\u{1B}[95m"
  private static let endOfAccent = "\u{1B}[39m"

  /// Every sequence that emphasis is written with.
  static let sequences = [bold, end, accent, endOfAccent]
}
