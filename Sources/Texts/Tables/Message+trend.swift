// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// now
  package static func trendNowColumn() -> Message {
    .of("trend.nowColumn", "now")
  }

  /// lowest
  package static func trendLowestColumn() -> Message {
    .of("trend.lowestColumn", "lowest")
  }

  /// highest
  package static func trendHighestColumn() -> Message {
    .of("trend.highestColumn", "highest")
  }

  /// {title}, {weeks}, {days}
  package static func trendTitle(title: Message, weeks: Message, days: Message) -> Message {
    .of("trend.title", "{title}, {weeks}, {days}", ["title": title, "weeks": weeks, "days": days])
  }

  /// {title} is described in words, not drawn; onland show WEEK has them.
  package static func trendInWords(title: Message) -> Message {
    .of("trend.inWords", "{title} is described in words, not drawn; onland show WEEK has them.", "title", title)
  }

  /// {number}.
  package static func trendNewest(number: Int) -> Message {
    .of("trend.newest", "{number}.", "number", .count(number))
  }

  /// {number}, {band}.
  package static func trendNewestWord(number: Int, band: Message) -> Message {
    .of("trend.newestWord", "{number}, {band}.", "number", .count(number), "band", band)
  }

  /// {number} in {week}.
  package static func trendNewestIn(number: Int, week: Message) -> Message {
    .of("trend.newestIn", "{number} in {week}.", "number", .count(number), "week", week)
  }

  /// {number}, {band} in {week}.
  package static func trendNewestWordIn(number: Int, band: Message, week: Message) -> Message {
    .of("trend.newestWordIn", "{number}, {band} in {week}.", ["number": .count(number), "band": band, "week": week])
  }

  /// Goes up and down a lot.
  package static func trendUpAndDown() -> Message {
    .of("trend.upAndDown", "Goes up and down a lot.")
  }

  /// All of your last {count} check-ins were {range}.
  package static func trendUsualAll(count: Int, range: Message) -> Message {
    .of("trend.usualAll", "All of your last {count} check-ins were {range}.", "count", .count(count), "range", range)
  }

  /// {within} of your last {count} check-ins were {range}.
  package static func trendUsual(within: Int, count: Int, range: Message) -> Message {
    .of("trend.usual", "{within} of your last {count} check-ins were {range}.", ["within": .count(within), "count": .count(count), "range": range])
  }

  /// check-in
  package static func trendCheckInMark() -> Message {
    .of("trend.checkInMark", "check-in")
  }

  /// on a later day
  package static func trendLateMark() -> Message {
    .of("trend.lateMark", "on a later day")
  }

  /// smoothed
  package static func trendSmoothedMark() -> Message {
    .of("trend.smoothedMark", "smoothed")
  }

  /// most weeks
  package static func trendUsualMark() -> Message {
    .of("trend.usualMark", "most weeks")
  }

  /// new version
  package static func trendVersionMark() -> Message {
    .of("trend.versionMark", "new version")
  }

  /// a dot is a check-in
  package static func trendCrowdedMark() -> Message {
    .of("trend.crowdedMark", "a dot is a check-in")
  }

  /// So many weeks leave no room to mark late or short ones; --since shows fewer.
  package static func trendCrowdedHint() -> Message {
    .of("trend.crowdedHint", "So many weeks leave no room to mark late or short ones; --since shows fewer.")
  }

  /// Since {week}: version {version}.
  package static func trendSince(week: Message, version: Message) -> Message {
    .of("trend.since", "Since {week}: version {version}.", "week", week, "version", version)
  }

  /// {weeks} weeks used different questions and are shown separately.
  package static func trendApart(weeks: Int) -> Message {
    .of("trend.apart", "{weeks} week used different questions and is shown separately.", plural: "{weeks} weeks used different questions and are shown separately.", counted: "weeks", ["weeks": .count(weeks)])
  }

  /// Only {answered} of these {weeks} have a check-in; the weeks in between are blank.
  package static func trendFewAnswered(answered: Int, weeks: Message) -> Message {
    .of("trend.fewAnswered", "Only {answered} of these {weeks} has a check-in; the weeks in between are blank.", plural: "Only {answered} of these {weeks} have a check-in; the weeks in between are blank.", counted: "answered", ["answered": .count(answered), "weeks": weeks])
  }

  /// After {weeks} without a check-in your usual weeks start over in {week}.
  package static func trendStartsOver(weeks: Message, week: Message) -> Message {
    .of("trend.startsOver", "After {weeks} without a check-in your usual weeks start over in {week}.", "weeks", weeks, "week", week)
  }

  /// This names two changes at most. For one area: onland trend AREA
  package static func trendUnsaid() -> Message {
    .of("trend.unsaid", "This names two changes at most. For one area: onland trend AREA")
  }

  /// Blank: no check-in.
  package static func trendBlank() -> Message {
    .of("trend.blank", "Blank: no check-in.")
  }

  /// From low to high: {marks}
  package static func trendMarks(marks: Message) -> Message {
    .of("trend.marks", "From low to high: {marks}", "marks", marks)
  }

  /// One area as a chart: onland trend {area}; all of them: onland trend --charts
  package static func trendMore(area: Message) -> Message {
    .of("trend.more", "One area as a chart: onland trend {area}; all of them: onland trend --charts", "area", area)
  }

  /// {title}: no number in these weeks.
  package static func trendNoRow(title: Message) -> Message {
    .of("trend.noRow", "{title}: no number in these weeks.", "title", title)
  }

  /// {title}: {newest} now; the same each time.
  package static func trendRowSame(title: Message, newest: Int) -> Message {
    .of("trend.rowSame", "{title}: {newest} now; the same each time.", "title", title, "newest", .count(newest))
  }

  /// {title}: {newest} now, {band}; the same each time.
  package static func trendRowSameWord(title: Message, newest: Int, band: Message) -> Message {
    .of("trend.rowSameWord", "{title}: {newest} now, {band}; the same each time.", ["title": title, "newest": .count(newest), "band": band])
  }

  /// {title}: {newest} now; lowest {lowest} in {lowestWeek}, highest {highest} in {highestWeek}.
  package static func trendRow(title: Message, newest: Int, lowest: Int, lowestWeek: Message, highest: Int, highestWeek: Message) -> Message {
    .of("trend.row", "{title}: {newest} now; lowest {lowest} in {lowestWeek}, highest {highest} in {highestWeek}.", ["title": title, "newest": .count(newest), "lowest": .count(lowest), "lowestWeek": lowestWeek, "highest": .count(highest), "highestWeek": highestWeek])
  }

  /// {title}: {newest} now, {band}; lowest {lowest} in {lowestWeek}, highest {highest} in {highestWeek}.
  package static func trendRowWord(title: Message, newest: Int, band: Message, lowest: Int, lowestWeek: Message, highest: Int, highestWeek: Message) -> Message {
    .of("trend.rowWord", "{title}: {newest} now, {band}; lowest {lowest} in {lowestWeek}, highest {highest} in {highestWeek}.", ["title": title, "newest": .count(newest), "band": band, "lowest": .count(lowest), "lowestWeek": lowestWeek, "highest": .count(highest), "highestWeek": highestWeek])
  }

  /// {title}, week by week
  package static func trendWeekByWeek(title: Message) -> Message {
    .of("trend.weekByWeek", "{title}, week by week", "title", title)
  }

  /// {number} check-ins.
  package static func trendCheckIns(number: Int) -> Message {
    .of("trend.checkIns", "{number} check-in.", plural: "{number} check-ins.", counted: "number", ["number": .count(number)])
  }

  /// Easiest on average: {area}.
  package static func trendEasiest(area: Message) -> Message {
    .of("trend.easiest", "Easiest on average: {area}.", "area", area)
  }

  /// Hardest on average: {area}.
  package static func trendHardest(area: Message) -> Message {
    .of("trend.hardest", "Hardest on average: {area}.", "area", area)
  }

  /// Most often hard: {area}.
  package static func trendMostOftenHard(area: Message) -> Message {
    .of("trend.mostOftenHard", "Most often hard: {area}.", "area", area)
  }

  /// Within your own time budget: {count} of {weeks}.
  package static func trendWithinBudget(count: Int, weeks: Message) -> Message {
    .of("trend.withinBudget", "Within your own time budget: {count} of {weeks}.", "count", .count(count), "weeks", weeks)
  }

  /// {hardest}; {easiest}.
  package static func trendWeeks(hardest: Message, easiest: Message) -> Message {
    .of("trend.weeks", "{hardest}; {easiest}.", "hardest", hardest, "easiest", easiest)
  }

  /// Hardest week: {week} ({name} {number})
  package static func trendHardestWeek(week: Message, name: Message, number: Int) -> Message {
    .of("trend.hardestWeek", "Hardest week: {week} ({name} {number})", ["week": week, "name": name, "number": .count(number)])
  }

  /// Hardest weeks: {weeks} ({name} {number})
  package static func trendHardestWeeks(weeks: Message, name: Message, number: Int) -> Message {
    .of("trend.hardestWeeks", "Hardest weeks: {weeks} ({name} {number})", ["weeks": weeks, "name": name, "number": .count(number)])
  }

  /// Hardest: {name} {number}, in {weeks}
  package static func trendHardestMany(name: Message, number: Int, weeks: Message) -> Message {
    .of("trend.hardestMany", "Hardest: {name} {number}, in {weeks}", ["name": name, "number": .count(number), "weeks": weeks])
  }

  /// easiest week: {week} ({name} {number})
  package static func trendEasiestWeek(week: Message, name: Message, number: Int) -> Message {
    .of("trend.easiestWeek", "easiest week: {week} ({name} {number})", ["week": week, "name": name, "number": .count(number)])
  }

  /// easiest weeks: {weeks} ({name} {number})
  package static func trendEasiestWeeks(weeks: Message, name: Message, number: Int) -> Message {
    .of("trend.easiestWeeks", "easiest weeks: {weeks} ({name} {number})", ["weeks": weeks, "name": name, "number": .count(number)])
  }

  /// easiest: {name} {number}, in {weeks}
  package static func trendEasiestMany(name: Message, number: Int, weeks: Message) -> Message {
    .of("trend.easiestMany", "easiest: {name} {number}, in {weeks}", ["name": name, "number": .count(number), "weeks": weeks])
  }

  /// Too early to say whether anything changes.
  package static func trendTooEarly() -> Message {
    .of("trend.tooEarly", "Too early to say whether anything changes.")
  }

  /// {name} ({band} in {count} of {total})
  package static func trendStanding(name: Message, band: Message, count: Int, total: Int) -> Message {
    .of("trend.standing", "{name} ({band} in {count} of {total})", ["name": name, "band": band, "count": .count(count), "total": .count(total)])
  }

  /// No score here without {setting}: onland settings {setting} sets it, for the check-ins to come.
  package static func trendNoTarget(setting: Message) -> Message {
    .of("trend.noTarget", "No score here without {setting}: onland settings {setting} sets it, for the check-ins to come.", "setting", setting)
  }

  /// No score here: this was not asked.
  package static func trendNotAsked() -> Message {
    .of("trend.notAsked", "No score here: this was not asked.")
  }

  /// No score here: this was skipped.
  package static func trendWasSkipped() -> Message {
    .of("trend.wasSkipped", "No score here: this was skipped.")
  }

  /// No score here: too few of its questions were answered.
  package static func trendTooFewAnswers() -> Message {
    .of("trend.tooFewAnswers", "No score here: too few of its questions were answered.")
  }

  /// No score here: too few areas have one.
  package static func trendTooFewAreas() -> Message {
    .of("trend.tooFewAreas", "No score here: too few areas have one.")
  }

  /// no {setting}
  package static func trendShortNoTarget(setting: Message) -> Message {
    .of("trend.shortNoTarget", "no {setting}", "setting", setting)
  }

  /// not asked
  package static func trendShortNotAsked() -> Message {
    .of("trend.shortNotAsked", "not asked")
  }

  /// skipped
  package static func trendShortSkipped() -> Message {
    .of("trend.shortSkipped", "skipped")
  }

  /// too few answers
  package static func trendShortTooFewAnswers() -> Message {
    .of("trend.shortTooFewAnswers", "too few answers")
  }

  /// too few areas
  package static func trendShortTooFewAreas() -> Message {
    .of("trend.shortTooFewAreas", "too few areas")
  }

  /// No check-in in these weeks.
  package static func trendNoCheckIn() -> Message {
    .of("trend.noCheckIn", "No check-in in these weeks.")
  }

  /// First check-in. There is more to say from {checkIns} check-ins.
  package static func trendFirst(checkIns: Int) -> Message {
    .of("trend.first", "First check-in. There is more to say from {checkIns} check-ins.", "checkIns", .count(checkIns))
  }

  /// One check-in in these weeks.
  package static func trendOneOnly() -> Message {
    .of("trend.oneOnly", "One check-in in these weeks.")
  }

  /// {now}, as last time.
  package static func trendAsLastTime(now: Int) -> Message {
    .of("trend.asLastTime", "{now}, as last time.", "now", .count(now))
  }

  /// Last time {before}, now {now}.
  package static func trendLastTime(before: Int, now: Int) -> Message {
    .of("trend.lastTime", "Last time {before}, now {now}.", "before", .count(before), "now", .count(now))
  }

  /// Too early to say whether anything changes; there is more to say from {checkIns} check-ins.
  package static func trendMoreFrom(checkIns: Int) -> Message {
    .of("trend.moreFrom", "Too early to say whether anything changes; there is more to say from {checkIns} check-ins.", "checkIns", .count(checkIns))
  }

  /// {number} each time so far.
  package static func trendSameSoFar(number: Int) -> Message {
    .of("trend.sameSoFar", "{number} each time so far.", "number", .count(number))
  }

  /// Between {low} and {high} in {count} check-ins, {mean} on average.
  package static func trendSoFar(low: Int, high: Int, count: Int, mean: Int) -> Message {
    .of("trend.soFar", "Between {low} and {high} in {count} check-ins, {mean} on average.", ["low": .count(low), "high": .count(high), "count": .count(count), "mean": .count(mean)])
  }

  /// {number} each time.
  package static func trendSame(number: Int) -> Message {
    .of("trend.same", "{number} each time.", "number", .count(number))
  }

  /// Much the same through these weeks: {first} on average in the first {count} check-ins, {last} in the last {count}.
  package static func trendSameThrough(first: Int, count: Int, last: Int) -> Message {
    .of("trend.sameThrough", "Much the same through these weeks: {first} on average in the first {count} check-ins, {last} in the last {count}.", ["first": .count(first), "count": .count(count), "last": .count(last)])
  }

  /// {first} on average in the first {count} check-ins, {last} in the last {count}. Two weeks in a row usually differ by about {move}.
  package static func trendHalves(first: Int, count: Int, last: Int, move: Int) -> Message {
    .of("trend.halves", "{first} on average in the first {count} check-ins, {last} in the last {count}. Two weeks in a row usually differ by about {move}.", ["first": .count(first), "count": .count(count), "last": .count(last), "move": .count(move)])
  }

  /// {band} in {first} of the first {count} check-ins, and in {last} of the last {count}.
  package static func trendShare(band: Message, first: Int, count: Int, last: Int) -> Message {
    .of("trend.share", "{band} in {first} of the first {count} check-ins, and in {last} of the last {count}.", ["band": band, "first": .count(first), "count": .count(count), "last": .count(last)])
  }

  /// The newest {count} check-ins are {now} on average; the same weeks a year before were {then}.
  package static func trendLastYear(count: Int, now: Int, then: Int) -> Message {
    .of("trend.lastYear", "The newest {count} check-ins are {now} on average; the same weeks a year before were {then}.", ["count": .count(count), "now": .count(now), "then": .count(then)])
  }

  /// These {weeks} alone show no clear change, but all your weeks together do.
  package static func trendOnlyTogether(weeks: Message) -> Message {
    .of("trend.onlyTogether", "These {weeks} alone show no clear change, but all your weeks together do.", "weeks", weeks)
  }

  /// {name} has changed
  package static func trendChanged(name: Message) -> Message {
    .of("trend.changed", "{name} has changed", "name", name)
  }

  /// {title} has become easier
  package static func trendEasier(title: Message) -> Message {
    .of("trend.easier", "{title} has become easier", "title", title)
  }

  /// {title} has become harder
  package static func trendHarder(title: Message) -> Message {
    .of("trend.harder", "{title} has become harder", "title", title)
  }

  /// {title}, in minutes
  package static func trendInMinutes(title: Message) -> Message {
    .of("trend.inMinutes", "{title}, in minutes", "title", title)
  }

  /// {clause} since about {week}: this number was about {start} before that and has been about {end} since.
  package static func trendStep(clause: Message, week: Message, start: Message, end: Message) -> Message {
    .of("trend.step", "{clause} since about {week}: this number was about {start} before that and has been about {end} since.", ["clause": clause, "week": week, "start": start, "end": end])
  }

  /// {clause} over {weeks}: this number went from about {start} to about {end}.
  package static func trendSlope(clause: Message, weeks: Message, start: Message, end: Message) -> Message {
    .of("trend.slope", "{clause} over {weeks}: this number went from about {start} to about {end}.", ["clause": clause, "weeks": weeks, "start": start, "end": end])
  }

  /// That is one season so far, not yet a year.
  package static func trendOneSeason() -> Message {
    .of("trend.oneSeason", "That is one season so far, not yet a year.")
  }

  /// week {week}
  package static func trendWeekNumber(week: Int) -> Message {
    .of("trend.weekNumber", "week {week}", "week", .count(week))
  }

  /// week {week} of {year}
  package static func trendWeekOfYear(week: Int, year: Message) -> Message {
    .of("trend.weekOfYear", "week {week} of {year}", "week", .count(week), "year", year)
  }

  /// From {low} to {high}.
  package static func trendLowToHigh(low: Message, high: Message) -> Message {
    .of("trend.lowToHigh", "From {low} to {high}.", "low", low, "high", high)
  }

  /// Hardest: {low}. Easiest: {high}.
  package static func trendHardestEasiest(low: Message, high: Message) -> Message {
    .of("trend.hardestEasiest", "Hardest: {low}. Easiest: {high}.", "low", low, "high", high)
  }

  /// {number} in {week}
  package static func trendNumberIn(number: Int, week: Message) -> Message {
    .of("trend.numberIn", "{number} in {week}", "number", .count(number), "week", week)
  }

  /// The newest {count}: {points}.
  package static func trendNewestPoints(count: Int, points: Message) -> Message {
    .of("trend.newestPoints", "The newest {count}: {points}.", "count", .count(count), "points", points)
  }

  /// Week by week: {points}.
  package static func trendPoints(points: Message) -> Message {
    .of("trend.points", "Week by week: {points}.", "points", points)
  }

  /// {week} {number}
  package static func trendPoint(week: Message, number: Int) -> Message {
    .of("trend.point", "{week} {number}", "week", week, "number", .count(number))
  }

  /// {week} {number} answered on a later day
  package static func trendPointLate(week: Message, number: Int) -> Message {
    .of("trend.pointLate", "{week} {number} answered on a later day", "week", week, "number", .count(number))
  }

  /// {week} {number} from {questionnaire}
  package static func trendPointFrom(week: Message, number: Int, questionnaire: Message) -> Message {
    .of("trend.pointFrom", "{week} {number} from {questionnaire}", ["week": week, "number": .count(number), "questionnaire": questionnaire])
  }

  /// No check-in in {weeks}.
  package static func trendGaps(weeks: Message) -> Message {
    .of("trend.gaps", "No check-in in {weeks}.", "weeks", weeks)
  }

  /// there is nothing to draw in these weeks
  package static func trendNothingToDraw() -> Message {
    .of("trend.nothingToDraw", "there is nothing to draw in these weeks")
  }

  /// Nothing was written. Safety and wellbeing are told in words, never drawn.
  package static func trendNeverDrawn() -> Message {
    .of("trend.neverDrawn", "Nothing was written. Safety and wellbeing are told in words, never drawn.")
  }

  /// Drew {title} in {path}. Only you can read the file; a browser shows it, and can save or print it as another kind of picture.
  package static func trendDrawn(title: Message, path: Message) -> Message {
    .of("trend.drawn", "Drew {title} in {path}. Only you can read the file; a browser shows it, and can save or print it as another kind of picture.", "title", title, "path", path)
  }

  /// onland trend names them.
  package static func trendNames() -> Message {
    .of("trend.names", "onland trend names them.")
  }

  /// "{question}" has no numbers, so it has no trend
  package static func trendNoNumbers(question: Message) -> Message {
    .of("trend.noNumbers", "\"{question}\" has no numbers, so it has no trend", "question", question)
  }

  /// onland notes shows what you wrote, by date.
  package static func trendNotesInstead() -> Message {
    .of("trend.notesInstead", "onland notes shows what you wrote, by date.")
  }

  /// There are {areas}, and each of their questions by its id.
  package static func trendAreasAndQuestions(areas: Message) -> Message {
    .of("trend.areasAndQuestions", "There are {areas}, and each of their questions by its id.", "areas", areas)
  }
}
