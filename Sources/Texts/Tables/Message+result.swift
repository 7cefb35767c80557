// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {title}, {day}, {week}
  package static func resultTitle(title: Message, day: Day, week: Message) -> Message {
    .of("result.title", "{title}, {day}, {week}", ["title": title, "day": .day(day), "week": week])
  }

  /// {title}, {day}, {week}, answered on a later day
  package static func resultTitleLate(title: Message, day: Day, week: Message) -> Message {
    .of("result.titleLate", "{title}, {day}, {week}, answered on a later day", ["title": title, "day": .day(day), "week": week])
  }

  /// {title}, {day}, {week}, saved
  package static func resultTitleSaved(title: Message, day: Day, week: Message) -> Message {
    .of("result.titleSaved", "{title}, {day}, {week}, saved", ["title": title, "day": .day(day), "week": week])
  }

  /// {title}, {day}, {week}, answered on a later day, saved
  package static func resultTitleLateSaved(title: Message, day: Day, week: Message) -> Message {
    .of("result.titleLateSaved", "{title}, {day}, {week}, answered on a later day, saved", ["title": title, "day": .day(day), "week": week])
  }

  /// To try: {tip}
  package static func resultToTry(tip: Message) -> Message {
    .of("result.toTry", "To try: {tip}", "tip", tip)
  }

  /// Still there: {names}.
  package static func resultStillThere(names: Message) -> Message {
    .of("result.stillThere", "Still there: {names}.", "names", names)
  }

  /// {name} (in {weeks} of your last {window} check-ins)
  package static func resultStillThereFirst(name: Message, weeks: Int, window: Int) -> Message {
    .of("result.stillThereFirst", "{name} (in {weeks} of your last {window} check-in)", plural: "{name} (in {weeks} of your last {window} check-ins)", counted: "window", ["name": name, "weeks": .count(weeks), "window": .count(window)])
  }

  /// {name} (in {weeks})
  package static func resultStillThereNext(name: Message, weeks: Int) -> Message {
    .of("result.stillThereNext", "{name} (in {weeks})", "name", name, "weeks", .count(weeks))
  }

  /// Also this week: {names}.
  package static func resultAlsoThisWeek(names: Message) -> Message {
    .of("result.alsoThisWeek", "Also this week: {names}.", "names", names)
  }

  /// An idea: {idea}
  package static func resultIdea(idea: Message) -> Message {
    .of("result.idea", "An idea: {idea}", "idea", idea)
  }

  /// To hide this card: onland signals hide {id}
  package static func resultHideThis(id: Message) -> Message {
    .of("result.hideThis", "To hide this card: onland signals hide {id}", "id", id)
  }

  /// To hide a card: onland signals hide ID ({ids})
  package static func resultHideOne(ids: Message) -> Message {
    .of("result.hideOne", "To hide a card: onland signals hide ID ({ids})", "ids", ids)
  }

  /// Last plan: {plan} {outcome}
  package static func resultLastPlan(plan: Message, outcome: Message) -> Message {
    .of("result.lastPlan", "Last plan: {plan} {outcome}", "plan", plan, "outcome", outcome)
  }

  /// This week: {plan}
  package static func resultThisPlan(plan: Message) -> Message {
    .of("result.thisPlan", "This week: {plan}", "plan", plan)
  }

  /// To plan one small thing for this week, when you like: onland plan set
  package static func resultPlanHint() -> Message {
    .of("result.planHint", "To plan one small thing for this week, when you like: onland plan set")
  }

  /// {title}: {number}. {sentence}
  package static func resultOverall(title: Message, number: Int, sentence: Message) -> Message {
    .of("result.overall", "{title}: {number}. {sentence}", ["title": title, "number": .count(number), "sentence": sentence])
  }

  /// {title} {newest} this week; all {count} check-ins before it were {range}.
  package static func resultUsualAll(title: Message, newest: Int, count: Int, range: Message) -> Message {
    .of("result.usualAll", "{title} {newest} this week; all {count} check-ins before it were {range}.", ["title": title, "newest": .count(newest), "count": .count(count), "range": range])
  }

  /// {title} {newest} this week; {within} of your {count} check-ins before it were {range}.
  package static func resultUsual(title: Message, newest: Int, within: Int, count: Int, range: Message) -> Message {
    .of("result.usual", "{title} {newest} this week; {within} of your {count} check-ins before it were {range}.", ["title": title, "newest": .count(newest), "within": .count(within), "count": .count(count), "range": range])
  }

  /// in {weeks} of your last {window} check-ins
  package static func resultWeekPhrase(weeks: Int, window: Int) -> Message {
    .of("result.weekPhrase", "in {weeks} of your last {window} check-ins", "weeks", .count(weeks), "window", .count(window))
  }

  /// {figure} of {most}
  package static func resultFigureOf(figure: Int, most: Double) -> Message {
    .of("result.figureOf", "{figure} of {most}", "figure", .count(figure), "most", .decimal(most))
  }

  /// {figure} ({lowest} to {highest})
  package static func resultFigureWithin(figure: Int, lowest: Double, highest: Double) -> Message {
    .of("result.figureWithin", "{figure} ({lowest} to {highest})", ["figure": .count(figure), "lowest": .decimal(lowest), "highest": .decimal(highest)])
  }

  /// from {answered} of {areas}
  package static func resultFromAreas(answered: Int, areas: Message) -> Message {
    .of("result.fromAreas", "from {answered} of {areas}", "answered", .count(answered), "areas", areas)
  }

  /// not enough areas, from {answered} of {areas}
  package static func resultTooFewAreas(answered: Int, areas: Message) -> Message {
    .of("result.tooFewAreas", "not enough areas, from {answered} of {areas}", "answered", .count(answered), "areas", areas)
  }

  /// not enough answers, {answered} of {scorable}
  package static func resultTooFewAnswers(answered: Int, scorable: Int) -> Message {
    .of("result.tooFewAnswers", "not enough answers, {answered} of {scorable}", "answered", .count(answered), "scorable", .count(scorable))
  }

  /// {answered} of {scorable} answered
  package static func resultAnswered(answered: Int, scorable: Int) -> Message {
    .of("result.answered", "{answered} of {scorable} answered", "answered", .count(answered), "scorable", .count(scorable))
  }

  /// left out this week
  package static func resultLeftOut() -> Message {
    .of("result.leftOut", "left out this week")
  }

  /// no score without {setting}, see onland settings
  package static func resultNoScoreWithout(setting: Message) -> Message {
    .of("result.noScoreWithout", "no score without {setting}, see onland settings", "setting", setting)
  }

  /// Next: what the week says, area by area.
  package static func resultNext() -> Message {
    .of("result.next", "Next: what the week says, area by area.")
  }

  /// onland show has the whole page, any time.
  package static func resultWholePage() -> Message {
    .of("result.wholePage", "onland show has the whole page, any time.")
  }

  /// Enter shows the rest of the page, a full stop ends it here.
  package static func resultRestOrEnd() -> Message {
    .of("result.restOrEnd", "Enter shows the rest of the page, a full stop ends it here.")
  }

  /// Enter goes on, . ends here
  package static func resultGoesOn() -> Message {
    .of("result.goesOn", "Enter goes on, . ends here")
  }
}
