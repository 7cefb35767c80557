// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that stood out.
struct Card: Equatable, Sendable {
  var title: PageText
  /// What the answers say of it; `nil` when nothing can be said.
  var text: PageText?
  /// What could be tried; `nil` when nothing is suggested.
  var suggestion: PageText?
}
