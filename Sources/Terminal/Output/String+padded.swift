// SPDX-License-Identifier: GPL-3.0-or-later

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
}
