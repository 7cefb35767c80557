// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Journal
import Pages
import Psychometrics
import Texts

/// Shows, sets and marks the if-then plan of a week.
public struct PlanCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// Weeks that are listed, this one included.
  static let weeksShown = 8

  /// - Returns: `nothing` when there is no plan to show.
  public func show(isJSON: Bool) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let record = try PlanRecord(in: stored.history)
    let week = stored.thisWeek
    if isJSON {
      environment.write(
        JSONValue.document("plan", record.json(for: week.iso, in: environment.language)))
    } else {
      for line in lines(record, week) { environment.write(line) }
    }
    return record.plans.isEmpty ? .nothing : .done
  }

  /// Makes a plan for this week, in place of one that is there.
  public func set() throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let record = try PlanRecord(in: stored.history)
    let week = stored.thisWeek
    try environment.requireWritableHistory()
    let choices = try choices(stored, record, week)
    if let plan = record[week.iso] {
      environment.saySentence(.planNow(sentence: plan.sentence))
    }
    let help = HelpLines(selector: stored.help, environment: environment)
    let dialogue = PlanDialogue(environment: environment, help: help, today: stored.today)
    let plan = try dialogue.run(choices)
    try environment.requireEndOfInput(kept: .planNoNew())
    guard let plan else {
      environment.saySentence(.problemNothingChanged())
      return .done
    }
    let history = try environment.historyToChange()
    try history.save(plan, for: week.iso, at: environment.now())
    environment.writeSentence(.planThisWeek(sentence: plan.sentence))
    return .done
  }

  /// Asks what came of this week's plan, or else of the one before.
  ///
  /// - Returns: `nothing` when there is no plan.
  public func mark() throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let record = try PlanRecord(in: stored.history)
    let week = stored.thisWeek
    guard let newest = record.weeks(upTo: week.iso).first, let plan = record[newest] else {
      environment.writeSentence(.planNoneToMark())
      return .nothing
    }
    try environment.requireWritableHistory()
    let history = try environment.historyToChange()
    let help = HelpLines(selector: stored.help, environment: environment)
    try LookBack(environment: environment, help: help, history: history)
      .ask(about: plan, of: Week(newest, start: week.start), in: week)
    let marked = try telling(after: .problemAfterOutcome()) { try PlanRecord(in: history) }
    if let kept = marked.keptSentence(upTo: week.iso) {
      environment.writeSentence(kept)
    }
    return .done
  }

  /// What there is to choose from, by the last check-in of the last weeks.
  private func choices(
    _ stored: StoredCheckIns, _ record: PlanRecord, _ week: Week
  ) throws -> [PlanChoices.Choice] {
    let first = week.adding(weeks: -PlanRecord.weeksLookedBackAt).first
    let recent = try stored.assessed(since: first).last {
      $0.definition.signalSource.id == stored.settings.questionnaire
    }
    return recent.map { PlanChoices($0, record: record).choices } ?? []
  }

  private func lines(_ record: PlanRecord, _ week: Week) -> [String] {
    let screen = environment.results
    var lines: [String] = []
    if let plan = record[week.iso] {
      lines += screen.wrapped(.planThisWeek(sentence: plan.sentence))
      lines += screen.wrapped(
        .planToTell(plan: .planThisWeek(sentence: plan.sentence)))
    } else {
      lines += screen.wrapped(.planNoneThisWeek())
    }
    if let kept = record.keptSentence(upTo: week.iso) { lines += screen.wrapped(kept) }
    let earlier = (1..<Self.weeksShown).map { week.adding(weeks: -$0) }
    guard let oldest = earlier.last(where: { record[$0.iso] != nil }) else { return lines }
    lines.append("")
    for week in earlier where week >= oldest {
      // A week without a plan is blank.
      guard let plan = record[week.iso] else {
        lines.append("\(week)")
        continue
      }
      lines += screen.wrapped(
        .sentences(plan.sentence, plan.outcome?.sentence), indent: "\(week)  ",
        hanging: String(repeating: " ", count: week.description.count + 2))
    }
    return lines
  }
}

extension PlanRecord {
  /// `Kept 3 of the last 4.`; `nil` where there is nothing to count yet: none kept is no news.
  fileprivate func keptSentence(upTo week: ISOWeek) -> Message? {
    guard let (kept, of) = kept(upTo: week), kept > 0, of > 1 else { return nil }
    return .planKeptOf(kept: kept, plans: of)
  }

  fileprivate func json(for week: ISOWeek, in language: Language) -> [String: JSONValue] {
    let kept = kept(upTo: week)
    return [
      "week": .text(week.description),
      "plan": self[week].map { .object($0.json(in: language)) } ?? .null,
      "kept": .optional(kept?.kept), "looked_back_at": .optional(kept?.of),
      "plans": .list(
        weeks(upTo: week).reversed().compactMap { week in
          self[week].map {
            .object($0.json(in: language).merging(["week": .text(week.description)]) { $1 })
          }
        }),
    ]
  }
}

extension Plan {
  fileprivate func json(in language: Language) -> [String: JSONValue] {
    [
      "chosen_on": .text(chosenOn.description), "cue": .text(cue), "act": .text(act),
      "sentence": .text(language.words(of: sentence)), "suggestion": .optional(suggestion),
      "signal": .optional(signal), "sureness": .optional(sureness),
      "outcome": .optional(outcome?.rawValue),
      "outcome_in_words": .optional(outcome.map { language.words(of: $0.sentence) }),
    ]
  }
}
