// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
package import Texts

/// What `help` shows at a prompt: two or three ways to reach someone.
package struct PromptHelpPage {
  /// A paragraph each.
  private let ways: [String]
  /// What follows them.
  private let end: Message

  package init(ways: [String], end: Message) {
    self.ways = ways
    self.end = end
  }

  package var page: Page {
    Page([
      Page.Section([
        .list(ItemList(ways.map { PageText(.calling($0)) })), .hint(PageText(end)),
      ])
    ])
  }
}
