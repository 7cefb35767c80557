// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Reads a questionnaire file into a value, and notes every problem on the way.
///
/// All problems at once: the author of a file should not have to run the check once per slip.
public struct DefinitionReader {
  static let maximumItems = 500
  static let maximumWhyWords = 25

  var problems: [DefinitionProblem] = []
  /// Tags used by at least one text of the file.
  var languages: Set<String> = []
  /// Every text with the tags it has; checked for missing translations at the end.
  var texts: [(location: SourceLocation, tags: Set<String>)] = []
  let preferred: [String]
  var own = "en"

  var items: [Item] = []
  var itemPositions: [Item.ID: Item.Position] = [:]
  /// Ids of items that are still to come too, to tell a look ahead from a slip.
  var allItemIDs: Set<Item.ID> = []
  var targets: [Target] = []
  var scales: [Scale] = []
  var signalIDs: [Signal.ID] = []
  var signals: [Signal] = []

  init(languages preferred: [String]) { self.preferred = preferred }

  /// What reading a file gives.
  public struct Reading: Sendable {
    /// `nil` when a problem that is not advice was found.
    public var questionnaire: Questionnaire?
    /// In file order.
    public var problems: [DefinitionProblem]
  }

  /// - Parameters:
  ///   - bytes: The whole file, YAML or JSON.
  ///   - languages: The person's languages as BCP-47 tags, the most wanted first.
  ///   - whole: Gives the questionnaire that a short form names in `part_of`.
  public static func read(
    _ bytes: [UInt8], languages: [String],
    whole: (Questionnaire.ID) -> Questionnaire? = { _ in nil }
  ) -> Reading {
    var reader = DefinitionReader(languages: languages)
    do throws(DefinitionProblem) {
      let root = try YAMLDocument.root(bytes)
      let questionnaire = reader.questionnaire(root, whole: whole)
      let isUsable = reader.problems.allSatisfy(\.isAdvice)
      if let questionnaire, isUsable {
        reader.runExamples(of: questionnaire, whole: questionnaire.partOf.flatMap(whole))
      }
      return Reading(
        questionnaire: isUsable ? questionnaire : nil, problems: reader.sortedProblems)
    } catch {
      return Reading(questionnaire: nil, problems: [error])
    }
  }

  private var sortedProblems: [DefinitionProblem] {
    problems.enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
  }

  mutating func report(_ kind: DefinitionProblem.Kind, at location: SourceLocation) {
    problems.append(DefinitionProblem(kind, at: location))
  }

  private mutating func questionnaire(
    _ root: Node, whole: (Questionnaire.ID) -> Questionnaire?
  ) -> Questionnaire? {
    guard var top = fields(root, key: "questionnaire", name: "the questionnaire") else {
      return nil
    }
    if let format = required("format", in: &top), format.string != "1" {
      report(
        .notOneOf(value: clean(format), key: "format", allowed: ["1"]), at: format.location)
    }
    if let language = word("language", in: &top) { own = language }
    languages.insert(own)
    let id = questionnaireID("id", in: &top, isRequired: true)
    let partOf = questionnaireID("part_of", in: &top, isRequired: false)
    let version = semanticVersion(in: &top)
    let title = requiredText("title", in: &top)
    let about = requiredText("about", in: &top)
    let source = text("source", in: &top)
    let licence = word("licence", in: &top)
    let recall = duration("recall", in: &top)
    let takes = duration("takes", in: &top)
    let intro = text("intro", in: &top)
    let hasSameAnswerCheck = truth("same_answer_check", in: &top) ?? false
    readTargets(in: &top, namespace: partOf?.value ?? id?.value ?? "")
    readItems(in: &top)
    readScales(in: &top)
    let helpTopics = words("help_topics", in: &top)
    let cues = cueWords(in: &top)
    let policy = signalPolicy(in: &top)
    readSignals(in: &top, helpTopics: helpTopics, cues: cues, partOf: partOf?.value)
    let examples = workedExamples(in: &top, wholeSignals: partOf.flatMap { whole($0.value) })
    if let partOf { compareWithWhole(whole(partOf.value), named: partOf) }

    if source == nil { report(.missingSource, at: top.location) }
    if licence == nil { report(.missingLicence, at: top.location) }
    if examples.isEmpty { report(.missingExample, at: top.location) }
    finish(top)
    checkTranslations()

    return Questionnaire(
      id: id?.value ?? "", version: version, title: title, about: about, source: source,
      licence: licence, partOf: partOf?.value, recall: recall, takes: takes, language: own,
      intro: intro, hasSameAnswerCheck: hasSameAnswerCheck, targets: targets, items: items,
      scales: scales, signals: signals, signalPolicy: policy, helpTopics: helpTopics, cues: cues,
      examples: examples)
  }

  private mutating func checkTranslations() {
    guard languages.count > 1 else { return }
    for text in texts {
      for language in languages.subtracting(text.tags).sorted() {
        report(.missingTranslation(language: language), at: text.location)
      }
    }
  }

  private mutating func semanticVersion(in top: inout Fields) -> String {
    guard let node = required("version", in: &top) else { return "" }
    let text = clean(node)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count != 3 || !parts.allSatisfy({ UInt32($0) != nil }) {
      report(.malformed(value: text, key: "version", example: "1.0.0"), at: node.location)
    }
    return text
  }

  private mutating func questionnaireID(
    _ key: String, in top: inout Fields, isRequired: Bool
  ) -> (value: String, location: SourceLocation)? {
    guard let node = isRequired ? required(key, in: &top) : top.take(key) else { return nil }
    let text = clean(node)
    let isGood = text.split(separator: ".", omittingEmptySubsequences: false)
      .allSatisfy { isIdentifier($0) }
    if !isGood {
      report(.malformed(value: text, key: key, example: "me.sleep"), at: node.location)
    }
    return (text, node.location)
  }

  private mutating func duration(_ key: String, in top: inout Fields) -> ISODuration? {
    guard let node = top.take(key) else { return nil }
    guard let duration = ISODuration(clean(node)) else {
      report(.malformed(value: clean(node), key: key, example: "P7D"), at: node.location)
      return nil
    }
    return duration
  }

  private mutating func cueWords(in top: inout Fields) -> [String: String] {
    guard let node = top.take("cues"), var fields = fields(node, key: "cues", name: "cues") else {
      return [:]
    }
    var cues: [String: String] = [:]
    for entry in fields.takeAll() {
      cues[entry.key] = localized(entry.node, key: entry.key)
    }
    return cues
  }
}
