// SPDX-License-Identifier: GPL-3.0-or-later

/// One question of a plan, asked as all of them are.
struct PlanPrompt {
  let environment: Environment
  let help: HelpLines

  static let whenStopped = "Stopped; no new plan was made. onland plan set makes one any time."

  /// Characters: a plan is read again in a list.
  private static let longest = 200

  /// - Parameters:
  ///   - name: What messages call it, such as `the moment`.
  ///   - place: Where `<` goes; absent: there is nothing before it.
  func ask<Value>(
    _ name: String, _ question: String, why: String, accepted: String, prompt: String = "> ",
    isOptional: Bool = true, goingBackTo place: String?,
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
        : .refused("That is longer than \(Self.longest) characters; a few words are enough.")
    }
  }
}
