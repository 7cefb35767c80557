// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// For your partner: {parts}.
  package static func reportForPartner(parts: Message) -> Message {
    .of("report.forPartner", "For your partner: {parts}.", "parts", parts)
  }

  /// For your counsellor: {parts}.
  package static func reportForCounsellor(parts: Message) -> Message {
    .of("report.forCounsellor", "For your counsellor: {parts}.", "parts", parts)
  }

  /// For paper: {parts}.
  package static func reportForPaper(parts: Message) -> Message {
    .of("report.forPaper", "For paper: {parts}.", "parts", parts)
  }

  /// On the page: {parts}.
  package static func reportOnPage(parts: Message) -> Message {
    .of("report.onPage", "On the page: {parts}.", "parts", parts)
  }

  /// nothing of your answers
  package static func reportNothingOfAnswers() -> Message {
    .of("report.nothingOfAnswers", "nothing of your answers")
  }

  /// Left out: {parts}.
  package static func reportLeftOut(parts: Message) -> Message {
    .of("report.leftOut", "Left out: {parts}.", "parts", parts)
  }

  /// what stood out
  package static func reportSignalsPart() -> Message {
    .of("report.signalsPart", "what stood out")
  }

  /// plans
  package static func reportPlansPart() -> Message {
    .of("report.plansPart", "plans")
  }

  /// notes
  package static func reportNotesPart() -> Message {
    .of("report.notesPart", "notes")
  }

  /// {title}: {weeks}, {first} to {last}
  package static func reportTitle(title: Message, weeks: Message, first: Message, last: Message) -> Message {
    .of("report.title", "{title}: {weeks}, {first} to {last}", ["title": title, "weeks": weeks, "first": first, "last": last])
  }

  /// No check-in in these weeks.
  package static func reportNoCheckIn() -> Message {
    .of("report.noCheckIn", "No check-in in these weeks.")
  }

  /// {answered} of {weeks} have a check-in.
  package static func reportAll(answered: Int, weeks: Message) -> Message {
    .of("report.all", "{answered} of {weeks} has a check-in.", plural: "{answered} of {weeks} have a check-in.", counted: "answered", ["answered": .count(answered), "weeks": weeks])
  }

  /// {answered} of {weeks} have a check-in; a week without one is a gap.
  package static func reportSome(answered: Int, weeks: Message) -> Message {
    .of("report.some", "{answered} of {weeks} has a check-in; a week without one is a gap.", plural: "{answered} of {weeks} have a check-in; a week without one is a gap.", counted: "answered", ["answered": .count(answered), "weeks": weeks])
  }

  /// Written by onland on {day}, on the computer of the person it is about. Nothing in this file is loaded from elsewhere, and nothing is sent.
  package static func reportWrittenBy(day: Message) -> Message {
    .of("report.writtenBy", "Written by onland on {day}, on the computer of the person it is about. Nothing in this file is loaded from elsewhere, and nothing is sent.", "day", day)
  }

  /// {weeks}.
  package static func reportBegan(weeks: Message) -> Message {
    .of("report.began", "{weeks}.", "weeks", weeks)
  }

  /// {week} began on {day}
  package static func reportWeekBegan(week: Message, day: Message) -> Message {
    .of("report.weekBegan", "{week} began on {day}", "week", week, "day", day)
  }

  /// {week} on {day}
  package static func reportWeekBeganToo(week: Message, day: Message) -> Message {
    .of("report.weekBeganToo", "{week} on {day}", "week", week, "day", day)
  }

  /// These numbers count what was answered: no change in {name} is clear enough to be called one.
  package static func reportNoClearChange(name: Message) -> Message {
    .of("report.noClearChange", "These numbers count what was answered: no change in {name} is clear enough to be called one.", "name", name)
  }

  /// No check-in in these weeks has a score.
  package static func reportNoneScored() -> Message {
    .of("report.noneScored", "No check-in in these weeks has a score.")
  }

  /// Every “you” on this page is the person who hands it over. They chose what is on it; what is not on it may be there or not.
  package static func reportWhoIsYou() -> Message {
    .of("report.whoIsYou", "Every “you” on this page is the person who hands it over. They chose what is on it; what is not on it may be there or not.")
  }

  /// The newest check-in: {day}, {week}
  package static func reportNewest(day: Message, week: Message) -> Message {
    .of("report.newest", "The newest check-in: {day}, {week}", "day", day, "week", week)
  }

  /// The newest check-in: {day}, {week}, answered on a later day
  package static func reportNewestLate(day: Message, week: Message) -> Message {
    .of("report.newestLate", "The newest check-in: {day}, {week}, answered on a later day", "day", day, "week", week)
  }

  /// Where to turn
  package static func reportWhereToTurn() -> Message {
    .of("report.whereToTurn", "Where to turn")
  }

  /// {title}, week by week
  package static func reportWeekByWeek(title: Message) -> Message {
    .of("report.weekByWeek", "{title}, week by week", "title", title)
  }

  /// Missing so far, with {checkIns} in these weeks:
  package static func reportMissing(checkIns: Message) -> Message {
    .of("report.missing", "Missing so far, with {checkIns} in these weeks:", "checkIns", checkIns)
  }

  /// A drawing of the weeks: from {checkIns} check-ins on.
  package static func reportMissingDrawing(checkIns: Int) -> Message {
    .of("report.missingDrawing", "A drawing of the weeks: from {checkIns} check-ins on.", "checkIns", .count(checkIns))
  }

  /// Where most weeks are: from {checkIns} check-ins on.
  package static func reportMissingUsual(checkIns: Int) -> Message {
    .of("report.missingUsual", "Where most weeks are: from {checkIns} check-ins on.", "checkIns", .count(checkIns))
  }

  /// Whether anything changes: from {checkIns} check-ins on.
  package static func reportMissingChange(checkIns: Int) -> Message {
    .of("report.missingChange", "Whether anything changes: from {checkIns} check-ins on.", "checkIns", .count(checkIns))
  }

  /// a week with a plan
  package static func reportPlanMark() -> Message {
    .of("report.planMark", "a week with a plan")
  }

  /// no check-in
  package static func reportGapMark() -> Message {
    .of("report.gapMark", "no check-in")
  }

  /// answered on a later day
  package static func reportLate() -> Message {
    .of("report.late", "answered on a later day")
  }

  /// plan
  package static func reportPlan() -> Message {
    .of("report.plan", "plan")
  }

  /// {title}, every check-in
  package static func reportEveryCheckIn(title: Message) -> Message {
    .of("report.everyCheckIn", "{title}, every check-in", "title", title)
  }

  /// Week
  package static func reportWeekColumn() -> Message {
    .of("report.weekColumn", "Week")
  }

  /// In a word
  package static func reportWordColumn() -> Message {
    .of("report.wordColumn", "In a word")
  }

  /// How
  package static func reportHowColumn() -> Message {
    .of("report.howColumn", "How")
  }

  /// Plan
  package static func reportPlanColumn() -> Message {
    .of("report.planColumn", "Plan")
  }

  /// Each area
  package static func reportEachArea() -> Message {
    .of("report.eachArea", "Each area")
  }

  /// All weeks
  package static func reportAllWeeks() -> Message {
    .of("report.allWeeks", "All weeks")
  }

  /// All weeks at a glance
  package static func reportGlance() -> Message {
    .of("report.glance", "All weeks at a glance")
  }

  /// {title}: no score.
  package static func reportNoScore(title: Message) -> Message {
    .of("report.noScore", "{title}: no score.", "title", title)
  }

  /// {title}: from {low} to {high} in {checkIns}.
  package static func reportFromTo(title: Message, low: Int, high: Int, checkIns: Message) -> Message {
    .of("report.fromTo", "{title}: from {low} to {high} in {checkIns}.", ["title": title, "low": .count(low), "high": .count(high), "checkIns": checkIns])
  }

  /// {title}: {bands} of {checkIns}.
  package static func reportBands(title: Message, bands: Message, checkIns: Message) -> Message {
    .of("report.bands", "{title}: {bands} of {checkIns}.", ["title": title, "bands": bands, "checkIns": checkIns])
  }

  /// {band} in {count}
  package static func reportBand(band: Message, count: Int) -> Message {
    .of("report.band", "{band} in {count}", "band", band, "count", .count(count))
  }

  /// up to {number}
  package static func reportUpTo(number: Int) -> Message {
    .of("report.upTo", "up to {number}", "number", .count(number))
  }

  /// {low} to {high}
  package static func reportBetween(low: Int, high: Int) -> Message {
    .of("report.between", "{low} to {high}", "low", .count(low), "high", .count(high))
  }

  /// from {number} on
  package static func reportFrom(number: Int) -> Message {
    .of("report.from", "from {number} on", "number", .count(number))
  }

  /// {band}, {range}
  package static func reportBandRange(band: Message, range: Message) -> Message {
    .of("report.bandRange", "{band}, {range}", "band", band, "range", range)
  }

  /// from a low number to a high one
  package static func reportLowToHigh() -> Message {
    .of("report.lowToHigh", "from a low number to a high one")
  }

  /// Every number, week by week; an empty cell has no score
  package static func reportEveryNumber() -> Message {
    .of("report.everyNumber", "Every number, week by week; an empty cell has no score")
  }

  /// What stood out
  package static func reportStandsOut() -> Message {
    .of("report.standsOut", "What stood out")
  }

  /// What stood out in {year}
  package static func reportStandsOutIn(year: Message) -> Message {
    .of("report.standsOutIn", "What stood out in {year}", "year", year)
  }

  /// {title}: stood out in {count} of {weeks}.
  package static func reportCourse(title: Message, count: Int, weeks: Message) -> Message {
    .of("report.course", "{title}: stood out in {count} of {weeks}.", ["title": title, "count": .count(count), "weeks": weeks])
  }

  /// a little
  package static func reportALittle() -> Message {
    .of("report.aLittle", "a little")
  }

  /// more
  package static func reportMore() -> Message {
    .of("report.more", "more")
  }

  /// strongly
  package static func reportStrongly() -> Message {
    .of("report.strongly", "strongly")
  }

  /// The most recent comes first.
  package static func reportLatelyFirst() -> Message {
    .of("report.latelyFirst", "The most recent comes first.")
  }

  /// How strongly each stood out by that week's answers, from 1 to 3
  package static func reportHowStrongly() -> Message {
    .of("report.howStrongly", "How strongly each stood out by that week's answers, from 1 to 3")
  }

  /// Nothing said yet.
  package static func reportNothingSaid() -> Message {
    .of("report.nothingSaid", "Nothing said yet.")
  }

  /// {outcome} once
  package static func reportOnce(outcome: Message) -> Message {
    .of("report.once", "{outcome} once", "outcome", outcome)
  }

  /// {outcome} {times}
  package static func reportOften(outcome: Message, times: Message) -> Message {
    .of("report.often", "{outcome} {times}", "outcome", outcome, "times", times)
  }

  /// Of {plans}: {outcomes}.
  package static func reportOfPlans(plans: Message, outcomes: Message) -> Message {
    .of("report.ofPlans", "Of {plans}: {outcomes}.", "plans", plans, "outcomes", outcomes)
  }

  /// nothing was said yet about {count}
  package static func reportNothingSaidOf(count: Int) -> Message {
    .of("report.nothingSaidOf", "nothing was said yet about {count}", "count", .count(count))
  }

  /// {week}, from {day}
  package static func reportWeekFrom(week: Message, day: Message) -> Message {
    .of("report.weekFrom", "{week}, from {day}", "week", week, "day", day)
  }

  /// it happened
  package static func reportOutcomeKept() -> Message {
    .of("report.outcomeKept", "it happened")
  }

  /// it happened in part
  package static func reportOutcomePartly() -> Message {
    .of("report.outcomePartly", "it happened in part")
  }

  /// it did not happen
  package static func reportOutcomeNotKept() -> Message {
    .of("report.outcomeNotKept", "it did not happen")
  }

  /// it did not come up
  package static func reportOutcomeNoOccasion() -> Message {
    .of("report.outcomeNoOccasion", "it did not come up")
  }

  /// Plans, and what came of them
  package static func reportPlansHeading() -> Message {
    .of("report.plansHeading", "Plans, and what came of them")
  }

  /// Plans by week, the newest first
  package static func reportPlansCaption() -> Message {
    .of("report.plansCaption", "Plans by week, the newest first")
  }

  /// What came of it
  package static func reportOutcomeColumn() -> Message {
    .of("report.outcomeColumn", "What came of it")
  }

  /// Notes
  package static func reportNotesHeading() -> Message {
    .of("report.notesHeading", "Notes")
  }

  /// How this was worked out
  package static func reportWorkingHeading() -> Message {
    .of("report.workingHeading", "How this was worked out")
  }

  /// Each score is worked out from the answers of that one week, and goes from 0 to 100.
  package static func reportScore() -> Message {
    .of("report.score", "Each score is worked out from the answers of that one week, and goes from 0 to 100.")
  }

  /// Nothing is drawn across a week without a check-in, and nothing is guessed for it.
  package static func reportNothingGuessed() -> Message {
    .of("report.nothingGuessed", "Nothing is drawn across a week without a check-in, and nothing is guessed for it.")
  }

  /// The smoothed line follows the weeks slowly, so that one week moves it little.
  package static func reportSmoothed() -> Message {
    .of("report.smoothed", "The smoothed line follows the weeks slowly, so that one week moves it little.")
  }

  /// Most weeks: the last {checkIns} without the two that lie furthest out. They are this person's own; nobody is compared with others.
  package static func reportMostWeeks(checkIns: Message) -> Message {
    .of("report.mostWeeks", "Most weeks: the last {checkIns} without the two that lie furthest out. They are this person's own; nobody is compared with others.", "checkIns", checkIns)
  }

  /// A change is told only where two check-ins in a row saw it and it is large enough to matter, and two at most in all areas together. Every other sentence says only what was counted, not that anything changed.
  package static func reportChange() -> Message {
    .of("report.change", "A change is told only where two check-ins in a row saw it and it is large enough to matter, and two at most in all areas together. Every other sentence says only what was counted, not that anything changed.")
  }

  /// The questionnaire: {title}, version {versions}.
  package static func reportQuestionnaire(title: Message, versions: Message) -> Message {
    .of("report.questionnaire", "The questionnaire: {title}, version {versions}.", "title", title, "versions", versions)
  }

  /// What it cannot say
  package static func reportLimitsHeading() -> Message {
    .of("report.limitsHeading", "What it cannot say")
  }

  /// A score is not a test for any disorder. It says how a week felt to the person who answered, and nothing else.
  package static func reportNoTest() -> Message {
    .of("report.noTest", "A score is not a test for any disorder. It says how a week felt to the person who answered, and nothing else.")
  }

  /// What came after a plan need not have come from it: other things change too.
  package static func reportNoCause() -> Message {
    .of("report.noCause", "What came after a plan need not have come from it: other things change too.")
  }

  /// onland is not a crisis service, and sends this page to nobody.
  package static func reportNoService() -> Message {
    .of("report.noService", "onland is not a crisis service, and sends this page to nobody.")
  }

  /// Whoever has this file can read it: keep it as you would keep a diary.
  package static func reportDiary() -> Message {
    .of("report.diary", "Whoever has this file can read it: keep it as you would keep a diary.")
  }

  /// --for takes {readers}. Nothing was written.
  package static func reportReaders(readers: Message) -> Message {
    .of("report.readers", "--for takes {readers}. Nothing was written.", "readers", readers)
  }

  /// There are {areas}. Nothing was written.
  package static func reportAreas(areas: Message) -> Message {
    .of("report.areas", "There are {areas}. Nothing was written.", "areas", areas)
  }

  /// Open it in a browser; --open does so at once.
  package static func reportHowToOpen() -> Message {
    .of("report.howToOpen", "Open it in a browser; --open does so at once.")
  }

  /// onland: the file is written, but xdg-open did not show it; open it in a browser
  package static func reportNotShown() -> Message {
    .of("report.notShown", "onland: the file is written, but xdg-open did not show it; open it in a browser")
  }
}
