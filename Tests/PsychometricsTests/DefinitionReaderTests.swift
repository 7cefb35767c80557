// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Testing

struct `The definition reader` {
  private static let options =
    "[{code: 0, label: {en: Low, de: Tief}}, {code: 1, label: {en: High, de: Hoch}}]"

  private static let minimal = """
    format: 1
    id: me.small
    version: 1.0.0
    title: {en: Small, de: Klein, pt-BR: Pequeno}
    about: A test.
    source: A test.
    licence: CC0-1.0
    items:
      - {id: mood, text: {de: Laune, en: Mood}, type: choice, options: \(options)}
    scales:
      - {id: ease, title: T, items: [mood], minimum_answered: all}
    examples:
      - {name: low, answers: {mood: 0}, scores: {ease: 0}}

    """

  private func reading(
    _ text: String, languages: [String] = ["en"], place: FilePlace? = nil
  ) -> DefinitionReader.Reading {
    DefinitionReader.read(Array(text.utf8), languages: languages, place: place)
  }

  private func kinds(_ text: String, place: FilePlace? = nil) -> [DefinitionProblem.Kind] {
    DefinitionReader.check(Array(text.utf8), place: place).map(\.kind)
  }

  // MARK: Languages

  @Test(arguments: [
    (["de"], "Klein"), (["de-CH"], "Klein"), (["pt"], "Pequeno"), (["fi", "de"], "Klein"),
    (["fi"], "Small"), ([], "Small"),
  ])
  func `takes the best text for the person, then English`(languages: [String], title: String) {
    #expect(reading(Self.minimal, languages: languages).questionnaire?.title == title)
  }

  @Test func `takes the file's own language where there is no English`() {
    let text = Self.minimal.replacing(
      "{en: Small, de: Klein, pt-BR: Pequeno}", with: "{de: Klein, fr: Petit}"
    )
    .replacing("about:", with: "language: fr\nabout:")

    #expect(reading(text, languages: ["fi"]).questionnaire?.title == "Petit")
    // English comes before the file's own language.
    let german = Self.minimal.replacing("about:", with: "language: de\nabout:")
    #expect(reading(german, languages: ["fi"]).questionnaire?.title == "Small")
  }

  @Test func `a label is understood in every language of the file`() throws {
    let questionnaire = try #require(reading(Self.minimal, languages: ["de"]).questionnaire)

    for label in ["Hoch", "High", "high", "1"] {
      #expect(questionnaire.items[0].format.outcome(inFile: label) == .answered(.code(1)))
    }
  }

  @Test func `missing translations leave a file usable, and each is told`() {
    #expect(reading(Self.minimal).questionnaire != nil)
    let missing = kinds(Self.minimal)
    #expect(missing.allSatisfy { if case .missingTranslation = $0 { true } else { false } })
    // about, source, title and name lack two languages, the label and text of the item one.
    #expect(missing.count == 4 * 2 + 3)
  }

  // MARK: Where a file stands

  @Test(
    arguments: [
      ("me.small", FilePlace.own(name: "me.small"), nil),
      ("me.small", .own(name: "me.other"), .idIsNotFileName("me.small", file: "me.other")),
      ("small", .own(name: "small"), .idWithoutDot("small")),
      ("balance", .own(name: "balance"), .idWithoutDot("balance")),
      ("balance", .shipped(name: "balance"), nil),
      ("balance", .shipped(name: "pulse"), .idIsNotFileName("balance", file: "pulse")),
      ("me.small", .elsewhere(shippedIDs: ["balance"]), nil),
      ("balance", .elsewhere(shippedIDs: ["balance"]), nil),
      ("small", .elsewhere(shippedIDs: ["balance"]), .idWithoutDot("small")),
      ("small", nil, nil),
    ] as [(String, FilePlace?, DefinitionProblem.Kind?)])
  func `holds the id against the place of the file`(
    id: String, place: FilePlace?, problem: DefinitionProblem.Kind?
  ) {
    let text = Self.minimal.replacing("id: me.small", with: "id: \(id)")
    let refusals = reading(text, place: place).problems.filter { !$0.isAdvice }

    #expect(refusals.map(\.kind) == (problem.map { [$0] } ?? []))
  }

  @Test func `targets of an own questionnaire are settings under its name`() {
    let target = "targets: [{id: pages, text: T, unit: count}]\n"
    let own = reading(Self.minimal + target).questionnaire
    let shipped = reading(Self.minimal.replacing("me.small", with: "small") + target).questionnaire

    #expect(own?.targets.map(\.settingKey) == ["me.small.pages"])
    #expect(shipped?.targets.map(\.settingKey) == ["pages"])
  }

  @Test func `a short form shares the targets of its whole`() throws {
    let text = """
      format: 1
      id: me.short
      part_of: me.small
      version: 1.0.0
      title: T
      about: T
      targets: [{id: pages, text: T, unit: count}]
      items:
        - {id: mood, text: {de: Laune, en: Mood}, type: choice, options: \(Self.options)}
      """
    let whole = try #require(
      reading(Self.minimal + "targets: [{id: pages, text: T, unit: count}]\n").questionnaire)

    let part = DefinitionReader.read(Array(text.utf8), languages: ["en"]) { _ in whole }
    #expect(part.questionnaire?.targets.map(\.settingKey) == ["me.small.pages"])
  }

  @Test func `a short form that differs in another language only is found out by the check`() throws
  {
    let part = Self.minimal.replacing("id: me.small", with: "id: me.short\npart_of: me.small")
      .replacing("de: Laune", with: "de: Stimmung")

    let problems = DefinitionReader.check(Array(part.utf8)) { _, language in
      reading(Self.minimal, languages: [language]).questionnaire
    }

    #expect(problems.map(\.kind).contains(.partDiffers(.item, "mood", whole: "me.small")))
    let inEnglish = DefinitionReader.read(Array(part.utf8), languages: ["en"]) { _ in
      reading(Self.minimal).questionnaire
    }
    #expect(inEnglish.questionnaire != nil)
  }

  // MARK: Shapes

  @Test func `reads JSON`() {
    let json = """
      {"format": 1, "id": "me.json", "version": "1.0.0", "title": "T", "about": "T",
       "items": [{"id": "a", "text": "T", "type": "integer", "minimum": -3, "maximum": 3}]}
      """

    #expect(reading(json).questionnaire?.items[0].format == .integer(-3...3))
  }

  @Test func `null is absent`() {
    let questionnaire = reading(Self.minimal + "intro: null\ntakes: ~\nrecall:\n").questionnaire

    #expect(questionnaire != nil)
    #expect(questionnaire?.recall == nil)
  }

  @Test(arguments: ["1.0", "1.0.0.0", "01.0.0", "+1.0.0", "1.0.x", "1..0", "v1.0.0"])
  func `refuses a version that is not three whole numbers`(version: String) {
    let text = Self.minimal.replacing("version: 1.0.0", with: "version: \(version)")

    #expect(
      kinds(text).contains(.malformed(value: version, key: "version", example: "1.0.0")))
  }

  @Test func `loading does not work the examples; the check does`() {
    let text = Self.minimal.replacing("scores: {ease: 0}", with: "scores: {ease: 50}")

    #expect(reading(text).questionnaire != nil)
    #expect(
      kinds(text).contains(.exampleScore(name: "low", scale: "ease", expected: 50, actual: 0)))
  }

  @Test(arguments: [
    ("sum", "all", 0...5), ("sum", "half", 0...6), ("mean", "half", 0...3), ("mean", "all", 0...3),
  ])
  func `bands have to hold the scores that skip logic and gaps leave possible`(
    method: String, minimum: String, possible: ClosedRange<Int>
  ) {
    // Ranges 0 to 3 and 0 to 2; the second is only asked after the first. Alone the first is at
    // most 3, both together 5; with the second missing the first counts twice: 6.
    let text = """
      format: 1
      id: me.bands
      version: 1.0.0
      title: T
      about: T
      items:
        - {id: a, text: T, type: integer, minimum: 0, maximum: 3}
        - {id: b, text: T, type: integer, minimum: 0, maximum: 2, shown_when: {item: a, at_least: 1}}
      scales:
        - id: s
          title: T
          items: [a, b]
          range: raw
          method: \(method)
          minimum_answered: \(minimum)
          bands: {source: T, bands: [{from: 1, to: 1, label: T}]}
      """

    #expect(kinds(text).contains(.bandsUncovered(possible: possible)))
  }
}
