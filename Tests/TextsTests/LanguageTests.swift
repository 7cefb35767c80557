// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import TestSupport
import Testing

@testable import Texts

struct `A language` {
  /// Enough of a translation to see that nothing else is needed for one.
  private static let made = Language(
    Translation(
      tag: "fr-CA", rule: .french,
      sentences: [
        "language.and": ["{before} et {last}"], "language.decimalMark": [","],
        "language.groupMark": ["\u{A0}"], "language.monday": ["lundi"],
        "language.november": ["novembre"], "language.day": ["{weekday} {day} {month} {year}"],
        "count.weeks": ["{number} semaine", "{number} de semaines", "{number} semaines"],
        "signals.rowCounted": ["({id}) {title} : {weeks} sur {window}"],
      ]))

  private static let monday = Day(LocalDate(year: 2026, month: 11, day: 23)!, .words)

  @Test func `says whole sentences, with its slots where it wants them`() {
    let row = Message.signalsRowCounted(title: "Temps", weeks: 2, window: 4, id: "time")

    #expect(Language.english.words(of: row) == "Temps, 2 of the last 4 (time)")
    #expect(Self.made.words(of: row) == "(time) Temps : 2 sur 4")
  }

  @Test func `says in English what is not translated`() {
    #expect(Self.made.words(of: .signalsNothing()) == "Nothing stands out.")
  }

  @Test(arguments: [
    (0, "0 weeks", "0 semaine"), (1, "1 week", "1 semaine"), (2, "2 weeks", "2 semaines"),
    (5, "5 weeks", "5 semaines"), (1_000_000, "1000000 weeks", "1000000 de semaines"),
  ])
  func `chooses the form of a number`(number: Int, english: String, french: String) {
    let weeks = Message.countWeeks(number: number)

    #expect(Language.english.words(of: weeks) == english)
    #expect(Self.made.words(of: weeks) == french)
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func `joins a list`(names: [String], words: String) {
    #expect(Language.english.words(of: .names(names)) == words)
  }

  /// Whichever slot comes first: only the language knows where a sentence begins.
  @Test func `begins a sentence with a capital`() {
    let row = Message.atStart(.signalsRowCounted(title: "time", weeks: 2, window: 4, id: "x"))

    #expect(Language.english.words(of: row) == "Time, 2 of the last 4 (x)")
    #expect(Self.made.words(of: row) == "(x) time : 2 sur 4")
    #expect(
      Language.english.pieces(
        of: .atStart(
          .signalsRowCounted(
            title: .strong("time"), weeks: 2, window: 4, id: "x")))
        == [
          .init(text: "Time", isStrong: true),
          .init(text: ", 2 of the last 4 (x)", isStrong: false),
        ])
    #expect(Language.english.words(of: .atStart(.given(""))) == "")
  }

  @Test func `has a word of its own before the last of a list`() {
    #expect(Self.made.words(of: .names(["a", "b", "c"])) == "a, b et c")
    #expect(Language.english.words(of: .names(["a", "b"], .or)) == "a or b")
    #expect(Language.english.words(of: .names(["a", "b"], .semicolon)) == "a; b")
    #expect(
      Language.english.words(of: .sentences("One.", nil, .signalsNothing()))
        == "One. Nothing stands out.")
  }

  @Test(arguments: [
    (50.0, "50"), (62.5, "62.5"), (79.16666666666667, "79.17"), (0.999, "1"), (-2.375, "-2.38"),
    (83.30000000000001, "83.3"), (0.004, "0"), (-0.0, "0"), (-0.004, "0"), (7.05, "7.05"),
    (1e15, "1000000000000000.0"),
  ])
  func `shows at most two decimals`(number: Double, words: String) {
    #expect(Language.english.words(of: .decimal(number)) == words)
  }

  @Test func `has marks of its own in numbers`() {
    #expect(Self.made.words(of: .decimal(62.5)) == "62,5")
    #expect(Self.made.words(of: .grouped(-1_234_567)) == "-1\u{A0}234\u{A0}567")
    #expect(Language.english.words(of: .grouped(1_234_567)) == "1,234,567")
    #expect(Language.english.words(of: .grouped(999)) == "999")
  }

  @Test(arguments: [
    (0, "0 min"), (45, "45 min"), (60, "1 h"), (90, "1 h 30 min"), (1440, "24 h"),
  ])
  func `says a duration in hours and minutes`(minutes: Int, words: String) {
    #expect(Language.english.words(of: .duration(minutes: minutes)) == words)
  }

  @Test func `names days`() {
    #expect(Language.english.words(of: .day(Self.monday)) == "Monday 23 November 2026")
    #expect(Self.made.words(of: .day(Self.monday)) == "lundi 23 novembre 2026")
    #expect(Self.made.words(of: .day(Day(Self.monday.date, .iso))) == "2026-11-23")
  }

  @Test func `takes what is typed for a word of its own`() {
    let english = Language.english

    #expect(english.typed(.typedBack()) == ["back", "go back"])
    #expect(english.isTyped("yup", for: .typedYes()))
    #expect(english.isBegun("ye", of: .typedYes()))
    // Of the first word alone, and not of nothing.
    #expect(!english.isBegun("yea", of: .typedYes()))
    #expect(!english.isBegun("", of: .typedYes()))
    #expect(english.numbers["nineteen"] == 19 && english.numbers["ninety"] == 90)
  }

  @Test func `takes the words of another language where it has them`() {
    let made = Language(
      Translation(tag: "fr", rule: .french, sentences: ["typed.yes": ["oui, ouais"]]))

    #expect(made.isTyped("ouais", for: .typedYes()))
    #expect(!made.isTyped("yes", for: .typedYes()))
    #expect(made.isTyped("no", for: .typedNo()))
  }

  @Test func `keeps what is stressed apart`() {
    let message = Message.languageNamed(name: .strong("Time"), words: .count(71))

    #expect(
      Language.english.pieces(of: message) == [
        Language.Piece(text: "Time", isStrong: true), Language.Piece(text: ": 71", isStrong: false),
      ])
  }

  @Test func `fills a questionnaire's own text, and leaves what has no value`() {
    let message = Message.filled("Easy in {easy} of {areas}.", ["easy": .count(5)])

    #expect(Language.english.words(of: message) == "Easy in 5 of {areas}.")
  }

  @Test func `never reads a slot in what fills one`() {
    let row = Message.signalsRow(title: "{id}", id: "time")

    #expect(Language.english.words(of: row) == "{id} (time)")
  }

  @Test(arguments: [
    (["fr-CA"], "fr-CA"), (["fr-FR", "en"], "fr-CA"), (["de", "fr"], "fr-CA"),
    (["en-GB", "fr"], "en"), (["de"], "en"), ([], "en"),
  ])
  func `is the first that a person reads and that there is`(tags: [String], tag: String) {
    let translations = [Translation(tag: "fr-CA", rule: .french, sentences: [:])]

    #expect(Language.best(for: tags, among: translations).tag == tag)
    #expect(Language.best(for: tags, among: []).tag == "en")
  }
}

struct `A plural rule` {
  @Test(arguments: [
    (PluralRule.one, ["other", "one", "other", "other", "other", "other"]),
    (.french, ["one", "one", "other", "other", "one", "many"]),
    (.spanish, ["other", "one", "other", "other", "other", "many"]),
    (.none, ["other", "other", "other", "other", "other", "other"]),
  ])
  func `is that of CLDR for 0, 1, 2, 5, 1.5 and a million`(rule: PluralRule, names: [String]) {
    let numbers = [0, 1, 2, 5, 1.5, 1_000_000]
    #expect(numbers.map { rule.category(of: $0).rawValue } == names)
  }

  @Test func `takes a number as it is printed`() {
    #expect(PluralRule.one.category(of: 1.001) == .one)
    #expect(PluralRule.one.category(of: 1.01) == .other)
  }
}

struct `The pseudo-language` {
  @Test func `is accented, longer and between brackets, with its slots as they are`() {
    let row = Message.signalsRow(title: "Time", id: "time")

    #expect(Language.pseudo.words(of: .signalsNothing()) == "[Ñöţĥíñğ šţáñďš öúţ. ~~~~~~~]")
    #expect(Language.pseudo.words(of: row) == "[Time (time) ~~~~~]")
  }

  @Test func `only accents what joins others`() {
    #expect(Language.pseudo.words(of: .names(["a", "b"])) == "a áñď b")
    #expect(Language.pseudo.words(of: .decimal(1.5)) == "1.5")
  }
}
