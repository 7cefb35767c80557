// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Pages
import Terminal

/// A number typed for a duration that is also a number to call: whoever needs it may type it at any
/// prompt, and then it is no answer.
struct NumberToCall: Equatable {
  /// As it was typed, such as `988`.
  var number: String
  var minutes: Int

  /// What is meant by it.
  enum Meaning {
    case helpline, duration
  }

  var request: LineRequest {
    LineRequest(
      prompt: "\(number): the helpline, or \(Words.duration(minutes: minutes))? > ",
      candidates: ["helpline", "time"])
  }

  static let accepted = "Type h for the helpline or t for the time."

  /// - Parameter typed: Cleaned and trimmed.
  /// - Returns: `nil` when it is neither.
  func meaning(of typed: String) -> Meaning? {
    let word = typed.halfWidth.lowercased()
    if word.isEmpty { return nil }
    if "helpline".hasPrefix(word) { return .helpline }
    return "time".hasPrefix(word) ? .duration : nil
  }
}
