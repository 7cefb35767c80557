// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Nothing was changed.
  package static func problemNothingChanged() -> Message {
    .of("problem.nothingChanged", "Nothing was changed.")
  }

  /// Nothing was written.
  package static func problemNothingWritten() -> Message {
    .of("problem.nothingWritten", "Nothing was written.")
  }

  /// What was saved before is intact.
  package static func problemIntact() -> Message {
    .of("problem.intact", "What was saved before is intact.")
  }

  /// Did you mean {name}?
  package static func problemDidYouMean(name: Message) -> Message {
    .of("problem.didYouMean", "Did you mean {name}?", "name", name)
  }

  /// onland: {problem}
  package static func problemBy(problem: Message) -> Message {
    .of("problem.by", "onland: {problem}", "problem", problem)
  }

  /// The check-in was saved before that: do not answer again.
  package static func problemAfterSaving() -> Message {
    .of("problem.afterSaving", "The check-in was saved before that: do not answer again.")
  }

  /// The import was saved before that: do not import again.
  package static func problemAfterImport() -> Message {
    .of("problem.afterImport", "The import was saved before that: do not import again.")
  }

  /// The change was taken back before that: do not undo again.
  package static func problemAfterUndo() -> Message {
    .of("problem.afterUndo", "The change was taken back before that: do not undo again.")
  }

  /// What you answered was saved before that: do not answer again.
  package static func problemAfterOutcome() -> Message {
    .of("problem.afterOutcome", "What you answered was saved before that: do not answer again.")
  }

  /// onland doctor tells you more.
  package static func problemDoctorTells() -> Message {
    .of("problem.doctorTells", "onland doctor tells you more.")
  }

  /// cannot read {folder}: {reason}
  package static func problemCannotRead(folder: Message, reason: Message) -> Message {
    .of("problem.cannotRead", "cannot read {folder}: {reason}", "folder", folder, "reason", reason)
  }

  /// It is where questionnaires of your own are. Nothing was changed.
  package static func problemOwnQuestionnaires() -> Message {
    .of("problem.ownQuestionnaires", "It is where questionnaires of your own are. Nothing was changed.")
  }

  /// {table}, line {line}, {column}
  package static func problemInColumn(table: Message, line: Int, column: Message) -> Message {
    .of("problem.inColumn", "{table}, line {line}, {column}", ["table": table, "line": .count(line), "column": column])
  }

  /// {table}, line {line}
  package static func problemInLine(table: Message, line: Int) -> Message {
    .of("problem.inLine", "{table}, line {line}", "table", table, "line", .count(line))
  }

  /// and {number} more
  package static func problemMore(number: Int) -> Message {
    .of("problem.more", "and {number} more", "number", .count(number))
  }

  /// {problem}; did you mean {name}?
  package static func problemPerhaps(problem: Message, name: Message) -> Message {
    .of("problem.perhaps", "{problem}; did you mean {name}?", "problem", problem, "name", name)
  }
}
