// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

extension String {
  /// A path as a message may show it: clean, and whole.
  var pathForMessage: String { TerminalText.cleaned(self) }

  var forMessage: String { shortenedForDisplay }
}
