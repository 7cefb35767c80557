// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// cannot read {source} to its end
  package static func scoreCannotReadToEnd(source: Message) -> Message {
    .sentence(Sentence("score.cannotReadToEnd", "cannot read {source} to its end", ["source": source]))
  }

  /// What is written so far is right; what follows was not scored.
  package static func scoreWrittenSoFar() -> Message {
    .sentence(Sentence("score.writtenSoFar", "What is written so far is right; what follows was not scored.", [:]))
  }

  /// cannot read {name}, or it is larger than 1 GiB
  package static func scoreTooLarge(name: Message) -> Message {
    .sentence(Sentence("score.tooLarge", "cannot read {name}, or it is larger than 1 GiB", ["name": name]))
  }

  /// {remains} A larger table is sorted first, and read without a map.
  package static func scoreSortIt(remains: Message) -> Message {
    .sentence(Sentence("score.sortIt", "{remains} A larger table is sorted first, and read without a map.", ["remains": remains]))
  }

  /// a CSV table has no room for the working that --why adds
  package static func scoreNoRoomForWhy() -> Message {
    .sentence(Sentence("score.noRoomForWhy", "a CSV table has no room for the working that --why adds", [:]))
  }

  /// NDJSON has one: --format ndjson.
  package static func scoreNdjsonHasRoom() -> Message {
    .sentence(Sentence("score.ndjsonHasRoom", "NDJSON has one: --format ndjson.", [:]))
  }

  /// --keep is for the columns of a table
  package static func scoreKeepIsForTables() -> Message {
    .sentence(Sentence("score.keepIsForTables", "--keep is for the columns of a table", [:]))
  }

  /// NDJSON has none.
  package static func scoreNdjsonHasNone() -> Message {
    .sentence(Sentence("score.ndjsonHasNone", "NDJSON has none.", [:]))
  }

  /// NDJSON has the words of bands already
  package static func scoreLabelsAreThere() -> Message {
    .sentence(Sentence("score.labelsAreThere", "NDJSON has the words of bands already", [:]))
  }

  /// --labels is for a table.
  package static func scoreLabelsIsForTables() -> Message {
    .sentence(Sentence("score.labelsIsForTables", "--labels is for a table.", [:]))
  }

  /// cannot tell the format of {path} from its ending
  package static func scoreWhichFormat(path: Message) -> Message {
    .sentence(Sentence("score.whichFormat", "cannot tell the format of {path} from its ending", ["path": path]))
  }

  /// Use --format ndjson or --format csv.
  package static func scoreFormats() -> Message {
    .sentence(Sentence("score.formats", "Use --format ndjson or --format csv.", [:]))
  }
}
