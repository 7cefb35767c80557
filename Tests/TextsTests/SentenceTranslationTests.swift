// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import TextTables

struct `A translation` {
  private static let template = """
    #. {day}: day
    msgctxt "week.saved"
    msgid "{title} of {day}"
    msgstr ""

    #. {n}: count
    msgctxt "week.weeks"
    msgid "{n} week"
    msgid_plural "{n} weeks"
    msgstr[0] ""
    msgstr[1] ""
    """

  private static let header = """
    msgid ""
    msgstr ""
    "Language: fr-CA\\n"
    "Plural-Forms: nplurals=3; plural=(n < 2 ? 0 : 2);\\n"
    "X-Plural-Rule: french\\n"


    """

  private func translation(
    _ entries: String, header: String = Self.header
  ) throws(TableError) -> SentenceTranslation {
    try SentenceTranslation(
      header + entries, tag: "fr-CA", of: SentenceTemplate(Self.template))
  }

  @Test func `becomes a table, and what it lacks is counted`() throws {
    let translation = try translation(
      """
      msgctxt "week.saved"
      msgid "{title} of {day}"
      msgstr "{day} : {title}"

      msgctxt "week.weeks"
      msgid "{n} week"
      msgid_plural "{n} weeks"
      msgstr[0] ""
      msgstr[1] ""
      msgstr[2] ""
      """)

    #expect(translation.missing == ["week.weeks"])
    #expect(
      translation.file.hasSuffix(
        """
        extension Translation {
          package static let frCA = Translation(
            tag: "fr-CA", rule: .french,
            sentences: [
              "week.saved": ["{day} : {title}"],
            ])
        }

        """))
    #expect(SentenceTranslation.list([translation]).contains("all: [Translation] = [.frCA]"))
  }

  @Test func `has a form for each category of its rule`() throws {
    let translation = try translation(
      """
      msgctxt "week.weeks"
      msgid "{n} week"
      msgid_plural "{n} weeks"
      msgstr[0] "une semaine"
      msgstr[1] "{n} de semaines"
      msgstr[2] "{n} semaines"
      """)

    #expect(translation.forms["week.weeks"] == ["une semaine", "{n} de semaines", "{n} semaines"])
  }

  @Test func `that is in doubt is not used`() throws {
    let translation = try translation(
      """
      #, fuzzy
      msgctxt "week.saved"
      msgid "{title} of {day}"
      msgstr "peut-être"
      """)

    #expect(translation.missing == ["week.saved", "week.weeks"])
  }

  @Test(arguments: [
    (
      #"msgctxt "week.lost"\#nmsgid "a"\#nmsgstr "b""#,
      "7: week.lost: the template has no such sentence"
    ),
    (
      #"msgctxt "week.saved"\#nmsgid "{title}, {day}"\#nmsgstr "b""#,
      "7: week.saved: the English has changed since it was translated"
    ),
    (
      #"msgctxt "week.saved"\#nmsgid "{title} of {day}"\#nmsgstr "{titre}, {day}""#,
      "7: week.saved: the sentence has no slot {titre}"
    ),
    (
      #"msgctxt "week.saved"\#nmsgid "{title} of {day}"\#nmsgstr "{day}""#,
      "7: week.saved: the slot {title} is missing"
    ),
    (
      #"msgctxt "week.weeks"\#nmsgid "{n} week"\#nmsgid_plural "{n} weeks"\#nmsgstr[0] "{n}""#,
      "7: week.weeks: 3 forms are expected, each with words"
    ),
  ])
  func `is refused with line and key when it would be said wrongly`(entry: String, words: String) {
    let error = #expect(throws: TableError.self) { try translation(entry) }
    #expect(error?.description == words)
  }

  @Test(arguments: [
    ("msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2;\\n\"\n\n", "no X-Plural-Rule, such as french"),
    ("msgid \"\"\nmsgstr \"X-Plural-Rule: one\\n\"\n\n", "no Plural-Forms with nplurals"),
  ])
  func `says in its header how it counts`(header: String, words: String) {
    let error = #expect(throws: TableError.self) { try translation("", header: header) }
    #expect(error?.reason == "the header has \(words)")
  }
}
