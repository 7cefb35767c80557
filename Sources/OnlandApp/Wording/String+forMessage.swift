// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

extension String {
  /// Whether it holds nothing that could steer a terminal.
  var isClean: Bool { TerminalText.cleaned(self) == self }

  /// A path as a message may show it: clean, and whole.
  var pathForMessage: String { TerminalText.cleaned(self) }

  /// A typed name as a message may show it: clean, and not longer than a name is.
  var forMessage: String {
    let text = TerminalText.cleaned(self)
    return text.count > 60 ? text.prefix(60) + "..." : text
  }
}
