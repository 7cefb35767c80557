// SPDX-License-Identifier: GPL-3.0-or-later

/// Where to turn on the page of a week.
struct PagePointers: Equatable {
  /// Two to four ways by topic, a paragraph each; the person's own contacts begin the first topic.
  var ways: [String: [String]]
  /// What must be known about them, a paragraph each.
  var notes: [String]
  var danger: String
  /// Those of the country; `nil` when it is not known.
  var emergencyNumbers: String?
}
