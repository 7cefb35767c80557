// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Journal
import Pages
import Psychometrics
import Terminal

/// Chooses one thing for a week: the plan of last time, a suggestion, words of one's own, or nothing.
struct PlanDialogue {
  let environment: Environment
  let help: HelpLines
  /// The day it is made.
  let today: LocalDate

  /// Shows what there is to choose from.
  ///
  /// - Parameters:
  ///   - choices: Empty: a plan of the person's own is made at once.
  ///   - lastWord: Stands between the list and the prompt; absent: nothing.
  /// - Returns: The plan; `nil` for nothing this week.
  /// - Throws: `Interruption` when the person stopped, and a problem with the input: then no plan is made.
  func run(_ choices: [PlanChoices.Choice], lastWord: String? = nil) throws -> Plan? {
    if choices.isEmpty { return try steps(nil, isAfterList: false).run() }
    environment.say("")
    while true {
      let choice = try chosen(from: choices, lastWord: lastWord)
      switch choice {
      case .nothing:
        environment.saySentence("Nothing this week.")
        return nil
      case .keep(let plan): return again(plan)
      case .smaller(let plan):
        environment.say("")
        let act = try SmallerAct(prompt: prompt).ask(than: plan.act, goingBackTo: Self.list)
        // As it is, it is the choice above this one.
        guard let act, act != plan.act else { continue }
        return again(plan, act: act)
      case .suggestion(let suggestion):
        environment.say("")
        if let plan = try steps(suggestion, isAfterList: true).run() { return plan }
      case .own:
        environment.say("")
        if let plan = try steps(nil, isAfterList: true).run() { return plan }
      }
    }
  }

  static let list = "the list"

  private var prompt: PlanPrompt { PlanPrompt(environment: environment, help: help) }

  private func steps(_ suggestion: CardSuggestion?, isAfterList: Bool) -> PlanSteps {
    PlanSteps(prompt: prompt, today: today, suggestion: suggestion, isAfterList: isAfterList)
  }

  private func chosen(
    from choices: [PlanChoices.Choice], lastWord: String?
  ) throws -> PlanChoices.Choice {
    let screen = environment.dialogue
    let list = zip(1..., choices).flatMap { number, choice in
      screen.wrapped(words(for: choice), indent: "  \(number)  ", hanging: "     ")
    }
    return try ChoicePrompt<PlanChoices.Choice>(
      name: "the plan of the week", question: "One thing for this week?",
      list: list + (lastWord.map { screen.wrapped($0) } ?? []),
      explanation: "One small thing, tied to a moment, is what people most often keep. Nothing "
        + "this week is as good a choice as any.",
      choices: zip(1..., choices).map { ("\($0)", $1) }, whenSkipped: .nothing,
      whenStopped: PlanPrompt.whenStopped, help: help, leavesGap: false
    ).ask(in: environment)
  }

  /// The plan of last time for this week.
  private func again(_ plan: Plan, act: String? = nil) -> Plan {
    Plan(
      chosenOn: today, cue: plan.cue, act: act ?? plan.act, suggestion: plan.suggestion,
      signal: plan.signal)
  }

  private func words(for choice: PlanChoices.Choice) -> String {
    switch choice {
    case .keep(let plan): "Keep: \(plan.sentence)"
    case .smaller: "Make it smaller"
    case .suggestion(let suggestion):
      suggestion.text + (suggestion.isFromPractice ? " (from practice)" : "")
    case .own: "Something of my own"
    case .nothing: "Nothing this week"
    }
  }
}
