// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Pages
import Terminal

/// A bare small number typed for a duration: hours or minutes?
struct HoursOrMinutes: Equatable {
  var number: Int

  var request: LineRequest {
    LineRequest(
      prompt: "\(Words.count(number, "hour")) or \(Words.count(number, "minute"))? > ",
      candidates: ["hours", "minutes"])
  }

  static let accepted = "Type h for hours or m for minutes."

  /// The duration that was meant, such as `2h`.
  ///
  /// - Parameter typed: Cleaned and trimmed.
  /// - Returns: `nil` when it is neither the start of "hours" nor of "minutes".
  func settled(by typed: String) -> String? {
    let word = typed.halfWidth.lowercased()
    if word.isEmpty { return nil }
    if "hours".hasPrefix(word) { return "\(number)h" }
    return "minutes".hasPrefix(word) ? "\(number)m" : nil
  }
}
