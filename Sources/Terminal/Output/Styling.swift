// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether emphasis may be written, and how.
///
/// Only bold and dim, in the terminal's own colour: both read on light and on dark.
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

  public func bold(_ text: String) -> String { styled(text, with: 1) }

  public func dim(_ text: String) -> String { styled(text, with: 2) }

  /// Source: Select Graphic Rendition, ECMA-48 section 8.3.117.
  private func styled(_ text: String, with code: Int) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[22m" : text
  }
}
