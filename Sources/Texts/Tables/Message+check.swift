// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {questionnaire}, {week}, for {day}
  package static func checkTitleLate(questionnaire: Message, week: Message, day: Day) -> Message {
    .sentence(Sentence("check.titleLate", "{questionnaire}, {week}, for {day}", ["questionnaire": questionnaire, "week": week, "day": .day(day)]))
  }

  /// {questionnaire}, {week}
  package static func checkTitle(questionnaire: Message, week: Message) -> Message {
    .sentence(Sentence("check.title", "{questionnaire}, {week}", ["questionnaire": questionnaire, "week": week]))
  }

  /// {questions}, {time}.
  package static func checkLengthAndTime(questions: Message, time: Message) -> Message {
    .sentence(Sentence("check.lengthAndTime", "{questions}, {time}.", ["questions": questions, "time": time]))
  }

  /// The questionnaire has changed since; this continues with version {version}, the one the draft started with.
  package static func checkEarlierVersion(version: Message) -> Message {
    .sentence(Sentence("check.earlierVersion", "The questionnaire has changed since; this continues with version {version}, the one the draft started with.", ["version": version]))
  }

  /// Nothing was scored.
  package static func checkNothingScored() -> Message {
    .sentence(Sentence("check.nothingScored", "Nothing was scored.", [:]))
  }

  /// This was a dry run: nothing is kept.
  package static func checkDryRun() -> Message {
    .sentence(Sentence("check.dryRun", "This was a dry run: nothing is kept.", [:]))
  }

  /// Nothing was answered yet.
  package static func checkNothingAnswered() -> Message {
    .sentence(Sentence("check.nothingAnswered", "Nothing was answered yet.", [:]))
  }

  /// Your answers so far are kept as a draft; {command} carries on with them.
  package static func checkKeptAsDraft(command: Message) -> Message {
    .sentence(Sentence("check.keptAsDraft", "Your answers so far are kept as a draft; {command} carries on with them.", ["command": command]))
  }

  /// All your answers are the same number. Keep them or look again?
  package static func checkSameAnswers() -> Message {
    .sentence(Sentence("check.sameAnswers", "All your answers are the same number. Keep them or look again?", [:]))
  }

  /// keep or look again?
  package static func checkKeepOrLook() -> Message {
    .sentence(Sentence("check.keepOrLook", "keep or look again?", [:]))
  }

  /// Number or Enter
  package static func checkNumberOrEnter() -> Message {
    .sentence(Sentence("check.numberOrEnter", "Number or Enter", [:]))
  }

  /// Tab completes an option; Up goes up through them, from the last.
  package static func checkWaysToChoose() -> Message {
    .sentence(Sentence("check.waysToChoose", "Tab completes an option; Up goes up through them, from the last.", [:]))
  }

  /// Weeks like that happen. If you keep them, nothing is lost.
  package static func checkWhySameAnswers() -> Message {
    .sentence(Sentence("check.whySameAnswers", "Weeks like that happen. If you keep them, nothing is lost.", [:]))
  }

  /// Here is everything you said, so that you can change it. Enter saves it as your check-in.
  package static func checkWhyReview() -> Message {
    .sentence(Sentence("check.whyReview", "Here is everything you said, so that you can change it. Enter saves it as your check-in.", [:]))
  }

  /// {area}, question {number} of {count}.
  package static func checkHeadingInAreaNamed(area: Message, number: Int, count: Int) -> Message {
    .sentence(Sentence("check.headingInAreaNamed", "{area}, question {number} of {count}.", ["area": area, "number": .count(number), "count": .count(count)]))
  }

  /// Question {number} of {count}.
  package static func checkHeadingNamed(number: Int, count: Int) -> Message {
    .sentence(Sentence("check.headingNamed", "Question {number} of {count}.", ["number": .count(number), "count": .count(count)]))
  }

  /// {area}, {number} of {count}
  package static func checkHeadingInArea(area: Message, number: Int, count: Int) -> Message {
    .sentence(Sentence("check.headingInArea", "{area}, {number} of {count}", ["area": area, "number": .count(number), "count": .count(count)]))
  }

  /// {number} of {count}
  package static func checkHeading(number: Int, count: Int) -> Message {
    .sentence(Sentence("check.heading", "{number} of {count}", ["number": .count(number), "count": .count(count)]))
  }

  /// All that apply, with a blank between them, or none.
  package static func checkExampleChoices() -> Message {
    .sentence(Sentence("check.exampleChoices", "All that apply, with a blank between them, or none.", [:]))
  }

  /// Such as 90m, 1h30, 1:30, or 0 for none.
  package static func checkExampleDuration() -> Message {
    .sentence(Sentence("check.exampleDuration", "Such as 90m, 1h30, 1:30, or 0 for none.", [:]))
  }

  /// Such as 2026-11-23.
  package static func checkExampleDate() -> Message {
    .sentence(Sentence("check.exampleDate", "Such as 2026-11-23.", [:]))
  }

  /// Optional; Enter alone ends it. Notes stay on this computer. Nobody reads them.
  package static func checkExampleNote() -> Message {
    .sentence(Sentence("check.exampleNote", "Optional; Enter alone ends it. Notes stay on this computer. Nobody reads them.", [:]))
  }

  /// For several lines: e opens your editor.
  package static func checkExampleEditor() -> Message {
    .sentence(Sentence("check.exampleEditor", "For several lines: e opens your editor.", [:]))
  }

  /// Now: no note.
  package static func checkNoNoteYet() -> Message {
    .sentence(Sentence("check.noNoteYet", "Now: no note.", [:]))
  }

  /// Now: {note}
  package static func checkNoteSoFar(note: Message) -> Message {
    .sentence(Sentence("check.noteSoFar", "Now: {note}", ["note": note]))
  }

  /// Enter keeps it, - clears it.
  package static func checkKeepNote() -> Message {
    .sentence(Sentence("check.keepNote", "Enter keeps it, - clears it.", [:]))
  }

  /// Enter keeps it, Up brings it back to change it, - clears it.
  package static func checkKeepOrChangeNote() -> Message {
    .sentence(Sentence("check.keepOrChangeNote", "Enter keeps it, Up brings it back to change it, - clears it.", [:]))
  }

  /// - -> skipped
  package static func checkSkipped() -> Message {
    .sentence(Sentence("check.skipped", "- -> skipped", [:]))
  }

  /// Kept.
  package static func checkKept() -> Message {
    .sentence(Sentence("check.kept", "Kept.", [:]))
  }

  /// That could be more than one option.
  package static func checkAmbiguous() -> Message {
    .sentence(Sentence("check.ambiguous", "That could be more than one option.", [:]))
  }

  /// -> noted
  package static func checkNoted() -> Message {
    .sentence(Sentence("check.noted", "-> noted", [:]))
  }

  /// -> no note
  package static func checkNoNote() -> Message {
    .sentence(Sentence("check.noNote", "-> no note", [:]))
  }
}
