// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// there is no history at {path}, but what looks like a copy of one: {copies}
  package static func lostHistoryOnlyCopies(path: Message, copies: Message) -> Message {
    .of("lostHistory.onlyCopies", "there is no history at {path}, but what looks like a copy of one: {copies}", "path", path, "copies", copies)
  }

  /// Nothing new was begun. If it is yours, give it back the name history.sqlite; if not, move it to another folder.
  package static func lostHistoryGiveItBack() -> Message {
    .of("lostHistory.giveItBack", "Nothing new was begun. If it is yours, give it back the name history.sqlite; if not, move it to another folder.")
  }

  /// the history is gone: there were check-ins up to {last}, and {path} is not there
  package static func lostHistoryGone(last: Message, path: Message) -> Message {
    .of("lostHistory.gone", "the history is gone: there were check-ins up to {last}, and {path} is not there", "last", last, "path", path)
  }

  /// Nothing new was begun. Put the file back, or import a backup. To start over, also before an import: rm {note}
  package static func lostHistoryStartOver(note: Message) -> Message {
    .of("lostHistory.startOver", "Nothing new was begun. Put the file back, or import a backup. To start over, also before an import: rm {note}", "note", note)
  }

  /// Nothing new was begun. Put the file back, or import a backup. One of these may be it: {copies}. To start over, also before an import: rm {note}
  package static func lostHistoryStartOverCopies(copies: Message, note: Message) -> Message {
    .of("lostHistory.startOverCopies", "Nothing new was begun. Put the file back, or import a backup. One of these may be it: {copies}. To start over, also before an import: rm {note}", "copies", copies, "note", note)
  }

  /// The history is gone: there were check-ins up to {last}, and {path} is not there. Begin a new one?
  package static func lostHistoryAskGone(last: Message, path: Message) -> Message {
    .of("lostHistory.askGone", "The history is gone: there were check-ins up to {last}, and {path} is not there. Begin a new one?", "last", last, "path", path)
  }

  /// There is no history at {path}, but what looks like a copy of one: {copies}. Begin a new one?
  package static func lostHistoryAskOnlyCopies(path: Message, copies: Message) -> Message {
    .of("lostHistory.askOnlyCopies", "There is no history at {path}, but what looks like a copy of one: {copies}. Begin a new one?", "path", path, "copies", copies)
  }

  /// onland: there were check-ins up to {last} that this history does not have; onland doctor says more
  package static func lostHistoryMissing(last: Message) -> Message {
    .of("lostHistory.missing", "onland: there were check-ins up to {last} that this history does not have; onland doctor says more", "last", last)
  }
}
