// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics
import Terminal

/// Makes one if-then plan: the cue first, then the act, the cue once more, and how sure.
///
/// Source: evidence 6.2; if-then form, rehearsal and self-set goals, Sheeran et al. 2024,
/// 10.1080/10463283.2024.2334563.
struct PlanDialogue {
  let environment: Environment
  let help: HelpLines
  /// The day it is made.
  let today: LocalDate

  private static let whenStopped =
    "Stopped; no new plan was made. onland plan set makes one any time."

  /// Shows what there is to choose from.
  ///
  /// - Returns: The plan; `nil` for nothing this week.
  /// - Throws: `ended` when the person stopped: then no plan is made.
  func run(_ choices: [PlanChoices.Choice]) throws(Stopped) -> Plan? {
    environment.say("")
    environment.saySentence("One thing for this week?")
    for (number, choice) in zip(1..., choices) {
      for line in environment.dialogue.wrapped(
        words(for: choice), indent: "  \(number)  ", hanging: "     ")
      {
        environment.say(line)
      }
    }
    while true {
      let choice = try ChoicePrompt<PlanChoices.Choice>(
        question: "",
        explanation: "One small thing, tied to a moment, is what people most often keep. Nothing "
          + "this week is as good a choice as any.",
        choices: zip(1..., choices).map { ("\($0)", $1) }, whenSkipped: .nothing,
        whenStopped: Self.whenStopped, help: help, leavesGap: false
      ).ask(in: environment)
      switch choice {
      case .nothing:
        environment.saySentence("Nothing this week.")
        return nil
      case .keep(let plan):
        return Plan(
          chosenOn: today, cue: plan.cue, act: plan.act, suggestion: plan.suggestion,
          signal: plan.signal)
      case .smaller(let plan):
        environment.say("")
        guard let act = try smallerAct(than: plan.act) else { continue }
        return Plan(
          chosenOn: today, cue: plan.cue, act: act, suggestion: plan.suggestion,
          signal: plan.signal)
      case .suggestion(let suggestion):
        environment.say("")
        if let plan = try make(from: suggestion) { return plan }
      case .own:
        environment.say("")
        if let plan = try make(from: nil) { return plan }
      }
    }
  }

  /// Makes a plan step by step.
  ///
  /// - Parameter suggestion: Where the act comes from; `nil` for the person's own words.
  /// - Returns: `nil` when `<` led back before its first question.
  func make(from suggestion: CardSuggestion?) throws(Stopped) -> Plan? {
    while true {
      guard let cue = try cue() else { return nil }
      environment.say("")
      guard var act = try act(suggestion?.act) else { continue }
      environment.say("")
      environment.saySentence("If \(cue), then \(act).")
      environment.say("")
      try rehearse(cue)
      environment.say("")
      let sureness = try sureness()
      if let sureness, sureness <= 1 {
        environment.say("")
        if let smaller = try smallerAct(than: act) { act = smaller }
      }
      return Plan(
        chosenOn: today, cue: cue, act: act, suggestion: suggestion?.id,
        signal: suggestion?.signal, sureness: sureness)
    }
  }

  // MARK: Steps

  /// - Returns: `nil` for back.
  private func cue() throws(Stopped) -> String? {
    let answer = try ask(
      "When will it be? Finish the sentence \"If ...\" with a time, a place, or what comes before: "
        + "such as 21:00, \"I sit on the bus\", \"lunch is over\".",
      why: "A moment you will notice works better than a good intention.",
      accepted: "A plan needs a moment. < goes back to the list.", prompt: "If ", isOptional: false
    ) { .taken(Self.cue($0)) }
    guard case .value(let cue) = answer else { return nil }
    return cue
  }

  /// "If it is 21:00" and "21:00" mean the same.
  static func cue(_ typed: String) -> String {
    let cue = bare(typed, after: "if ")
    let isTime = cue.wholeMatch(of: /[0-2]?[0-9][:.][0-5][0-9]/) != nil
    return isTime ? "it is \(cue)" : cue
  }

  /// A part of the sentence as it was meant, without the word that the prompt showed already.
  private static func bare(_ typed: String, after word: String) -> String {
    var part = typed
    if part.lowercased().hasPrefix(word) { part = String(part.dropFirst(word.count)).trimmed }
    while part.hasSuffix(",") || part.hasSuffix(".") { part.removeLast() }
    return part.isEmpty ? typed : part
  }

  /// - Returns: `nil` for back.
  private func act(_ suggested: String?) throws(Stopped) -> String? {
    let answer = try ask(
      suggested.map { "Then: \($0). Enter keeps it, or type it in your own words." }
        ?? "Then what? One thing that takes 15 minutes at most, or one choice.",
      why: "The smaller it is, the easier it is kept.",
      accepted: "A plan needs one thing to do. < goes back to the moment.", prompt: "then ",
      isOptional: suggested != nil
    ) { .taken(Self.act($0)) }
    switch answer {
    case .value(let act): return act
    case .none: return suggested
    case .back: return nil
    }
  }

  private static func act(_ typed: String) -> String {
    let act = bare(typed, after: "then ")
    return act.hasPrefix("I ") ? act : Words.insideSentence(act)
  }

  /// The cue once more: saying it again is what makes it come to mind later.
  private func rehearse(_ cue: String) throws(Stopped) {
    _ = try ask(
      "Type the moment once more, to remember it: \(cue).",
      why: "It takes a second, and plans that were rehearsed are kept more.",
      accepted: "Enter alone goes on without it.", prompt: "If "
    ) { typed in
      Self.cue(typed).lowercased() == cue.lowercased()
        ? .taken(cue) : .refused("Not quite: the moment is \"\(cue)\". Enter alone goes on.")
    }
  }

  private func sureness() throws(Stopped) -> Int? {
    let range = Plan.surenessRange
    let accepted = "Type a number from \(range.lowerBound) to \(range.upperBound), or Enter."
    let answer = try ask(
      "How sure are you that it will happen, from \(range.lowerBound), not at all, to "
        + "\(range.upperBound), entirely? Enter leaves it open.",
      why: "Where it is low, a smaller step is offered.", accepted: accepted
    ) { typed in
      Int(typed.narrowed).flatMap { range.contains($0) ? .taken($0) : nil } ?? .refused(accepted)
    }
    guard case .value(let sureness) = answer else { return nil }
    return sureness
  }

  /// - Returns: `nil` to leave it as it is.
  private func smallerAct(than act: String) throws(Stopped) -> String? {
    let answer = try ask(
      "A smaller version may be easier: what would half of \"\(act)\" be? Enter leaves it as it is.",
      why: "Half the time, half the places, or just the first step.",
      accepted: "Type it, or Enter.", prompt: "then "
    ) { .taken(Self.act($0)) }
    guard case .value(let smaller) = answer else { return nil }
    return smaller
  }

  // MARK: Asking

  /// Characters: a plan is read again in a list.
  private static let longest = 200

  private func ask<Value>(
    _ question: String, why: String, accepted: String, prompt: String = "> ",
    isOptional: Bool = true, _ understand: (String) -> LinePrompt.Understanding<Value>
  ) throws(Stopped) -> LinePrompt.Answer<Value> {
    try LinePrompt(
      environment: environment, help: help, question: question, why: why, accepted: accepted,
      prompt: prompt, isFirst: false, isOptional: isOptional, whenStopped: Self.whenStopped
    ).ask { typed in
      typed.count <= Self.longest
        ? understand(typed)
        : .refused("That is longer than \(Self.longest) characters; a few words are enough.")
    }
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
