// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {questionnaire}, {week}, for {day}
  package static func checkTitleLate(questionnaire: Message, week: Message, day: Day) -> Message {
    .of("check.titleLate", "{questionnaire}, {week}, for {day}", ["questionnaire": questionnaire, "week": week, "day": .day(day)])
  }

  /// {questionnaire}, {week}
  package static func checkTitle(questionnaire: Message, week: Message) -> Message {
    .of("check.title", "{questionnaire}, {week}", "questionnaire", questionnaire, "week", week)
  }

  /// {questions}, {time}.
  package static func checkLengthAndTime(questions: Message, time: Message) -> Message {
    .of("check.lengthAndTime", "{questions}, {time}.", "questions", questions, "time", time)
  }

  /// The questionnaire has changed since; this continues with version {version}, the one the draft started with.
  package static func checkEarlierVersion(version: Message) -> Message {
    .of("check.earlierVersion", "The questionnaire has changed since; this continues with version {version}, the one the draft started with.", "version", version)
  }

  /// Nothing was scored.
  package static func checkNothingScored() -> Message {
    .of("check.nothingScored", "Nothing was scored.")
  }

  /// This was a dry run: nothing is kept.
  package static func checkDryRun() -> Message {
    .of("check.dryRun", "This was a dry run: nothing is kept.")
  }

  /// Nothing was answered yet.
  package static func checkNothingAnswered() -> Message {
    .of("check.nothingAnswered", "Nothing was answered yet.")
  }

  /// Your answers so far are kept as a draft; {command} carries on with them.
  package static func checkKeptAsDraft(command: Message) -> Message {
    .of("check.keptAsDraft", "Your answers so far are kept as a draft; {command} carries on with them.", "command", command)
  }

  /// All your answers are the same number. Keep them or look again?
  package static func checkSameAnswers() -> Message {
    .of("check.sameAnswers", "All your answers are the same number. Keep them or look again?")
  }

  /// keep or look again?
  package static func checkKeepOrLook() -> Message {
    .of("check.keepOrLook", "keep or look again?")
  }

  /// Number or Enter
  package static func checkNumberOrEnter() -> Message {
    .of("check.numberOrEnter", "Number or Enter")
  }

  /// Tab completes an option; Up goes up through them, from the last.
  package static func checkWaysToChoose() -> Message {
    .of("check.waysToChoose", "Tab completes an option; Up goes up through them, from the last.")
  }

  /// Weeks like that happen. If you keep them, nothing is lost.
  package static func checkWhySameAnswers() -> Message {
    .of("check.whySameAnswers", "Weeks like that happen. If you keep them, nothing is lost.")
  }

  /// Here is everything you said, so that you can change it. Enter saves it as your check-in.
  package static func checkWhyReview() -> Message {
    .of("check.whyReview", "Here is everything you said, so that you can change it. Enter saves it as your check-in.")
  }

  /// {area}, question {number} of {count}.
  package static func checkHeadingInAreaNamed(area: Message, number: Int, count: Int) -> Message {
    .of("check.headingInAreaNamed", "{area}, question {number} of {count}.", ["area": area, "number": .count(number), "count": .count(count)])
  }

  /// Question {number} of {count}.
  package static func checkHeadingNamed(number: Int, count: Int) -> Message {
    .of("check.headingNamed", "Question {number} of {count}.", "number", .count(number), "count", .count(count))
  }

  /// {area}, {number} of {count}
  package static func checkHeadingInArea(area: Message, number: Int, count: Int) -> Message {
    .of("check.headingInArea", "{area}, {number} of {count}", ["area": area, "number": .count(number), "count": .count(count)])
  }

  /// {number} of {count}
  package static func checkHeading(number: Int, count: Int) -> Message {
    .of("check.heading", "{number} of {count}", "number", .count(number), "count", .count(count))
  }

  /// All that apply, with a blank between them, or none.
  package static func checkExampleChoices() -> Message {
    .of("check.exampleChoices", "All that apply, with a blank between them, or none.")
  }

  /// Such as 90m, 1h30, 1:30, or 0 for none.
  package static func checkExampleDuration() -> Message {
    .of("check.exampleDuration", "Such as 90m, 1h30, 1:30, or 0 for none.")
  }

  /// Such as 2026-11-23.
  package static func checkExampleDate() -> Message {
    .of("check.exampleDate", "Such as 2026-11-23.")
  }

  /// Optional; Enter alone ends it. Notes stay on this computer. Nobody reads them.
  package static func checkExampleNote() -> Message {
    .of("check.exampleNote", "Optional; Enter alone ends it. Notes stay on this computer. Nobody reads them.")
  }

  /// For several lines: e opens your editor.
  package static func checkExampleEditor() -> Message {
    .of("check.exampleEditor", "For several lines: e opens your editor.")
  }

  /// Now: no note.
  package static func checkNoNoteYet() -> Message {
    .of("check.noNoteYet", "Now: no note.")
  }

  /// Now: {note}
  package static func checkNoteSoFar(note: Message) -> Message {
    .of("check.noteSoFar", "Now: {note}", "note", note)
  }

  /// Enter keeps it, - clears it.
  package static func checkKeepNote() -> Message {
    .of("check.keepNote", "Enter keeps it, - clears it.")
  }

  /// Enter keeps it, Up brings it back to change it, - clears it.
  package static func checkKeepOrChangeNote() -> Message {
    .of("check.keepOrChangeNote", "Enter keeps it, Up brings it back to change it, - clears it.")
  }

  /// - -> skipped
  package static func checkSkipped() -> Message {
    .of("check.skipped", "- -> skipped")
  }

  /// Kept.
  package static func checkKept() -> Message {
    .of("check.kept", "Kept.")
  }

  /// That could be more than one option.
  package static func checkAmbiguous() -> Message {
    .of("check.ambiguous", "That could be more than one option.")
  }

  /// -> noted
  package static func checkNoted() -> Message {
    .of("check.noted", "-> noted")
  }

  /// -> no note
  package static func checkNoNote() -> Message {
    .of("check.noNote", "-> no note")
  }
}
