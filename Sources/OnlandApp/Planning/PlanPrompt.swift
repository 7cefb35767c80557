// SPDX-License-Identifier: GPL-3.0-or-later

import Texts

/// One question of a plan, asked as all of them are.
struct PlanPrompt {
  let environment: Environment
  let help: HelpLines

  static var whenStopped: Message { .planStopped() }

  /// Characters: a plan is read again in a list.
  private static let longest = 200

  /// - Parameters:
  ///   - name: What messages call it, such as `the question about the moment`.
  ///   - place: Where `<` goes; absent: there is nothing before it.
  func ask<Value>(
    _ name: Message, _ question: Message, why: Message, accepted: Message, prompt: Message? = nil,
    isOptional: Bool = true, goingBackTo place: Message?,
    _ understand: (String) -> LinePrompt.Understanding<Value>
  ) throws -> LinePrompt.Answer<Value> {
    try LinePrompt(
      environment: environment, help: help, name: name, question: question, why: why,
      accepted: accepted, prompt: prompt, goesBackTo: place, isOptional: isOptional,
      takesAnyText: true,
      whenStopped: Self.whenStopped
    ).ask { typed in
      typed.count <= Self.longest
        ? understand(typed)
        : .refused(
          .planTooLong(most: Self.longest))
    }
  }
}
