// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {title}, {week}
  package static func focusTitle(title: Message, week: Message) -> Message {
    .of("focus.title", "{title}, {week}", "title", title, "week", week)
  }

  /// {windows}, not enough answers to tell whether you kept to it.
  package static func focusNotJudged(windows: Message) -> Message {
    .of("focus.notJudged", "{windows}, not enough answers to tell whether you kept to it.", "windows", windows)
  }

  /// {windows}, kept {kept} of {judged}.
  package static func focusKept(windows: Message, kept: Int, judged: Int) -> Message {
    .of("focus.kept", "{windows}, kept {kept} of {judged}.", ["windows": windows, "kept": .count(kept), "judged": .count(judged)])
  }

  /// {windows}, kept {kept} of {judged}; {others} more cannot be judged.
  package static func focusKeptAndOthers(windows: Message, kept: Int, judged: Int, others: Int) -> Message {
    .of("focus.keptAndOthers", "{windows}, kept {kept} of {judged}; {others} more cannot be judged.", ["windows": windows, "kept": .count(kept), "judged": .count(judged), "others": .count(others)])
  }

  /// Kept: you left when the time was up, or at most {minutes} minutes later.
  package static func focusWhatKeptMeans(minutes: Int) -> Message {
    .of("focus.whatKeptMeans", "Kept: you left when the time was up, or at most {minutes} minutes later.", "minutes", .count(minutes))
  }

  /// Median overrun: {minutes} min.
  package static func focusOverrun(minutes: Double) -> Message {
    .of("focus.overrun", "Median overrun: {minutes} min.", "minutes", .decimal(minutes))
  }

  /// Compared with before, you felt {mean} on average.
  package static func focusFelt(mean: Double) -> Message {
    .of("focus.felt", "Compared with before, you felt {mean} on average.", "mean", .decimal(mean))
  }

  /// Compared with before, you felt {mean} on average, from {low} ({lowWords}) to {high} ({highWords}).
  package static func focusFeltOnScale(mean: Double, low: Message, lowWords: Message, high: Message, highWords: Message) -> Message {
    .of("focus.feltOnScale", "Compared with before, you felt {mean} on average, from {low} ({lowWords}) to {high} ({highWords}).", ["mean": .decimal(mean), "low": low, "lowWords": lowWords, "high": high, "highWords": highWords])
  }

  /// After {windows} you will see how you felt compared with before.
  package static func focusFeltLater(windows: Message) -> Message {
    .of("focus.feltLater", "After {windows} you will see how you felt compared with before.", "windows", windows)
  }

  /// "{typed}" is not how long a window can be
  package static func focusNotLong(typed: Message) -> Message {
    .of("focus.notLong", "\"{typed}\" is not how long a window can be", "typed", typed)
  }

  /// {least} to {most} minutes, such as onland focus 20.
  package static func focusHowLong(least: Int, most: Int) -> Message {
    .of("focus.howLong", "{least} to {most} minutes, such as onland focus 20.", "least", .count(least), "most", .count(most))
  }

  /// No focus window yet. onland focus starts one.
  package static func focusNone() -> Message {
    .of("focus.none", "No focus window yet. onland focus starts one.")
  }

  /// A window of {time}, until {timeOfDay}.
  package static func focusBegun(time: Message, timeOfDay: Message) -> Message {
    .of("focus.begun", "A window of {time}, until {timeOfDay}.", "time", time, "timeOfDay", timeOfDay)
  }

  /// If that is not right, < at the first question changes it.
  package static func focusChange() -> Message {
    .of("focus.change", "If that is not right, < at the first question changes it.")
  }

  /// Read, write, reply, leave. Ctrl-C ends it early.
  package static func focusHowItEnds() -> Message {
    .of("focus.howItEnds", "Read, write, reply, leave. Ctrl-C ends it early.")
  }

  /// Read, write, reply, leave. A bell rings at the end; Ctrl-C ends it early.
  package static func focusHowItEndsWithBell() -> Message {
    .of("focus.howItEndsWithBell", "Read, write, reply, leave. A bell rings at the end; Ctrl-C ends it early.")
  }

  /// Time is up: {time}.
  package static func focusTimeUp(time: Int) -> Message {
    .of("focus.timeUp", "Time is up: {time}.", "time", .duration(minutes: time))
  }

  /// Enter when you have left
  package static func focusWhenLeft() -> Message {
    .of("focus.whenLeft", "Enter when you have left")
  }

  /// Planned {planned}; by the clock it was {spent}.
  package static func focusPassed(planned: Int, spent: Int) -> Message {
    .of("focus.passed", "Planned {planned}; by the clock it was {spent}.", "planned", .duration(minutes: planned), "spent", .duration(minutes: spent))
  }

  /// Planned {planned}, online {spent}.
  package static func focusSpent(planned: Int, spent: Int) -> Message {
    .of("focus.spent", "Planned {planned}, online {spent}.", "planned", .duration(minutes: planned), "spent", .duration(minutes: spent))
  }

  /// If that is not right, a less-than sign at the first question changes it.
  package static func focusChangeNamed() -> Message {
    .of("focus.changeNamed", "If that is not right, a less-than sign at the first question changes it.")
  }

  /// {time} left
  package static func focusLeft(time: Int) -> Message {
    .of("focus.left", "{time} left", "time", .duration(minutes: time))
  }
}
