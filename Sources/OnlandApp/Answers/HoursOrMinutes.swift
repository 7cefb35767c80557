// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal
import Texts

/// A bare small number typed for a duration: hours or minutes?
struct HoursOrMinutes: Equatable {
  var number: Int

  func request(on screen: Screen) -> LineRequest {
    LineRequest(
      prompt: screen.prompt(
        .promptHoursOrMinutes(
          hours: .countHours(number: number), minutes: .countMinutes(number: Double(number)))),
      candidates: [Self.hours, Self.minutes].compactMap { screen.language.typed($0).first })
  }

  static var accepted: Message { .acceptedHoursOrMinutes() }

  private static var hours: Message { .typedHours() }
  private static var minutes: Message { .typedMinutes() }

  /// The duration that was meant, such as `2h`.
  ///
  /// - Parameter typed: Cleaned and trimmed.
  /// - Returns: `nil` when it is neither the start of "hours" nor of "minutes".
  func settled(by typed: String, in language: Language) -> String? {
    let word = typed.halfWidth.lowercased()
    if language.isBegun(word, of: Self.hours) { return "\(number)h" }
    return language.isBegun(word, of: Self.minutes) ? "\(number)m" : nil
  }
}
