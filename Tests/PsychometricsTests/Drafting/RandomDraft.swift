// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics
import TestSupport

/// Makes drafts that can be built, with every feature of the format and with hostile texts.
struct RandomDraft {
  var random: SeededRandom
  /// Names that nothing has yet, words of YAML and of the format among them.
  private var names: [String]
  var nameCount = 0
  /// The draft's own, and sometimes a second.
  private var languages: [String] = []

  var targets: [QuestionnaireDraft.Target] = []
  var items: [QuestionnaireDraft.Item] = []
  var cues: [String: LocalizedText] = [:]
  var helpTopics: [String] = []

  private init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    names = ["null", "no", "yes", "true", "on", "off", "y", "n", "e5", "a-b", "declined", "x_1"]
    names.shuffle(using: &random)
  }

  /// A draft, and the whole when the draft is a short form.
  static func make(seed: UInt64) -> (draft: QuestionnaireDraft, whole: QuestionnaireDraft?) {
    var maker = RandomDraft(seed: seed)
    let draft = maker.draft()
    return maker.chance(8) ? (maker.part(of: draft), draft) : (draft, nil)
  }

  private mutating func draft() -> QuestionnaireDraft {
    languages = some(["en", "de", "pt-BR", "zh-Hans"])
    languages.removeLast(max(0, languages.count - 2))
    var draft = QuestionnaireDraft(
      id: pick(["me.test", "team.a-b.c_1", "plain"]), version: pick(["1.0.0", "0.10.3"]),
      title: text(), about: text(), items: [])
    draft.language = languages[0]
    if chance(2) { draft.source = text() }
    if chance(2) { draft.licence = word() }
    if chance(2) { draft.recall = ISODuration(pick(["P7D", "P1W", "PT15M"])) }
    if chance(2) { draft.takes = ISODuration("PT40S") }
    if chance(2) { draft.intro = text() }
    if chance(2) { draft.reading = text() }
    if chance(2) { draft.ends = QuestionnaireDraft.AxisEnds(low: "less: 0", high: "more #") }
    draft.hasSameAnswerCheck = chance(2)
    makeTargets()
    draft.targets = targets
    makeItems(optionSets: &draft.optionSets)
    draft.items = items
    for _ in 0..<below(3) { cues[name()] = text() }
    draft.cues = cues
    helpTopics = (0..<below(3)).map { "\(word()) \($0)" }
    draft.helpTopics = helpTopics
    makeScales(of: &draft)
    if chance(2) { makeSignals(of: &draft) }
    makeExamples(of: &draft)
    return draft
  }

  /// A short form: some of the items and none of the signals.
  private mutating func part(of whole: QuestionnaireDraft) -> QuestionnaireDraft {
    var part = whole
    part.partOf = whole.id
    part.id = "me.part"
    part.signals = []
    part.practice = []
    part.signalPolicy = nil
    part.persistence = [:]
    return part
  }

  // MARK: Numbers, names and texts

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  /// Once in so many times.
  mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// Some of the values, at least one of them, in any order.
  mutating func some<Value>(_ values: [Value]) -> [Value] {
    Array(values.shuffled(using: &random).prefix(1 + below(min(values.count, 3))))
  }

  mutating func name() -> String {
    nameCount += 1
    return chance(3) ? names.popLast() ?? "name_\(nameCount)" : "name_\(nameCount)"
  }

  mutating func number() -> Double {
    pick([0, 1, 2.5, -3, 0.1, 1e-7, 123_456.789, -0.000_25, 99_999_999, 33.333_333_333_333_336])
  }

  private static let pieces = [
    "plain", "no", "null", "~", "1:30", "yes", "-1.5e3", "0x1F", "a: b", "a #b", "# c", "- d",
    "? e",
    "\"f\"", "'g'", "h's", "\\n", "\\", "[i, j]", "&k", "*l", "!m", "%n", "@o", "`p`", "|", ">",
    ",",
    "---", "...", " leading", "trailing ", "two  spaces", "Grüße", "日本語", "👩‍👩‍👧", "e\u{301}", "\u{A0}",
    "עברית", "\u{E000}", "\u{10FFFF}", "\u{FFFD}", "2026-11-30", ".5", "=", "<<", "tail:", "-",
  ]
  private static let breaks = ["\n", "\r\n", "\u{2028}", "\u{85}", "\n\n"]

  /// On one line.
  mutating func word() -> String {
    var word = pick(Self.pieces)
    for _ in 0..<below(3) { word += pick([" ", "", ": "]) + pick(Self.pieces) }
    // A text of spaces alone is an empty one.
    return word.allSatisfy(\.isWhitespace) ? "x" + word : word
  }

  /// In one language or in several; sometimes on several lines.
  mutating func text(_ ending: String = "") -> LocalizedText {
    guard languages.count > 1, chance(3) else { return .plain(line() + ending) }
    return .byTag(
      Dictionary(uniqueKeysWithValues: some(languages).map { ($0, line() + ending) }))
  }

  /// For the inside of a sentence, and unlike any other.
  mutating func shortText() -> LocalizedText {
    nameCount += 1
    return .plain(pick(["no", "null", "- a", "#b", "日本", "x: y", "'"]) + " \(nameCount)")
  }

  private mutating func line() -> String {
    chance(4) ? "a" + word() + pick(Self.breaks) + word() : word()
  }
}
