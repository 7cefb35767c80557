// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether emphasis may be written, and how.
///
/// Only bold, in the terminal's own colours: it reads as well as they do, on light and on dark. Dim text
/// would not, where the colours are weak already.
public struct Styling: Equatable, Sendable {
  public var isOn: Bool

  public init(isOn: Bool) { self.isOn = isOn }

  /// Off where the output is not a terminal, with `NO_COLOR`, and with `TERM=dumb`.
  ///
  /// Source: https://no-color.org (set and not empty).
  public init(isTerminal: Bool, environment: [String: String]) {
    let isRefused = environment["NO_COLOR", default: ""] != "" || environment["TERM"] == "dumb"
    self.init(isOn: isTerminal && !isRefused)
  }

  public func bold(_ text: String) -> String {
    isOn && !text.isEmpty ? Self.bold + text + Self.end : text
  }

  /// Source: Select Graphic Rendition, ECMA-48 section 8.3.117.
  private static let bold = "\u{1B}[1m"
  private static let end = "\u{1B}[22m"

  /// Every sequence that emphasis is written with.
  static let sequences = [bold, end]
}
