// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// This is the first question.
  package static func promptFirst() -> Message {
    .sentence(Sentence("prompt.first", "This is the first question.", [:]))
  }

  /// there is no terminal to ask at
  package static func promptNoTerminal() -> Message {
    .sentence(Sentence("prompt.noTerminal", "there is no terminal to ask at", [:]))
  }

  /// --yes goes ahead without asking. Nothing was changed.
  package static func promptYes() -> Message {
    .sentence(Sentence("prompt.yes", "--yes goes ahead without asking. Nothing was changed.", [:]))
  }

  /// Did you mean {code}, {name}?
  package static func promptDidYouMeanCode(code: Message, name: Message) -> Message {
    .sentence(Sentence("prompt.didYouMeanCode", "Did you mean {code}, {name}?", ["code": code, "name": name]))
  }

  /// {number}: the helpline, or {time}?
  package static func promptNumberToCall(number: Message, time: Int) -> Message {
    .sentence(Sentence("prompt.numberToCall", "{number}: the helpline, or {time}?", ["number": number, "time": .duration(minutes: time)]))
  }

  /// {hours} or {minutes}?
  package static func promptHoursOrMinutes(hours: Message, minutes: Message) -> Message {
    .sentence(Sentence("prompt.hoursOrMinutes", "{hours} or {minutes}?", ["hours": hours, "minutes": minutes]))
  }

  /// Stopped.
  package static func promptStopped() -> Message {
    .sentence(Sentence("prompt.stopped", "Stopped.", [:]))
  }

  /// Enter clears the screen
  package static func promptClears() -> Message {
    .sentence(Sentence("prompt.clears", "Enter clears the screen", [:]))
  }

  /// Please type another.
  package static func promptAnother() -> Message {
    .sentence(Sentence("prompt.another", "Please type another.", [:]))
  }

  /// Now: {words}. Enter keeps it.
  package static func promptSoFar(words: Message) -> Message {
    .sentence(Sentence("prompt.soFar", "Now: {words}. Enter keeps it.", ["words": words]))
  }

  /// There is no question to go back to.
  package static func promptNothingBefore() -> Message {
    .sentence(Sentence("prompt.nothingBefore", "There is no question to go back to.", [:]))
  }

  /// There is nothing to skip here.
  package static func promptNothingToSkip() -> Message {
    .sentence(Sentence("prompt.nothingToSkip", "There is nothing to skip here.", [:]))
  }

  /// {typed} -> {words}
  package static func promptUnderstood(typed: Message, words: Message) -> Message {
    .sentence(Sentence("prompt.understood", "{typed} -> {words}", ["typed": typed, "words": words]))
  }

  /// Yes does it; no leaves everything as it is.
  package static func promptWhyConfirm() -> Message {
    .sentence(Sentence("prompt.whyConfirm", "Yes does it; no leaves everything as it is.", [:]))
  }

  /// That line could not be read as text.
  package static func promptNotText() -> Message {
    .sentence(Sentence("prompt.notText", "That line could not be read as text.", [:]))
  }

  /// That line is longer than 64 KiB.
  package static func promptTooLong() -> Message {
    .sentence(Sentence("prompt.tooLong", "That line is longer than 64 KiB.", [:]))
  }

  /// {word} (Enter)
  package static func promptWithEnter(word: Message) -> Message {
    .sentence(Sentence("prompt.withEnter", "{word} (Enter)", ["word": word]))
  }

  /// Type {words}; the first letter is enough.
  package static func promptTypeChoice(words: Message) -> Message {
    .sentence(Sentence("prompt.typeChoice", "Type {words}; the first letter is enough.", ["words": words]))
  }

  /// A full stop stops here.
  package static func promptStopsHere() -> Message {
    .sentence(Sentence("prompt.stopsHere", "A full stop stops here.", [:]))
  }

  /// {words}?
  package static func promptChoice(words: Message) -> Message {
    .sentence(Sentence("prompt.choice", "{words}?", ["words": words]))
  }

  /// This one cannot be skipped.
  package static func promptNoSkipping() -> Message {
    .sentence(Sentence("prompt.noSkipping", "This one cannot be skipped.", [:]))
  }
}
