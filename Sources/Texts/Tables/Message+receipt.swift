// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// How {title} was worked out, {week}, {day}, with the rules of {questionnaire} {version}, as it was answered
  package static func receiptTitle(title: Message, week: Message, day: Day, questionnaire: Message, version: Message) -> Message {
    .of("receipt.title", "How {title} was worked out, {week}, {day}, with the rules of {questionnaire} {version}, as it was answered", ["title": title, "week": week, "day": .day(day), "questionnaire": questionnaire, "version": version])
  }

  /// Source: {source}
  package static func receiptSource(source: Message) -> Message {
    .of("receipt.source", "Source: {source}", "source", source)
  }

  /// not set
  package static func receiptNotSet() -> Message {
    .of("receipt.notSet", "not set")
  }

  /// Working: {working}
  package static func receiptWorking(working: Message) -> Message {
    .of("receipt.working", "Working: {working}", "working", working)
  }

  /// Rule: {rule}; {answered}.
  package static func receiptRule(rule: Message, answered: Message) -> Message {
    .of("receipt.rule", "Rule: {rule}; {answered}.", "rule", rule, "answered", answered)
  }

  /// {title}: {result}
  package static func receiptHeading(title: Message, result: Message) -> Message {
    .of("receipt.heading", "{title}: {result}", "title", title, "result", result)
  }

  /// Bands of {titles}
  package static func receiptBandsOf(titles: Message) -> Message {
    .of("receipt.bandsOf", "Bands of {titles}", "titles", titles)
  }

  /// {bands}.
  package static func receiptBands(bands: Message) -> Message {
    .of("receipt.bands", "{bands}.", "bands", bands)
  }

  /// {bands}. {source}
  package static func receiptBandsSource(bands: Message, source: Message) -> Message {
    .of("receipt.bandsSource", "{bands}. {source}", "bands", bands, "source", source)
  }

  /// no score
  package static func receiptNoScore() -> Message {
    .of("receipt.noScore", "no score")
  }

  /// {exact}, shown as {shown}
  package static func receiptShownAs(exact: Double, shown: Int) -> Message {
    .of("receipt.shownAs", "{exact}, shown as {shown}", "exact", .decimal(exact), "shown", .count(shown))
  }

  /// nothing that can be scored
  package static func receiptNothingScorable() -> Message {
    .of("receipt.nothingScorable", "nothing that can be scored")
  }

  /// {answered} of {scorable} answered
  package static func receiptAnswered(answered: Int, scorable: Int) -> Message {
    .of("receipt.answered", "{answered} of {scorable} answered", "answered", .count(answered), "scorable", .count(scorable))
  }

  /// {item}: {answer}; {standing}
  package static func receiptItem(item: Message, answer: Message, standing: Message) -> Message {
    .of("receipt.item", "{item}: {answer}; {standing}", ["item": item, "answer": answer, "standing": standing])
  }

  /// {item}: {answer}, {keying}; {standing}
  package static func receiptItemKeyed(item: Message, answer: Message, keying: Message, standing: Message) -> Message {
    .of("receipt.itemKeyed", "{item}: {answer}, {keying}; {standing}", ["item": item, "answer": answer, "keying": keying, "standing": standing])
  }

  /// {answer} (code {code})
  package static func receiptCode(answer: Message, code: Double) -> Message {
    .of("receipt.code", "{answer} (code {code})", "answer", answer, "code", .decimal(code))
  }

  /// {answer} ({number} together)
  package static func receiptTogether(answer: Message, number: Double) -> Message {
    .of("receipt.together", "{answer} ({number} together)", "answer", answer, "number", .decimal(number))
  }

  /// {answer} ({minutes})
  package static func receiptInMinutes(answer: Message, minutes: Message) -> Message {
    .of("receipt.inMinutes", "{answer} ({minutes})", "answer", answer, "minutes", minutes)
  }

  /// counts {score}
  package static func receiptCounts(score: Double) -> Message {
    .of("receipt.counts", "counts {score}", "score", .decimal(score))
  }

  /// missing, not counted
  package static func receiptMissing() -> Message {
    .of("receipt.missing", "missing, not counted")
  }

  /// neither missing nor counted
  package static func receiptNeither() -> Message {
    .of("receipt.neither", "neither missing nor counted")
  }

  /// not counted, because no target is set
  package static func receiptNoTarget() -> Message {
    .of("receipt.noTarget", "not counted, because no target is set")
  }

  /// does not count
  package static func receiptUncounted() -> Message {
    .of("receipt.uncounted", "does not count")
  }

  /// Answers: {answers}.
  package static func receiptAnswers(answers: Message) -> Message {
    .of("receipt.answers", "Answers: {answers}.", "answers", answers)
  }

  /// Answers: {answers}; mean strain {mean}.
  package static func receiptAnswersMean(answers: Message, mean: Double) -> Message {
    .of("receipt.answersMean", "Answers: {answers}; mean strain {mean}.", "answers", answers, "mean", .decimal(mean))
  }

  /// {item} {answer}
  package static func receiptAnswer(item: Message, answer: Message) -> Message {
    .of("receipt.answer", "{item} {answer}", "item", item, "answer", answer)
  }

  /// Rule: {rule}.
  package static func receiptSignalRule(rule: Message) -> Message {
    .of("receipt.signalRule", "Rule: {rule}.", "rule", rule)
  }

  /// The condition held this week.
  package static func receiptConditionHeld() -> Message {
    .of("receipt.conditionHeld", "The condition held this week.")
  }

  /// The condition without which there is no level did not hold.
  package static func receiptConditionDidNot() -> Message {
    .of("receipt.conditionDidNot", "The condition without which there is no level did not hold.")
  }

  /// Weeks that count: {weeks}.
  package static func receiptWeeks(weeks: Message) -> Message {
    .of("receipt.weeks", "Weeks that count: {weeks}.", "weeks", weeks)
  }

  /// {week} {level}
  package static func receiptWeek(week: Message, level: Message) -> Message {
    .of("receipt.week", "{week} {level}", "week", week, "level", level)
  }

  /// Over weeks: {rule}.
  package static func receiptOverWeeks(rule: Message) -> Message {
    .of("receipt.overWeeks", "Over weeks: {rule}.", "rule", rule)
  }

  /// Source: {source} Rule version: {questionnaire} {version}.
  package static func receiptSignalSource(source: Message, questionnaire: Message, version: Message) -> Message {
    .of("receipt.signalSource", "Source: {source} Rule version: {questionnaire} {version}.", ["source": source, "questionnaire": questionnaire, "version": version])
  }

  /// {title} ({id}): {level}
  package static func receiptSignal(title: Message, id: Message, level: Message) -> Message {
    .of("receipt.signal", "{title} ({id}): {level}", ["title": title, "id": id, "level": level])
  }

  /// {title} ({id}): {level}, quiet
  package static func receiptSignalQuiet(title: Message, id: Message, level: Message) -> Message {
    .of("receipt.signalQuiet", "{title} ({id}): {level}, quiet", ["title": title, "id": id, "level": level])
  }

  /// Weeks with {level} or more, {needed} needed of {window}: {weeks}; {outcome}.
  package static func receiptRaising(level: Message, needed: Int, window: Int, weeks: Message, outcome: Message) -> Message {
    .of("receipt.raising", "Weeks with {level} or more, {needed} needed of {window}: {weeks}; {outcome}.", ["level": level, "needed": .count(needed), "window": .count(window), "weeks": weeks, "outcome": outcome])
  }

  /// none
  package static func receiptNoWeeks() -> Message {
    .of("receipt.noWeeks", "none")
  }

  /// {number} ({weeks})
  package static func receiptTheseWeeks(number: Int, weeks: Message) -> Message {
    .of("receipt.theseWeeks", "{number} ({weeks})", "number", .count(number), "weeks", weeks)
  }

  /// not enough to raise it
  package static func receiptNotEnough() -> Message {
    .of("receipt.notEnough", "not enough to raise it")
  }

  /// an earlier rule decided
  package static func receiptOtherRule() -> Message {
    .of("receipt.otherRule", "an earlier rule decided")
  }

  /// raised from {from} to {to}
  package static func receiptRaised(from: Message, to: Message) -> Message {
    .of("receipt.raised", "raised from {from} to {to}", "from", from, "to", to)
  }

  /// not raised, it is {level} without it
  package static func receiptNotRaised(level: Message) -> Message {
    .of("receipt.notRaised", "not raised, it is {level} without it", "level", level)
  }

  /// On the page: in full, {reason}.
  package static func receiptFull(reason: Message) -> Message {
    .of("receipt.full", "On the page: in full, {reason}.", "reason", reason)
  }

  /// On the page: one line, because it was there before and is not stronger. This is week {run} running; it is in full again in week {next}.
  package static func receiptLine(run: Int, next: Int) -> Message {
    .of("receipt.line", "On the page: one line, because it was there before and is not stronger. This is week {run} running; it is in full again in week {next}.", "run", .count(run), "next", .count(next))
  }

  /// On the page: only mentioned, {reason}.
  package static func receiptMentioned(reason: Message) -> Message {
    .of("receipt.mentioned", "On the page: only mentioned, {reason}.", "reason", reason)
  }

  /// On the page: left out beside care, {reason}.
  package static func receiptBesideCare(reason: Message) -> Message {
    .of("receipt.besideCare", "On the page: left out beside care, {reason}.", "reason", reason)
  }

  /// because it was to be in full and there is room for {cards}
  package static func receiptNoRoom(cards: Message) -> Message {
    .of("receipt.noRoom", "because it was to be in full and there is room for {cards}", "cards", cards)
  }

  /// On the page: the card of {signal} stands for it.
  package static func receiptBehind(signal: Message) -> Message {
    .of("receipt.behind", "On the page: the card of {signal} stands for it.", "signal", signal)
  }

  /// another signal
  package static func receiptAnotherSignal() -> Message {
    .of("receipt.anotherSignal", "another signal")
  }

  /// as always when it is about care at this level
  package static func receiptBecauseCare() -> Message {
    .of("receipt.becauseCare", "as always when it is about care at this level")
  }

  /// as always when it names where to turn
  package static func receiptBecauseHelp() -> Message {
    .of("receipt.becauseHelp", "as always when it names where to turn")
  }

  /// because it was not shown in {week}, when it was last asked
  package static func receiptBecauseNew(week: Message) -> Message {
    .of("receipt.becauseNew", "because it was not shown in {week}, when it was last asked", "week", week)
  }

  /// because no week among the last {weeks} asked it
  package static func receiptBecauseNeverAsked(weeks: Int) -> Message {
    .of("receipt.becauseNeverAsked", "because no week among the last {weeks} asked it", "weeks", .count(weeks))
  }

  /// because it is {level}, and was {before} when it was last in full
  package static func receiptBecauseStronger(level: Message, before: Message) -> Message {
    .of("receipt.becauseStronger", "because it is {level}, and was {before} when it was last in full", "level", level, "before", before)
  }

  /// as in every week that has it
  package static func receiptBecauseEveryWeek() -> Message {
    .of("receipt.becauseEveryWeek", "as in every week that has it")
  }

  /// because this is week {run} running, and one that stays is in full once in {weeks}
  package static func receiptBecauseAgain(run: Int, weeks: Message) -> Message {
    .of("receipt.becauseAgain", "because this is week {run} running, and one that stays is in full once in {weeks}", "run", .count(run), "weeks", weeks)
  }

  /// because no other of the weeks that count has it
  package static func receiptAlone() -> Message {
    .of("receipt.alone", "because no other of the weeks that count has it")
  }

  /// because it is new, and at most half of the weeks that count have it
  package static func receiptIsNew() -> Message {
    .of("receipt.isNew", "because it is new, and at most half of the weeks that count have it")
  }
}
