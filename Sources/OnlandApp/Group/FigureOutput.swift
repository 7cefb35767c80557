// SPDX-License-Identifier: GPL-3.0-or-later

/// How figures are written.
public enum FigureOutput: Sendable {
  /// For a person.
  case page
  case json
  case csv
}
