// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Journal
import Pages
import Psychometrics
import Terminal
import Texts

/// Chooses one thing for a week: the plan of last time, a suggestion, words of one's own, or nothing.
struct PlanDialogue {
  let environment: Environment
  let help: HelpLines
  /// The day it is made.
  let today: LocalDate

  /// Shows what there is to choose from.
  ///
  /// - Parameter choices: Empty: a plan of the person's own is made at once.
  /// - Returns: The plan, read back and kept; `nil` for nothing this week.
  /// - Throws: `Interruption` when the person stopped, and a problem with the input: then no plan is made.
  func run(_ choices: [PlanChoices.Choice]) throws -> Plan? {
    environment.say("")
    if choices.isEmpty { return try steps(.own, isAfterList: false).run() }
    while true {
      guard let choice = try chosen(from: choices) else {
        environment.say("")
        environment.saySentence(.planNone())
        return nil
      }
      environment.say("")
      if let plan = try steps(choice, isAfterList: true).run() { return plan }
      environment.say("")
    }
  }

  static var list: Message { .placeList() }

  private func steps(_ choice: PlanChoices.Choice, isAfterList: Bool) -> PlanSteps {
    let prompt = PlanPrompt(environment: environment, help: help)
    return PlanSteps(prompt: prompt, today: today, choice: choice, isAfterList: isAfterList)
  }

  /// - Returns: `nil` for nothing this week.
  private func chosen(from choices: [PlanChoices.Choice]) throws -> PlanChoices.Choice? {
    let screen = environment.dialogue
    let list = zip(1..., choices).flatMap { number, choice in
      screen.wrapped(words(for: choice), indent: "  \(number)  ", hanging: "     ")
    }
    let accepted: Message =
      choices.count == 1
      ? .acceptedOnePlan()
      : .acceptedPlan(count: choices.count)
    let answer = try LinePrompt(
      environment: environment, help: help, name: .aboutPlan(),
      question: .planAskOne(), list: list,
      why: .planWhyOne(),
      accepted: accepted, isOptional: true, whenStopped: PlanPrompt.whenStopped
    ).ask { typed -> LinePrompt.Understanding<PlanChoices.Choice?> in
      let typed = typed.halfWidth.lowercased()
      let nothing: Message = .typedNoPlan()
      if environment.language.isTyped(typed, for: nothing) { return .taken(nil) }
      guard let number = Int(typed), choices.indices.contains(number - 1) else {
        return .refused(accepted)
      }
      return .taken(choices[number - 1])
    }
    return if case .value(let choice) = answer { choice } else { nil }
  }

  private func words(for choice: PlanChoices.Choice) -> Message {
    switch choice {
    case .keep(let plan): .planKeepIt(plan: plan.sentence)
    case .smaller: .planMakeSmaller()
    case .suggestion(let suggestion) where suggestion.isFromPractice:
      .planFromPractice(idea: .given(suggestion.text))
    case .suggestion(let suggestion): .given(suggestion.text)
    case .own: .planOwn()
    }
  }
}
