// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// This is the first question.
  package static func promptFirst() -> Message {
    .of("prompt.first", "This is the first question.")
  }

  /// there is no terminal to ask at
  package static func promptNoTerminal() -> Message {
    .of("prompt.noTerminal", "there is no terminal to ask at")
  }

  /// --yes goes ahead without asking. Nothing was changed.
  package static func promptYes() -> Message {
    .of("prompt.yes", "--yes goes ahead without asking. Nothing was changed.")
  }

  /// Did you mean {code}, {name}?
  package static func promptDidYouMeanCode(code: Message, name: Message) -> Message {
    .of("prompt.didYouMeanCode", "Did you mean {code}, {name}?", "code", code, "name", name)
  }

  /// {number}: the helpline, or {time}?
  package static func promptNumberToCall(number: Message, time: Int) -> Message {
    .of("prompt.numberToCall", "{number}: the helpline, or {time}?", "number", number, "time", .duration(minutes: time))
  }

  /// {hours} or {minutes}?
  package static func promptHoursOrMinutes(hours: Message, minutes: Message) -> Message {
    .of("prompt.hoursOrMinutes", "{hours} or {minutes}?", "hours", hours, "minutes", minutes)
  }

  /// Stopped.
  package static func promptStopped() -> Message {
    .of("prompt.stopped", "Stopped.")
  }

  /// Enter clears the screen
  package static func promptClears() -> Message {
    .of("prompt.clears", "Enter clears the screen")
  }

  /// Please type another.
  package static func promptAnother() -> Message {
    .of("prompt.another", "Please type another.")
  }

  /// Now: {answer}. Enter keeps it.
  package static func promptSoFar(answer: Message) -> Message {
    .of("prompt.soFar", "Now: {answer}. Enter keeps it.", "answer", answer)
  }

  /// There is no question to go back to.
  package static func promptNothingBefore() -> Message {
    .of("prompt.nothingBefore", "There is no question to go back to.")
  }

  /// There is nothing to skip here.
  package static func promptNothingToSkip() -> Message {
    .of("prompt.nothingToSkip", "There is nothing to skip here.")
  }

  /// {typed} -> {meant}
  package static func promptUnderstood(typed: Message, meant: Message) -> Message {
    .of("prompt.understood", "{typed} -> {meant}", "typed", typed, "meant", meant)
  }

  /// Yes does it; no leaves everything as it is.
  package static func promptWhyConfirm() -> Message {
    .of("prompt.whyConfirm", "Yes does it; no leaves everything as it is.")
  }

  /// That line could not be read as text.
  package static func promptNotText() -> Message {
    .of("prompt.notText", "That line could not be read as text.")
  }

  /// That line is longer than 64 KiB.
  package static func promptTooLong() -> Message {
    .of("prompt.tooLong", "That line is longer than 64 KiB.")
  }

  /// {choice} (Enter)
  package static func promptWithEnter(choice: Message) -> Message {
    .of("prompt.withEnter", "{choice} (Enter)", "choice", choice)
  }

  /// Type {choices}; the first letter is enough.
  package static func promptTypeChoice(choices: Message) -> Message {
    .of("prompt.typeChoice", "Type {choices}; the first letter is enough.", "choices", choices)
  }

  /// A full stop stops here.
  package static func promptStopsHere() -> Message {
    .of("prompt.stopsHere", "A full stop stops here.")
  }

  /// {choices}?
  package static func promptChoice(choices: Message) -> Message {
    .of("prompt.choice", "{choices}?", "choices", choices)
  }

  /// This one cannot be skipped.
  package static func promptNoSkipping() -> Message {
    .of("prompt.noSkipping", "This one cannot be skipped.")
  }
}
