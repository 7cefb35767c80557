// SPDX-License-Identifier: GPL-3.0-or-later

/// How days are printed for reading; tables and files write ISO 8601 in any case.
public enum DateStyle: String, CaseIterable, Sendable {
  /// `Monday 23 November 2026`.
  case words
  /// `2026-11-23`.
  case iso
}
