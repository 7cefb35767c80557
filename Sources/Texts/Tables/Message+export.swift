// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Nothing of it can be read. It was left as it was.
  package static func exportNothingReadable() -> Message {
    .of("export.nothingReadable", "Nothing of it can be read. It was left as it was.")
  }

  /// onland: no questionnaire of your own is in the export: {problem}
  package static func exportNoQuestionnaire(problem: Message) -> Message {
    .of("export.noQuestionnaire", "onland: no questionnaire of your own is in the export: {problem}", "problem", problem)
  }

  /// {path} was written, but what is read back differs
  package static func exportUnlike(path: Message) -> Message {
    .of("export.unlike", "{path} was written, but what is read back differs", "path", path)
  }

  /// Do not rely on it; write to another place. The history was not touched.
  package static func exportUnlikeHint() -> Message {
    .of("export.unlikeHint", "Do not rely on it; write to another place. The history was not touched.")
  }

  /// Write it to {path}? --output - shows it here instead.
  package static func exportAsk(path: Message) -> Message {
    .of("export.ask", "Write it to {path}? --output - shows it here instead.", "path", path)
  }

  /// Yes writes the file, for you alone to read; no writes nothing.
  package static func exportWhyAsk() -> Message {
    .of("export.whyAsk", "Yes writes the file, for you alone to read; no writes nothing.")
  }

  /// onland: there is no history to export yet
  package static func exportNothingYet() -> Message {
    .of("export.nothingYet", "onland: there is no history to export yet")
  }

  /// Wrote {contents} to {path}.
  package static func exportWrote(contents: Message, path: Message) -> Message {
    .of("export.wrote", "Wrote {contents} to {path}.", "contents", contents, "path", path)
  }

  /// It opens with its passphrase.
  package static func exportOpensWithPassphrase() -> Message {
    .of("export.opensWithPassphrase", "It opens with its passphrase.")
  }

  /// onland: a check-in of {questionnaire} is not finished; its answers so far are not in the export
  package static func exportUnfinished(questionnaire: Message) -> Message {
    .of("export.unfinished", "onland: a check-in of {questionnaire} is not finished; its answers so far are not in the export", "questionnaire", questionnaire)
  }

  /// onland: the history is damaged; {checkIns} could be read, some may be missing from the export
  package static func exportSomeMissing(checkIns: Message) -> Message {
    .of("export.someMissing", "onland: the history is damaged; {checkIns} could be read, some may be missing from the export", "checkIns", checkIns)
  }

  /// onland: the history is damaged; {checkIns} could be read, at least {lost} could not be read
  package static func exportNotAllRead(checkIns: Message, lost: Message) -> Message {
    .of("export.notAllRead", "onland: the history is damaged; {checkIns} could be read, at least {lost} could not be read", "checkIns", checkIns, "lost", lost)
  }

  /// onland: not in the export, because import would refuse it:
  package static func exportLeftOut() -> Message {
    .of("export.leftOut", "onland: not in the export, because import would refuse it:")
  }
}
