// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import TextTables

struct `A sentence of the template` {
  private func template(_ entry: String) throws(TableError) -> SentenceTemplate {
    try SentenceTemplate("msgid \"\"\nmsgstr \"Language: en\\n\"\n\n" + entry)
  }

  private func function(_ entry: String) throws -> String {
    let files = try template(entry).files
    #expect(files.keys.sorted() == ["Message+week.swift"])
    return try #require(files["Message+week.swift"])
  }

  @Test func `becomes a function with a typed slot for each name`() throws {
    let file = try function(
      #"""
      #. Said when it was saved.
      #. {day}: day
      #. {minutes}: duration
      #. {mean}: decimal
      msgctxt "week.saved"
      msgid "{title} of {day}: "
      "{minutes}, {mean}."
      msgstr ""
      """#)

    #expect(
      file.contains(
        """
          /// {title} of {day}: {minutes}, {mean}.
          package static func weekSaved(title: Message, day: Day, minutes: Int, mean: Double) -> Message {
            .of("week.saved", "{title} of {day}: {minutes}, {mean}.", \
        ["title": title, "day": .day(day), "minutes": .duration(minutes: minutes), \
        "mean": .decimal(mean)])
          }
        """))
  }

  @Test func `takes up to two slots one by one`() throws {
    let file = try function(
      """
      #. {day}: day
      msgctxt "week.of"
      msgid "{title} of {day}"
      """)

    #expect(
      file.contains(#".of("week.of", "{title} of {day}", "title", title, "day", .day(day))"#))
  }

  @Test func `has both forms where something is counted, and the slot that decides`() throws {
    let file = try function(
      """
      #. {weeks}: count, decides on the form
      #. {all}: count
      msgctxt "week.some"
      msgid "{weeks} of {all} has one."
      msgid_plural "{weeks} of {all} have one."
      msgstr[0] ""
      msgstr[1] ""
      """)

    #expect(
      file.contains(
        #""{weeks} of {all} has one.", plural: "{weeks} of {all} have one.", counted: "weeks""#))
  }

  @Test func `may choose by a number that is not said`() throws {
    let file = try function(
      """
      #. {number}: count, decides on the form
      msgctxt "week.keys"
      msgid "key {keys}"
      msgid_plural "keys {keys}"
      """)

    #expect(file.contains("weekKeys(keys: Message, number: Int)"))
  }

  @Test func `keeps quotation marks, backslashes and line ends`() throws {
    let file = try function(#"msgctxt "week.odd"\#nmsgid "say \"a\\b\"\n\tnow""#)

    #expect(file.contains(#".of("week.odd", "say \"a\\b\"\n\tnow")"#))
  }

  @Test(arguments: [
    (#"msgctxt "saved"\#nmsgid "a""#, "a key is a room and a name, such as result.nextCheckIn"),
    (#"msgctxt "week.a"\#nmsgid """#, "no words"),
    (#"msgctxt "week.a"\#nmsgid "a {day""#, "braces without a slot in them"),
    (#"msgctxt "week.a"\#nmsgid "a day}""#, "braces without a slot in them"),
    (
      #"msgctxt "week.a"\#nmsgid "a {the day}""#,
      "a slot has a name, such as {day}; this is {the day}"
    ),
    (
      "#. {day}: day\n" + #"msgctxt "week.a"\#nmsgid "a""#,
      "{day} is described and not in the words"
    ),
    (
      "#. {day}: day\n#. {day}: day\n" + #"msgctxt "week.a"\#nmsgid "{day}""#,
      "{day} is described twice"
    ),
    (
      "#. {day}: date\n" + #"msgctxt "week.a"\#nmsgid "{day}""#,
      "there is no such kind of slot: {day}: date"
    ),
    (
      #"msgctxt "week.a"\#nmsgid "{n} week"\#nmsgid_plural "{n} weeks""#,
      "a plural needs a slot that counts"
    ),
    (
      "#. {n}: count\n#. {of}: count\n"
        + #"msgctxt "week.a"\#nmsgid "{n} of {of}"\#nmsgid_plural "{n} of {of}""#,
      "one slot decides on the form, and its comment says so"
    ),
    (
      "#. {n}: count, decides on the form\n" + #"msgctxt "week.a"\#nmsgid "{n}""#,
      "there is no plural to decide on"
    ),
    (
      "#. {n}: count\n" + #"msgctxt "week.a"\#nmsgid "a week"\#nmsgid_plural "{n} weeks of {a}""#,
      "singular and plural have different slots"
    ),
    (
      #"msgctxt "week.a"\#nmsgid "a"\#nmsgstr "b""#, "the template has no translations"
    ),
  ])
  func `is refused with its key when it cannot be said`(entry: String, reason: String) {
    let error = #expect(throws: TableError.self) { try template(entry) }
    #expect(error?.reason == reason)
  }

  @Test func `is refused with its line when its key is there already`() throws {
    let twice = "msgctxt \"week.a\"\nmsgid \"a\"\nmsgstr \"\"\n\n"
    let error = #expect(throws: TableError.self) { try template(twice + twice) }

    #expect(error?.description == "8: week.a: this key is there twice")
  }

  @Test(arguments: [
    ("msgctx \"a\"", "1: msgctx is no keyword of this format"),
    ("msgid a", "1: a text between quotation marks is expected"),
    (#"msgid "a"b""#, "1: a text between quotation marks is expected"),
    (#"msgid "\q""#, "1: a text between quotation marks is expected"),
    (#"msgid "a\""#, "1: a text between quotation marks is expected"),
    (#""a""#, "1: a text that belongs to nothing"),
  ])
  func `is refused with its line where the file is no such file`(text: String, words: String) {
    let error = #expect(throws: TableError.self) { try SentenceTemplate(text) }
    #expect(error?.description == words)
  }
}
