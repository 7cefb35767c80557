// SPDX-License-Identifier: GPL-3.0-or-later

/// What a record holds.
enum RecordContent {
  /// A blank line.
  case nothing
  /// What stands above the rows, and whether it names a column for dates.
  case header(hasDates: Bool)
  case row
}
