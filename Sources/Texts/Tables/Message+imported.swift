// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {questionnaires} left as it is, though the file has a different version
  package static func importedLeftAsIs(questionnaires: Message) -> Message {
    .of("imported.leftAsIs", "{questionnaires} left as it is, though the file has a different version", "questionnaires", questionnaires)
  }

  /// onland undo takes the import back.
  package static func importedUndo() -> Message {
    .of("imported.undo", "onland undo takes the import back.")
  }

  /// onland undo takes the import back, all but the questionnaires.
  package static func importedUndoMost() -> Message {
    .of("imported.undoMost", "onland undo takes the import back, all but the questionnaires.")
  }

  /// Nothing new; nothing changed.
  package static func importedNothingNew() -> Message {
    .of("imported.nothingNew", "Nothing new; nothing changed.")
  }

  /// Nothing else was new.
  package static func importedNothingElse() -> Message {
    .of("imported.nothingElse", "Nothing else was new.")
  }

  /// {week} was answered on both computers ({questionnaire}): {ids}. onland show ID shows one, onland delete ID takes one away.
  package static func importedDoubled(week: Message, questionnaire: Message, ids: Message) -> Message {
    .of("imported.doubled", "{week} was answered on both computers ({questionnaire}): {ids}. onland show ID shows one, onland delete ID takes one away.", ["week": week, "questionnaire": questionnaire, "ids": ids])
  }

  /// {number} more weeks too.
  package static func importedMoreDoubled(number: Int) -> Message {
    .of("imported.moreDoubled", "{number} more week too.", plural: "{number} more weeks too.", counted: "number", ["number": .count(number)])
  }

  /// A change in it is dated {date}, after today: is the clock of the other computer right?
  package static func importedAhead(date: Message) -> Message {
    .of("imported.ahead", "A change in it is dated {date}, after today: is the clock of the other computer right?", "date", date)
  }

  /// {number} more
  package static func importedMore(number: Int) -> Message {
    .of("imported.more", "{number} more", "number", .count(number))
  }

  /// {entries} added
  package static func importedAdded(entries: Message) -> Message {
    .of("imported.added", "{entries} added", "entries", entries)
  }

  /// {entries} updated, because the file has a newer version
  package static func importedChanged(entries: Message) -> Message {
    .of("imported.changed", "{entries} updated, because the file has a newer version", "entries", entries)
  }

  /// {entries} deleted here, because the deletion is newer than the last change
  package static func importedDeleted(entries: Message) -> Message {
    .of("imported.deleted", "{entries} deleted here, because the deletion is newer than the last change", "entries", entries)
  }

  /// {entries} skipped, already the same
  package static func importedSame(entries: Message) -> Message {
    .of("imported.same", "{entries} skipped, already the same", "entries", entries)
  }

  /// {entries} skipped, newer here
  package static func importedOlderThanHere(entries: Message) -> Message {
    .of("imported.olderThanHere", "{entries} skipped, newer here", "entries", entries)
  }

  /// {entries} skipped, deleted here since
  package static func importedDeletedHere(entries: Message) -> Message {
    .of("imported.deletedHere", "{entries} skipped, deleted here since", "entries", entries)
  }
}
