// SPDX-License-Identifier: GPL-3.0-or-later

/// Where to turn on the page of a week.
package struct PagePointers: Equatable {
  /// Two to four ways by topic, a paragraph each; the person's own contacts begin the first topic.
  package var ways: [String: [String]]
  /// What must be known about them, a paragraph each.
  package var notes: [String]
  package var danger: String
  /// Those of the country; `nil` when it is not known.
  package var emergencyNumbers: String?
}
