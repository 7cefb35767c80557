// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Journal
import Pages
import Psychometrics
import Texts

/// Makes one if-then plan of what was chosen: what is still open of it, then the sentence read back.
///
/// `<` goes back one step at every one of them, and there is no plan before the last.
/// Source: evidence 6.2; if-then form, rehearsal and self-set goals, Sheeran et al. 2024,
/// 10.1080/10463283.2024.2334563.
struct PlanSteps {
  let prompt: PlanPrompt
  /// The day it is made.
  let today: LocalDate
  let choice: PlanChoices.Choice
  /// Whether there is a list to go back to.
  let isAfterList: Bool

  private enum Step {
    case act, cue, sureness, smallerAct, confirmation
  }

  /// What was answered so far; it stays there on the way back.
  private struct Made {
    var cue: String?
    var act: String?
    var sureness: Int?
    /// Half of the act, where that was typed.
    var smallerAct: String?
  }

  /// - Returns: `nil` when `<` led back to the list.
  func run() throws -> Plan? {
    var made = begun
    var index = 0
    while true {
      let steps = steps(made)
      guard index < steps.count else { return plan(made) }
      let back = index == 0 ? (isAfterList ? PlanDialogue.list : nil) : .placeBefore()
      index += try ask(steps[index], &made, goingBackTo: back) ? 1 : -1
      if index < 0 { return nil }
      if index < steps.count { prompt.environment.say("") }
    }
  }

  private var begun: Made {
    switch choice {
    case .keep(let plan), .smaller(let plan): Made(cue: plan.cue, act: plan.act)
    case .suggestion(let suggestion): Made(act: suggestion.act)
    case .own: Made()
    }
  }

  /// Only who says what to do is asked how sure they are: a suggestion is small as it is.
  private func steps(_ made: Made) -> [Step] {
    switch choice {
    case .keep: [.confirmation]
    case .smaller: [.smallerAct, .confirmation]
    case .suggestion: [.cue, .confirmation]
    case .own:
      [.act, .cue, .sureness] + (isUnsure(made) ? [.smallerAct] : []) + [.confirmation]
    }
  }

  /// A smaller step is offered below 2; not where it was left open.
  private func isUnsure(_ made: Made) -> Bool { made.sureness.map { $0 < 2 } ?? false }

  private func plan(_ made: Made) -> Plan {
    let isSmaller = steps(made).contains(.smallerAct)
    let act = (isSmaller ? made.smallerAct : nil) ?? made.act ?? ""
    let cue = made.cue ?? ""
    switch choice {
    case .keep(let last), .smaller(let last):
      return Plan(
        chosenOn: today, cue: cue, act: act, suggestion: last.suggestion, signal: last.signal)
    case .suggestion(let suggestion):
      return Plan(
        chosenOn: today, cue: cue, act: act, suggestion: suggestion.id, signal: suggestion.signal)
    case .own: return Plan(chosenOn: today, cue: cue, act: act, sureness: made.sureness)
    }
  }

  /// - Returns: Whether it goes on from there; otherwise back.
  private func ask(_ step: Step, _ made: inout Made, goingBackTo place: Message?) throws -> Bool {
    switch step {
    case .act: try askAct(&made, goingBackTo: place)
    case .cue: try askCue(&made, goingBackTo: place)
    case .sureness: try askSureness(&made, goingBackTo: place)
    case .smallerAct: try askSmallerAct(&made, goingBackTo: place)
    case .confirmation:
      try PlanConfirmation(prompt: prompt, plan: plan(made)).ask(goingBackTo: place)
    }
  }

  private func askAct(_ made: inout Made, goingBackTo place: Message?) throws -> Bool {
    let answer = try prompt.ask(
      .aboutAct(),
      .sentences(.planAskAct(), soFar(made.act)),
      why: .planWhyAct(),
      accepted: .planNeedsAct(), isOptional: made.act != nil, goingBackTo: place
    ) { .taken(PlanText.act($0, in: prompt.environment.language)) }
    if case .value(let act) = answer {
      made.act = act
      made.smallerAct = nil
    }
    return answer.goesOn
  }

  private func askCue(_ made: inout Made, goingBackTo place: Message?) throws -> Bool {
    let answer = try prompt.ask(
      .aboutCue(),
      .sentences(
        .planAskCue(),
        soFar(made.cue)),
      why: .planWhyCue(),
      accepted: .planNeedsCue(), prompt: .planIf(), isOptional: made.cue != nil,
      goingBackTo: place
    ) { .taken(PlanText.cue($0, in: prompt.environment.language)) }
    if case .value(let cue) = answer { made.cue = cue }
    return answer.goesOn
  }

  private func soFar(_ words: String?) -> Message? {
    words.map { .promptSoFar(answer: .given($0)) }
  }

  private func askSureness(_ made: inout Made, goingBackTo place: Message?) throws -> Bool {
    let range = Plan.surenessRange
    let accepted: Message = .acceptedSureness(least: range.lowerBound, most: range.upperBound)
    let answer = try prompt.ask(
      .aboutSureness(),
      .planAskSureness(least: range.lowerBound, most: range.upperBound),
      why: .planWhySureness(), accepted: accepted,
      goingBackTo: place
    ) { typed in
      Int(typed.halfWidth).flatMap { range.contains($0) ? .taken($0) : nil } ?? .refused(accepted)
    }
    if case .value(let sureness) = answer {
      made.sureness = sureness
    } else if answer.goesOn {
      made.sureness = nil
    }
    return answer.goesOn
  }

  private func askSmallerAct(_ made: inout Made, goingBackTo place: Message?) throws -> Bool {
    let answer = try prompt.ask(
      .aboutSmallerAct(),
      .planAskSmaller(act: .given(made.act ?? "")),
      why: .planWhySmaller(),
      accepted: .acceptedSmallerAct(), goingBackTo: place
    ) { .taken(PlanText.act($0, in: prompt.environment.language)) }
    if case .value(let act) = answer {
      made.smallerAct = act
    } else if answer.goesOn {
      made.smallerAct = nil
    }
    return answer.goesOn
  }
}

extension LinePrompt.Answer {
  /// Whether the next question follows.
  fileprivate var goesOn: Bool {
    if case .back = self { false } else { true }
  }
}
