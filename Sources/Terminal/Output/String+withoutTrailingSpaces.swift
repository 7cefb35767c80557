// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  var withoutTrailingSpaces: String {
    // Bytes: going back over characters takes longer than everything else about a line.
    guard let last = utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    return String(self[..<utf8.index(after: last)])
  }
}
