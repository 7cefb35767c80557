// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

extension String {
  /// At most `width` columns, with `ellipsis` where something was cut.
  public func shortened(to width: Int, with ellipsis: String) -> String {
    if displayWidth <= width { return self }
    var text = ""
    var used = ellipsis.displayWidth
    for character in self {
      used += character.displayWidth
      if used > width { break }
      text.append(character)
    }
    return text + ellipsis
  }
}
