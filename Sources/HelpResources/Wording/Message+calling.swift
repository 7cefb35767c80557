// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

extension Message {
  /// Words with the numbers to call in them stressed: three digits and more, with what stands between
  /// the groups of one.
  package static func calling(_ words: String) -> Message {
    var pattern = ""
    var values: [String: Message] = [:]
    func add(_ message: Message) {
      let slot = "\(values.count)"
      pattern += "{\(slot)}"
      values[slot] = message
    }
    var rest = words[...]
    while let match = rest.firstMatch(of: /[0-9][0-9 ()\-]*[0-9]/) {
      let number = Message.given(String(match.output))
      let isToCall = match.output.count { $0.isNumber } >= 3
      add(.given(String(rest[..<match.range.lowerBound])))
      add(isToCall ? .strong(number) : number)
      rest = rest[match.range.upperBound...]
    }
    add(.given(String(rest)))
    return .filled(pattern, values)
  }
}
