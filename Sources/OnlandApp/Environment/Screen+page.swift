// SPDX-License-Identifier: GPL-3.0-or-later

import Pages

extension Screen {
  /// A page as this screen shows it: drawn, or in sentences.
  func lines(_ page: Page) -> [String] {
    isPlain
      ? PlainRenderer(columns: lineWidth, styling: styling, language: language).lines(page)
      : TerminalRenderer(columns: width, drawing: drawing, styling: styling, language: language)
        .lines(page)
  }
}

extension Environment {
  /// A page as a result, for standard output.
  func write(_ page: Page) {
    for line in results.lines(page) { write(line) }
  }
}
