// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Psychometrics

/// Makes one if-then plan: the cue first, then the act, the cue once more, and how sure.
///
/// `<` goes back one step at every one of them, and there is no plan before the last.
/// Source: evidence 6.2; if-then form, rehearsal and self-set goals, Sheeran et al. 2024,
/// 10.1080/10463283.2024.2334563.
struct PlanSteps {
  let prompt: PlanPrompt
  /// The day it is made.
  let today: LocalDate
  /// Where the act comes from; `nil` for the person's own words.
  let suggestion: CardSuggestion?
  /// Whether there is a list to go back to.
  let isAfterList: Bool

  private enum Step: Int {
    case cue, act, rehearsal, sureness, smallerAct
  }

  /// What was answered so far; it stays there on the way back.
  private struct Made {
    var cue: String?
    var act: String?
    var sureness: Int?
  }

  /// - Returns: `nil` when `<` led back to the list.
  func run() throws -> Plan? {
    var made = Made(act: suggestion?.act)
    var step = Step.cue
    while true {
      let goesOn = try ask(step, &made)
      if goesOn, isLast(step, made), let cue = made.cue, let act = made.act {
        return Plan(
          chosenOn: today, cue: cue, act: act, suggestion: suggestion?.id,
          signal: suggestion?.signal, sureness: made.sureness)
      }
      guard let next = Step(rawValue: step.rawValue + (goesOn ? 1 : -1)) else { return nil }
      step = next
      prompt.environment.say("")
    }
  }

  private func isLast(_ step: Step, _ made: Made) -> Bool {
    step == .smallerAct || step == .sureness && (made.sureness ?? Self.surenessEnough) > 1
  }

  /// No smaller step is offered from here on, nor where it was left open.
  private static let surenessEnough = 2

  /// - Returns: Whether it goes on from there; otherwise back.
  private func ask(_ step: Step, _ made: inout Made) throws -> Bool {
    switch step {
    case .cue: return try askCue(&made)
    case .act: return try askAct(&made)
    case .rehearsal: return try rehearse(made.cue ?? "")
    case .sureness: return try askSureness(&made)
    case .smallerAct:
      guard
        let act = try SmallerAct(prompt: prompt).ask(
          than: made.act ?? "", goingBackTo: "the question before")
      else { return false }
      made.act = act
      return true
    }
  }

  private func askCue(_ made: inout Made) throws -> Bool {
    let soFar = made.cue.map { " So far: \($0). Enter keeps it." } ?? ""
    let answer = try prompt.ask(
      "the moment of the plan",
      "When will it be? Finish the sentence \"If ...\" with a time, a place, or what comes before: "
        + "such as 21:00, \"I sit on the bus\", \"lunch is over\"." + soFar,
      why: "A moment you will notice works better than a good intention.",
      accepted: "A plan needs a moment.", prompt: "If ", isOptional: made.cue != nil,
      goingBackTo: isAfterList ? PlanDialogue.list : nil
    ) { .taken(PlanText.cue($0)) }
    if case .value(let cue) = answer { made.cue = cue }
    return answer.goesOn
  }

  private func askAct(_ made: inout Made) throws -> Bool {
    let answer = try prompt.ask(
      "what to do then",
      made.act.map { "Then: \($0). Enter keeps it, or type it in your own words." }
        ?? "Then what? One thing that takes 15 minutes at most, or one choice.",
      why: "The smaller it is, the easier it is kept.",
      accepted: "A plan needs one thing to do.", prompt: "then ", isOptional: made.act != nil,
      goingBackTo: "the moment"
    ) { .taken(PlanText.act($0)) }
    if case .value(let act) = answer { made.act = act }
    if answer.goesOn {
      prompt.environment.say("")
      prompt.environment.saySentence("If \(made.cue ?? ""), then \(made.act ?? "").")
    }
    return answer.goesOn
  }

  /// The cue once more: saying it again is what makes it come to mind later.
  private func rehearse(_ cue: String) throws -> Bool {
    try prompt.ask(
      "the moment once more", "Type the moment once more, to remember it: \(cue).",
      why: "It takes a second, and plans that were rehearsed are kept more.",
      accepted: "Type the moment as it was, or Enter alone to go on without it.", prompt: "If ",
      goingBackTo: "what to do then"
    ) { typed in
      PlanText.cue(typed).lowercased() == cue.lowercased()
        ? .taken(cue) : .refused("Not quite: the moment is \"\(cue)\". Enter alone goes on.")
    }.goesOn
  }

  private func askSureness(_ made: inout Made) throws -> Bool {
    let range = Plan.surenessRange
    let accepted = "Type a number from \(range.lowerBound) to \(range.upperBound), or Enter."
    let answer = try prompt.ask(
      "how sure you are",
      "How sure are you that it will happen, from \(range.lowerBound), not at all, to "
        + "\(range.upperBound), entirely? Enter leaves it open.",
      why: "Where it is low, a smaller step is offered.", accepted: accepted,
      goingBackTo: "the moment once more"
    ) { typed in
      Int(typed.narrowed).flatMap { range.contains($0) ? .taken($0) : nil } ?? .refused(accepted)
    }
    if case .value(let sureness) = answer {
      made.sureness = sureness
    } else if answer.goesOn {
      made.sureness = nil
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
