// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that stood out.
package struct Card: Equatable, Sendable {
  package var title: PageText
  /// What the answers say of it; `nil` when nothing can be said.
  package var text: PageText?
  /// What could be tried; `nil` when nothing is suggested.
  package var suggestion: PageText?
}
