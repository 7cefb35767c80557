// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import TestSupport
import Texts

@testable import Pages

/// One page in every form, without bold.
struct RenderedPage {
  let page: Page
  var language = Language.english

  init(_ blocks: Block...) { page = Page([Page.Section(blocks)]) }

  init(_ page: Page) { self.page = page }

  func drawn(
    _ columns: Int = 80, _ drawing: DrawingCharacters = .blocks, isBold: Bool = false
  ) -> String {
    TerminalRenderer(
      columns: columns, drawing: drawing, styling: Styling(isOn: isBold), language: language
    ).lines(page).joined(separator: "\n")
  }

  func plain(_ columns: Int = 80) -> String {
    PlainRenderer(columns: columns, styling: Styling(isOn: false), language: language).lines(page)
      .joined(separator: "\n")
  }

  /// Where both forms are alike.
  func alike(_ columns: Int = 80) -> String? {
    drawn(columns) == plain(columns) ? plain(columns) : nil
  }
}
