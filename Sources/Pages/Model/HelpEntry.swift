// SPDX-License-Identifier: GPL-3.0-or-later

/// One place to turn to.
package struct HelpEntry: Equatable, Sendable {
  package var title: PageText
  /// What must be known before the ways; `nil` when nothing.
  package var warning: PageText?
  /// How to reach it, the best way first.
  package var ways: [PageText]
  /// Hours, cost, languages, audience, and how sure that is.
  package var details: PageText
  /// What a reviewer wants to know as well; empty where nobody asked.
  package var sources: [PageText]
}
