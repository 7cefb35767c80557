// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal
import Texts

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

  func request(on screen: Screen) -> LineRequest {
    LineRequest(
      prompt: screen.prompt(
        .promptNumberToCall(number: .given(number), time: minutes)),
      candidates: [Self.helpline, Self.time].compactMap { screen.language.typed($0).first })
  }

  static var accepted: Message { .acceptedNumberToCall() }

  private static var helpline: Message { .typedHelpline() }
  private static var time: Message { .typedTime() }

  /// - Parameter typed: Cleaned and trimmed.
  /// - Returns: `nil` when it is neither.
  func meaning(of typed: String, in language: Language) -> Meaning? {
    let word = typed.halfWidth.lowercased()
    if language.isBegun(word, of: Self.helpline) { return .helpline }
    return language.isBegun(word, of: Self.time) ? .duration : nil
  }
}
