// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// cannot read {source} to its end
  package static func scoreCannotReadToEnd(source: Message) -> Message {
    .of("score.cannotReadToEnd", "cannot read {source} to its end", "source", source)
  }

  /// What is written so far is right; what follows was not scored.
  package static func scoreWrittenSoFar() -> Message {
    .of("score.writtenSoFar", "What is written so far is right; what follows was not scored.")
  }

  /// cannot read {name}, or it is larger than 1 GiB
  package static func scoreTooLarge(name: Message) -> Message {
    .of("score.tooLarge", "cannot read {name}, or it is larger than 1 GiB", "name", name)
  }

  /// {remains} A larger table is sorted first, and read without a map.
  package static func scoreSortIt(remains: Message) -> Message {
    .of("score.sortIt", "{remains} A larger table is sorted first, and read without a map.", "remains", remains)
  }

  /// a CSV table has no room for the working that --why adds
  package static func scoreNoRoomForWhy() -> Message {
    .of("score.noRoomForWhy", "a CSV table has no room for the working that --why adds")
  }

  /// NDJSON has one: --format ndjson.
  package static func scoreNdjsonHasRoom() -> Message {
    .of("score.ndjsonHasRoom", "NDJSON has one: --format ndjson.")
  }

  /// --keep is for the columns of a table
  package static func scoreKeepIsForTables() -> Message {
    .of("score.keepIsForTables", "--keep is for the columns of a table")
  }

  /// NDJSON has none.
  package static func scoreNdjsonHasNone() -> Message {
    .of("score.ndjsonHasNone", "NDJSON has none.")
  }

  /// NDJSON has the words of bands already
  package static func scoreLabelsAreThere() -> Message {
    .of("score.labelsAreThere", "NDJSON has the words of bands already")
  }

  /// --labels is for a table.
  package static func scoreLabelsIsForTables() -> Message {
    .of("score.labelsIsForTables", "--labels is for a table.")
  }

  /// cannot tell the format of {path} from its ending
  package static func scoreWhichFormat(path: Message) -> Message {
    .of("score.whichFormat", "cannot tell the format of {path} from its ending", "path", path)
  }

  /// Use --format ndjson or --format csv.
  package static func scoreFormats() -> Message {
    .of("score.formats", "Use --format ndjson or --format csv.")
  }

  /// It takes ndjson or csv.
  package static func scoreItIs() -> Message {
    .of("score.itIs", "It takes ndjson or csv.")
  }

  /// {rows}, {speed} a second, {percent} %
  package static func scoreProgressOf(rows: Message, speed: Int, percent: Int) -> Message {
    .of("score.progressOf", "{rows}, {speed} a second, {percent} %", ["rows": rows, "speed": .grouped(speed), "percent": .count(percent)])
  }

  /// {rows}, {speed} a second
  package static func scoreProgress(rows: Message, speed: Int) -> Message {
    .of("score.progress", "{rows}, {speed} a second", "rows", rows, "speed", .grouped(speed))
  }

  /// {number} people
  package static func scorePeople(number: Int) -> Message {
    .of("score.people", "{number} person", plural: "{number} people", counted: "number", ["number": .grouped(number)])
  }

  /// {rows} scored
  package static func scoreScored(rows: Message) -> Message {
    .of("score.scored", "{rows} scored", "rows", rows)
  }

  /// {rows} scored, {aside} set aside
  package static func scoreScoredAndAside(rows: Message, aside: Int) -> Message {
    .of("score.scoredAndAside", "{rows} scored, {aside} set aside", "rows", rows, "aside", .grouped(aside))
  }

  /// {rows} of {people} scored
  package static func scoreScoredOf(rows: Message, people: Message) -> Message {
    .of("score.scoredOf", "{rows} of {people} scored", "rows", rows, "people", people)
  }

  /// {rows} of {people} scored, {aside} set aside
  package static func scoreScoredOfAndAside(rows: Message, people: Message, aside: Int) -> Message {
    .of("score.scoredOfAndAside", "{rows} of {people} scored, {aside} set aside", ["rows": rows, "people": people, "aside": .grouped(aside)])
  }

  /// {number} rows
  package static func scoreRows(number: Int) -> Message {
    .of("score.rows", "{number} row", plural: "{number} rows", counted: "number", ["number": .grouped(number)])
  }

  /// {table} has no header that can be read
  package static func scoreNoHeader(table: Message) -> Message {
    .of("score.noHeader", "{table} has no header that can be read", "table", table)
  }

  /// It is a table in UTF-8 or UTF-16, with names in its first line.
  package static func scoreWhatTable() -> Message {
    .of("score.whatTable", "It is a table in UTF-8 or UTF-16, with names in its first line.")
  }
}
