// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats

/// Reads the document of a questionnaire into a value, and notes every problem on the way.
///
/// All problems at once: the author of a file should not have to run the check once per slip. Where
/// the document comes from is not known here: a YAML file gives it with lines and columns,
/// `QuestionnaireDraft` with numbers that lead to paths. So both go through the same checks.
public struct DefinitionReader {
  /// Entries of any one list or map, items among them.
  static let maximumEntries = 500
  static let maximumLanguages = 40
  static let maximumProblems = 200
  static let maximumWhyWords = 25
  static let maximumShortColumns = 34
  static let maximumEndColumns = 12
  static let maximumColumnColumns = 7
  /// Unicode scalars of one text.
  static let maximumTextLength = 10_000
  /// Bytes, because the id is also a file's name.
  package static let maximumIDLength = 100
  /// Of each part of an id between dots.
  package static let maximumIdentifierLength = 60

  var problems: [DefinitionProblem] = []
  /// Tags used by at least one text of the file.
  var languages: Set<String> = []
  /// Every text with the tags it has; checked for missing translations at the end.
  var texts: [(location: SourceLocation, tags: Set<String>)] = []
  let preferred: [String]
  var own = "en"
  /// The file's own; `nil` when it could not be read.
  var version: SemanticVersion?

  var items: [Item] = []
  var itemPositions: [Item.ID: Item.Position] = [:]
  /// Ids of items that are still to come too, to tell a look ahead from a slip.
  var allItemIDs: Set<Item.ID> = []
  /// Items whose type or options could not be read: nothing more is said about them.
  var brokenItems: Set<Item.Position> = []
  var targets: [Target] = []
  var cues: [String: String] = [:]
  var scales: [Scale] = []
  var signalIDs: [Signal.ID] = []
  var signals: [Signal] = []
  var suggestionIDs: Set<String> = []
  /// Whether cards are told in a line, by their names.
  var namesSignalsInLists = false
  /// Named sets and targets that something refers to.
  var usedNames: Set<UsedName> = []
  /// Answers that may still be tried out, so that no file can make `check` run for long.
  var combinationsLeft = 400_000
  /// Where the parts stand that `check` looks at once everything is read.
  var places = DefinitionPlaces()

  init(languages preferred: [String]) { self.preferred = preferred }

  /// What reading a file gives.
  public struct Reading: Sendable {
    /// `nil` when a problem that is not advice was found.
    public var questionnaire: Questionnaire?
    /// In file order, at most 201: the last then says that there are more.
    public var problems: [DefinitionProblem]
  }

  struct UsedName: Hashable {
    var named: DefinitionProblem.Named
    var name: String
  }

  /// As `read` of a file; the document is within the limits of one.
  static func read(
    _ root: DocumentNode, languages: [String], place: FilePlace?,
    whole: (Questionnaire.ID) -> Questionnaire?
  ) -> Reading {
    var reader = DefinitionReader(languages: languages)
    let questionnaire = reader.questionnaire(root, place: place, whole: whole)
    return Reading(
      questionnaire: reader.isUsable ? questionnaire : nil, problems: reader.sortedProblems)
  }

  var isUsable: Bool { problems.allSatisfy(\.isAdvice) }

  /// Whether as many problems are written down as a person would read.
  var isFull: Bool { problems.count > Self.maximumProblems }

  var sortedProblems: [DefinitionProblem] {
    problems.enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
  }

  mutating func report(_ kind: DefinitionProblem.Kind, at location: SourceLocation) {
    if isFull { return }
    let isLast = problems.count == Self.maximumProblems
    problems.append(
      DefinitionProblem(
        isLast ? .tooManyProblems(limit: Self.maximumProblems) : kind, at: location))
  }

  mutating func questionnaire(
    _ root: DocumentNode, place: FilePlace?, whole: (Questionnaire.ID) -> Questionnaire?
  ) -> Questionnaire? {
    guard var top = fields(root, key: "questionnaire", name: "the questionnaire") else {
      return nil
    }
    readFormatAndLanguage(in: &top)
    let id = questionnaireID("id", in: &top, isRequired: true)
    if let id, let place { compare(id, with: place) }
    let partOf = questionnaireID("part_of", in: &top, isRequired: false)
    let version = semanticVersion(in: &top)
    let title = requiredText("title", in: &top)
    let about = requiredText("about", in: &top)
    let source = text("source", in: &top)
    let licence = word("licence", in: &top)
    let recall = duration("recall", in: &top, example: "P7D")
    let takes = duration("takes", in: &top, example: "PT2M")
    let intro = text("intro", in: &top)
    let reading = shortText("reading", in: &top)
    let ends = opposites(
      "ends", "low", "high", in: &top, of: "the questionnaire",
      TextLimits(columns: Self.maximumEndColumns))
    let hasSameAnswerCheck = truth("same_answer_check", in: &top) ?? false
    readTargets(in: &top, namespace: partOf?.value ?? id?.value ?? "")
    readItems(in: &top)
    readCues(in: &top)
    readScales(in: &top)
    let helpTopics = helpTopics(in: &top)
    let policy = signalPolicy(in: &top)
    readSignals(in: &top, helpTopics: helpTopics, policy: policy, partOf: partOf?.value)
    let practice = practice(in: &top, partOf: partOf?.value)
    let wholeQuestionnaire = partOf.flatMap { partOf in
      partOf.value == id?.value ? nil : whole(partOf.value)
    }
    let examples = workedExamples(in: &top, wholeSignals: wholeQuestionnaire)

    if source == nil { report(.missingSource, at: top.location) }
    if licence == nil { report(.missingLicence, at: top.location) }
    if examples.isEmpty { report(.missingExample, at: top.location) }
    finish(top)
    checkTranslations()

    let questionnaire = Questionnaire(
      id: id?.value ?? "", version: version, title: title, about: about, source: source,
      licence: licence, partOf: partOf?.value, recall: recall, takes: takes, language: own,
      readLanguage: bestTag(among: languages),
      intro: intro, reading: reading,
      ends: ends.map { AxisEnds(low: $0.first, high: $0.second) },
      hasSameAnswerCheck: hasSameAnswerCheck, targets: targets, items: items, scales: scales,
      signals: signals, signalPolicy: policy, helpTopics: helpTopics, cues: cues,
      practice: practice, examples: examples)
    if let partOf { compare(questionnaire, with: wholeQuestionnaire, named: partOf) }
    return questionnaire
  }

  private mutating func readFormatAndLanguage(in top: inout Fields) {
    if let format = required("format", in: &top), format.string != "1" {
      report(
        .notOneOf(value: clean(format), key: "format", allowed: ["1"]), at: format.location)
    }
    if let language = top.take("language") {
      own = languageTag(language.string ?? "", at: language.location) ?? own
    }
    languages.insert(own)
  }

  private mutating func compare(
    _ id: (value: Questionnaire.ID, location: SourceLocation), with place: FilePlace
  ) {
    let needsDot =
      switch place {
      case .own: true
      case .shipped: false
      case .elsewhere(let shipped): !shipped.contains(id.value)
      }
    if needsDot, !id.value.contains(".") {
      report(.idWithoutDot(id.value), at: id.location)
      return
    }
    switch place {
    case .own(let name), .shipped(let name):
      guard id.value != name else { return }
      report(.idIsNotFileName(id.value, file: name.shortenedForDisplay), at: id.location)
    case .elsewhere: break
    }
  }

  private mutating func checkTranslations() {
    guard languages.count > 1 else { return }
    guard languages.count <= Self.maximumLanguages else {
      report(
        .tooManyLanguages(limit: Self.maximumLanguages), at: SourceLocation(line: 1, column: 1))
      return
    }
    for text in texts {
      for language in languages.subtracting(text.tags).sorted() {
        report(.missingTranslation(language: language), at: text.location)
      }
    }
  }

  private mutating func semanticVersion(in top: inout Fields) -> String {
    guard let node = required("version", in: &top) else { return "" }
    version = SemanticVersion(node.string ?? "")
    if version == nil {
      report(.malformed(value: clean(node), key: "version", example: "1.0.0"), at: node.location)
    }
    return clean(node)
  }

  /// Whether a text has the form of an id: identifiers with dots between, short enough for a file.
  public static func isQuestionnaireID(_ text: String) -> Bool {
    text.utf8.count <= maximumIDLength
      && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isIdentifier)
  }

  private mutating func questionnaireID(
    _ key: String, in top: inout Fields, isRequired: Bool
  ) -> (value: String, location: SourceLocation)? {
    guard let node = isRequired ? required(key, in: &top) : top.take(key) else { return nil }
    let text = node.string ?? ""
    guard Self.isQuestionnaireID(text) else {
      report(.malformed(value: clean(node), key: key, example: "me.sleep"), at: node.location)
      return nil
    }
    return (text, node.location)
  }

  private mutating func duration(
    _ key: String, in top: inout Fields, example: String
  ) -> ISODuration? {
    guard let node = top.take(key) else { return nil }
    guard let duration = ISODuration(clean(node)) else {
      report(.malformed(value: clean(node), key: key, example: example), at: node.location)
      return nil
    }
    return duration
  }

  private mutating func readCues(in top: inout Fields) {
    guard let node = top.take("cues"), var fields = fields(node, key: "cues", name: "cues") else {
      return
    }
    for entry in fields.takeAll() {
      let isName = Self.isIdentifier(Substring(entry.key))
      if isName {
        checkName(entry.key, of: .cue, at: entry.keyLocation)
      } else {
        report(
          .malformed(value: entry.key.shortenedForDisplay, key: "cues", example: "time"),
          at: entry.keyLocation)
      }
      cues[entry.key] = localized(entry.node, key: isName ? entry.key : "cues") ?? ""
      places.named.append((UsedName(named: .cue, name: entry.key), entry.keyLocation))
    }
  }

  private mutating func helpTopics(in top: inout Fields) -> [String] {
    guard let node = top.take("help_topics") else { return [] }
    let topics = words("help_topics", in: &top)
    for topic in Set(topics) where topics.count(where: { $0 == topic }) > 1 {
      report(.duplicateName(.helpTopic, topic), at: node.location)
    }
    for topic in topics {
      places.named.append((UsedName(named: .helpTopic, name: topic), node.location))
    }
    return topics
  }
}
