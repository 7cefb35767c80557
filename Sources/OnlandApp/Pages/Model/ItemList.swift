// SPDX-License-Identifier: GPL-3.0-or-later

/// Things of one kind, in no more than a sentence or two each.
struct ItemList: Equatable, Sendable {
  /// What they have in common; `nil` where that was said before.
  var lead: PageText?
  var items: [PageText]

  init(lead: PageText? = nil, _ items: [PageText]) {
    self.lead = lead
    self.items = items
  }
}
