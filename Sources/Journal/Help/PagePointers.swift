// SPDX-License-Identifier: GPL-3.0-or-later

package import HelpResources
package import Texts

/// Where to turn on the page of a week.
package struct PagePointers: Equatable {
  /// The person's own; they come first of all.
  package var contacts: [String]
  /// Two to four ways by topic.
  package var ways: [String: [HelpRow]]
  /// What must be known about them, a paragraph each.
  package var notes: [Message]
  package var danger: Message
  /// Those of the country; `nil` when it is not known.
  package var emergencyNumbers: Message?
}
