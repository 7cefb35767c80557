// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {name} was already changing before {day}, so we cannot compare.
  package static func planAlreadyChanging(name: Message, day: Message) -> Message {
    .of("plan.alreadyChanging", "{name} was already changing before {day}, so we cannot compare.", "name", name, "day", day)
  }

  /// {name}: no clear difference between {before} before {day} and {after} after it. There may be a change too small to see yet.
  package static func planNoDifference(name: Message, before: Message, day: Message, after: Int) -> Message {
    .of("plan.noDifference", "{name}: no clear difference between {before} before {day} and {after} after it. There may be a change too small to see yet.", ["name": name, "before": before, "day": day, "after": .count(after)])
  }

  /// {clause} since {day}: this number was about {then} before and about {now} after. Other things may have changed too.
  package static func planDifference(clause: Message, day: Message, then: Int, now: Int) -> Message {
    .of("plan.difference", "{clause} since {day}: this number was about {then} before and about {now} after. Other things may have changed too.", ["clause": clause, "day": day, "then": .count(then), "now": .count(now)])
  }

  /// {name} has changed
  package static func planChanged(name: Message) -> Message {
    .of("plan.changed", "{name} has changed", "name", name)
  }

  /// That happens. At the end you can keep it, make it smaller, or swap it.
  package static func planThatHappens() -> Message {
    .of("plan.thatHappens", "That happens. At the end you can keep it, make it smaller, or swap it.")
  }

  /// Now: {sentence}
  package static func planNow(sentence: Message) -> Message {
    .of("plan.now", "Now: {sentence}", "sentence", sentence)
  }

  /// This week: {sentence}
  package static func planThisWeek(sentence: Message) -> Message {
    .of("plan.thisWeek", "This week: {sentence}", "sentence", sentence)
  }

  /// There is no plan to mark.
  package static func planNoneToMark() -> Message {
    .of("plan.noneToMark", "There is no plan to mark.")
  }

  /// To remember it, type the moment once more, or just go on.
  package static func planRehearse() -> Message {
    .of("plan.rehearse", "To remember it, type the moment once more, or just go on.")
  }

  /// It takes a second, and people keep rehearsed plans more often.
  package static func planWhyRehearse() -> Message {
    .of("plan.whyRehearse", "It takes a second, and people keep rehearsed plans more often.")
  }

  /// Nothing this week.
  package static func planNone() -> Message {
    .of("plan.none", "Nothing this week.")
  }

  /// If {cue}, then: {act}.
  package static func planSentence(cue: Message, act: Message) -> Message {
    .of("plan.sentence", "If {cue}, then: {act}.", "cue", cue, "act", act)
  }

  /// If it is {time}, then: {act}.
  package static func planSentenceAt(time: Message, act: Message) -> Message {
    .of("plan.sentenceAt", "If it is {time}, then: {act}.", "time", time, "act", act)
  }

  /// It happened.
  package static func planHappened() -> Message {
    .of("plan.happened", "It happened.")
  }

  /// It happened in part.
  package static func planHappenedInPart() -> Message {
    .of("plan.happenedInPart", "It happened in part.")
  }

  /// It did not happen.
  package static func planDidNotHappen() -> Message {
    .of("plan.didNotHappen", "It did not happen.")
  }

  /// It did not come up.
  package static func planDidNotComeUp() -> Message {
    .of("plan.didNotComeUp", "It did not come up.")
  }

  /// Enter keeps the plan.
  package static func planEnterKeeps() -> Message {
    .of("plan.enterKeeps", "Enter keeps the plan.")
  }

  /// That is it.
  package static func planThatIsIt() -> Message {
    .of("plan.thatIsIt", "That is it.")
  }

  /// Near enough: "{cue}".
  package static func planNearEnough(cue: Message) -> Message {
    .of("plan.nearEnough", "Near enough: \"{cue}\".", "cue", cue)
  }

  /// What will you do? One thing that takes 15 minutes at most.
  package static func planAskAct() -> Message {
    .of("plan.askAct", "What will you do? One thing that takes 15 minutes at most.")
  }

  /// The smaller it is, the easier it is to keep.
  package static func planWhyAct() -> Message {
    .of("plan.whyAct", "The smaller it is, the easier it is to keep.")
  }

  /// A plan needs one thing to do.
  package static func planNeedsAct() -> Message {
    .of("plan.needsAct", "A plan needs one thing to do.")
  }

  /// When? A time, a place or what comes before: it is 21:00, I am on the bus, lunch is over.
  package static func planAskCue() -> Message {
    .of("plan.askCue", "When? A time, a place or what comes before: it is 21:00, I am on the bus, lunch is over.")
  }

  /// A moment you will notice works better than a good intention.
  package static func planWhyCue() -> Message {
    .of("plan.whyCue", "A moment you will notice works better than a good intention.")
  }

  /// A plan needs a moment.
  package static func planNeedsCue() -> Message {
    .of("plan.needsCue", "A plan needs a moment.")
  }

  /// If
  package static func planIf() -> Message {
    .of("plan.if", "If")
  }

  /// How sure are you that you will do it? {least} means not at all, {most} completely. Enter leaves it open.
  package static func planAskSureness(least: Int, most: Int) -> Message {
    .of("plan.askSureness", "How sure are you that you will do it? {least} means not at all, {most} completely. Enter leaves it open.", "least", .count(least), "most", .count(most))
  }

  /// If it is low, you will be offered a smaller step.
  package static func planWhySureness() -> Message {
    .of("plan.whySureness", "If it is low, you will be offered a smaller step.")
  }

  /// A smaller version may be easier. What would half of "{act}" be? Enter leaves it as it is.
  package static func planAskSmaller(act: Message) -> Message {
    .of("plan.askSmaller", "A smaller version may be easier. What would half of \"{act}\" be? Enter leaves it as it is.", "act", act)
  }

  /// Half the time, half the places, or just the first step.
  package static func planWhySmaller() -> Message {
    .of("plan.whySmaller", "Half the time, half the places, or just the first step.")
  }

  /// One small thing for this week? Enter means nothing.
  package static func planAskOne() -> Message {
    .of("plan.askOne", "One small thing for this week? Enter means nothing.")
  }

  /// One small thing, tied to a moment, is what people most often keep. Choosing nothing is just as good.
  package static func planWhyOne() -> Message {
    .of("plan.whyOne", "One small thing, tied to a moment, is what people most often keep. Choosing nothing is just as good.")
  }

  /// Keep: {plan}
  package static func planKeepIt(plan: Message) -> Message {
    .of("plan.keepIt", "Keep: {plan}", "plan", plan)
  }

  /// Make it smaller
  package static func planMakeSmaller() -> Message {
    .of("plan.makeSmaller", "Make it smaller")
  }

  /// {idea} (from practice)
  package static func planFromPractice(idea: Message) -> Message {
    .of("plan.fromPractice", "{idea} (from practice)", "idea", idea)
  }

  /// Something of my own
  package static func planOwn() -> Message {
    .of("plan.own", "Something of my own")
  }

  /// You have planned this for {weeks}: "{plan}" Would you like to compare {area} before and after?
  package static func planAskComparison(weeks: Message, plan: Message, area: Message) -> Message {
    .of("plan.askComparison", "You have planned this for {weeks}: \"{plan}\" Would you like to compare {area} before and after?", ["weeks": weeks, "plan": plan, "area": area])
  }

  /// The check-ins before it was chosen are compared with those after it. It is asked once.
  package static func planWhyComparison() -> Message {
    .of("plan.whyComparison", "The check-ins before it was chosen are compared with those after it. It is asked once.")
  }

  /// The check-in is saved.
  package static func planCheckInSaved() -> Message {
    .of("plan.checkInSaved", "The check-in is saved.")
  }

  /// Stopped; no new plan was made. onland plan set makes one any time.
  package static func planStopped() -> Message {
    .of("plan.stopped", "Stopped; no new plan was made. onland plan set makes one any time.")
  }

  /// That is longer than {most} characters; a few words are enough.
  package static func planTooLong(most: Int) -> Message {
    .of("plan.tooLong", "That is longer than {most} characters; a few words are enough.", "most", .count(most))
  }

  /// No new plan was made.
  package static func planNoNew() -> Message {
    .of("plan.noNew", "No new plan was made.")
  }

  /// To tell one person, copy this: "{plan}"
  package static func planToTell(plan: Message) -> Message {
    .of("plan.toTell", "To tell one person, copy this: \"{plan}\"", "plan", plan)
  }

  /// No plan for this week. onland plan set makes one.
  package static func planNoneThisWeek() -> Message {
    .of("plan.noneThisWeek", "No plan for this week. onland plan set makes one.")
  }

  /// Kept {kept} of the last {plans}.
  package static func planKeptOf(kept: Int, plans: Int) -> Message {
    .of("plan.keptOf", "Kept {kept} of the last {plans}.", "kept", .count(kept), "plans", .count(plans))
  }

  /// Last week's plan: "{plan}" Did it happen?
  package static func planAskLastWeek(plan: Message) -> Message {
    .of("plan.askLastWeek", "Last week's plan: \"{plan}\" Did it happen?", "plan", plan)
  }

  /// The plan of {week}: "{plan}" Did it happen?
  package static func planAskWeek(week: Message, plan: Message) -> Message {
    .of("plan.askWeek", "The plan of {week}: \"{plan}\" Did it happen?", "week", week, "plan", plan)
  }

  /// It is for you alone: nothing is scored, and there is no wrong answer.
  package static func planWhyOutcome() -> Message {
    .of("plan.whyOutcome", "It is for you alone: nothing is scored, and there is no wrong answer.")
  }

  /// The plan is as it was.
  package static func planAsItWas() -> Message {
    .of("plan.asItWas", "The plan is as it was.")
  }
}
