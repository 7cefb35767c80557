// SPDX-License-Identifier: GPL-3.0-or-later

extension StringProtocol {
  /// The text with every bold of `Styling`, and every end of one, replaced.
  ///
  /// By hand, because a regular expression costs a noticeable part of the time to the first prompt.
  func replacingEmphasis(with replacement: (Substring) -> String) -> String {
    var result = ""
    var rest = Substring(self)
    while let start = rest.utf8.firstIndex(of: escape) {
      result += rest[..<start]
      let parameters = rest.utf8[start...].dropFirst(2)
      let end = parameters.firstIndex { !isParameter($0) }
      if rest.utf8[start...].dropFirst().first == UInt8(ascii: "["), let end,
        rest.utf8[end] == UInt8(ascii: "m")
      {
        let next = rest.utf8.index(after: end)
        result += replacement(rest[start..<next])
        rest = rest[next...]
      } else {
        let next = rest.utf8.index(after: start)
        result += rest[start..<next]
        rest = rest[next...]
      }
    }
    return result + rest
  }
}

private let escape: UInt8 = 0x1B

private func isParameter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ";")
}
