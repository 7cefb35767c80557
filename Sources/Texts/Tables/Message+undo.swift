// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// The last change, of {day}, added {entries}.
  package static func undoAdded(day: Day, entries: Message) -> Message {
    .of("undo.added", "The last change, of {day}, added {entries}.", "day", .day(day), "entries", entries)
  }

  /// The last change, of {day}, took out {entries} again.
  package static func undoTookOut(day: Day, entries: Message) -> Message {
    .of("undo.tookOut", "The last change, of {day}, took out {entries} again.", "day", .day(day), "entries", entries)
  }

  /// The last change, of {day}, deleted {entries}.
  package static func undoDeleted(day: Day, entries: Message) -> Message {
    .of("undo.deleted", "The last change, of {day}, deleted {entries}.", "day", .day(day), "entries", entries)
  }

  /// The last change, of {day}, brought back {entries}.
  package static func undoBroughtBack(day: Day, entries: Message) -> Message {
    .of("undo.broughtBack", "The last change, of {day}, brought back {entries}.", "day", .day(day), "entries", entries)
  }

  /// The last change, of {day}, edited {entries}.
  package static func undoEdited(day: Day, entries: Message) -> Message {
    .of("undo.edited", "The last change, of {day}, edited {entries}.", "day", .day(day), "entries", entries)
  }

  /// The last change, of {day}, replaced {entries}.
  package static func undoReplaced(day: Day, entries: Message) -> Message {
    .of("undo.replaced", "The last change, of {day}, replaced {entries}.", "day", .day(day), "entries", entries)
  }

  /// The last change, of {day}, brought back an earlier form of {entries}.
  package static func undoBroughtBackEarlier(day: Day, entries: Message) -> Message {
    .of("undo.broughtBackEarlier", "The last change, of {day}, brought back an earlier form of {entries}.", "day", .day(day), "entries", entries)
  }

  /// The last change, of {day}, set {settings}.
  package static func undoSet(day: Day, settings: Message) -> Message {
    .of("undo.set", "The last change, of {day}, set {settings}.", "day", .day(day), "settings", settings)
  }

  /// The last change, of {day}, changed a help contact.
  package static func undoChangedContact(day: Day) -> Message {
    .of("undo.changedContact", "The last change, of {day}, changed a help contact.", "day", .day(day))
  }

  /// The last change, of {day}, changed the plan of {weeks}.
  package static func undoChangedPlan(day: Day, weeks: Message) -> Message {
    .of("undo.changedPlan", "The last change, of {day}, changed the plan of {weeks}.", "day", .day(day), "weeks", weeks)
  }

  /// The last change, of {day}, imported {entries}.
  package static func undoImported(day: Day, entries: Message) -> Message {
    .of("undo.imported", "The last change, of {day}, imported {entries}.", "day", .day(day), "entries", entries)
  }

  /// Undo takes it out again.
  package static func undoTakesOut() -> Message {
    .of("undo.takesOut", "Undo takes it out again.")
  }

  /// Undo brings it back.
  package static func undoBringsBack() -> Message {
    .of("undo.bringsBack", "Undo brings it back.")
  }

  /// Undo deletes it again.
  package static func undoDeletes() -> Message {
    .of("undo.deletes", "Undo deletes it again.")
  }

  /// Undo brings back what was there.
  package static func undoBringsBackEarlier() -> Message {
    .of("undo.bringsBackEarlier", "Undo brings back what was there.")
  }

  /// Undo brings back the later one.
  package static func undoBringsBackLater() -> Message {
    .of("undo.bringsBackLater", "Undo brings back the later one.")
  }

  /// Undo restores the previous value.
  package static func undoRestores() -> Message {
    .of("undo.restores", "Undo restores the previous value.")
  }

  /// Undo puts everything back as it was before the import.
  package static func undoPutsBack() -> Message {
    .of("undo.putsBack", "Undo puts everything back as it was before the import.")
  }

  /// An import has since changed what the last change did here. There is nothing to take back.
  package static func undoImportChanged() -> Message {
    .of("undo.importChanged", "An import has since changed what the last change did here. There is nothing to take back.")
  }

  /// There is nothing to take back.
  package static func undoNothing() -> Message {
    .of("undo.nothing", "There is nothing to take back.")
  }

  /// Done.
  package static func undoDone() -> Message {
    .of("undo.done", "Done.")
  }

  /// onland undo again repeats the change.
  package static func undoRepeats() -> Message {
    .of("undo.repeats", "onland undo again repeats the change.")
  }

  /// Importing again repeats it.
  package static func undoImportRepeats() -> Message {
    .of("undo.importRepeats", "Importing again repeats it.")
  }

  /// Importing again repeats it; onland undo takes back the change before it.
  package static func undoImportRepeatsAndBefore() -> Message {
    .of("undo.importRepeatsAndBefore", "Importing again repeats it; onland undo takes back the change before it.")
  }
}
