// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources

/// Where to turn on the page of a week.
struct PagePointers: Equatable {
  /// The person's own; they come first of all.
  var contacts: [String]
  /// Two to four ways by topic.
  var ways: [String: [HelpRow]]
  /// What must be known about them, a paragraph each.
  var notes: [String]
  var danger: String
  /// Those of the country; `nil` when it is not known.
  var emergencyNumbers: String?
}
