// SPDX-License-Identifier: GPL-3.0-or-later

/// One place to turn to.
struct HelpEntry: Equatable, Sendable {
  var title: PageText
  /// What must be known before the ways; `nil` when nothing.
  var warning: PageText?
  /// How to reach it, the best way first.
  var ways: [PageText]
  /// Hours, cost, languages, audience, and how sure that is.
  var details: PageText
  /// What a reviewer wants to know as well; empty where nobody asked.
  var sources: [PageText]
}
