// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// Turns the JSON of an export into values, and notes every problem on the way.
struct ImportReader {
  private(set) var problems: [ImportProblem] = []
  private var questionnaires = ImportedQuestionnaires()
  private var checkIns: Set<UUID> = []
  private var revisions: Set<UUID> = []

  /// - Returns: What the file says; of no use when there is a problem.
  mutating func content(_ root: JSONNode) -> HistoryContent {
    var content = HistoryContent()
    let place = Place(node: root, path: "")
    guard isExport(place),
      let members = members(
        place, required: ["format", "settings", "check_ins", "deleted", "definitions"])
    else { return content }
    for definition in elements(members["definitions"]) {
      if let definition = self.definition(definition) { content.definitions.append(definition) }
    }
    questionnaires = ImportedQuestionnaires(content.definitions)
    if let settings = members["settings"], case .object(let members) = shape(settings) {
      content.settings = members.sorted { $0.key < $1.key }
        .compactMap { key, node in setting(key, settings.member(key, node)) }
    } else if let settings = members["settings"] {
      note("must be an object", at: settings)
    }
    content.checkIns += elements(members["check_ins"]).compactMap { checkIn($0) }
    content.checkIns += elements(members["deleted"]).compactMap { deleted($0) }
    content.definitions += questionnaires.borrowed
    return content
  }

  private mutating func isExport(_ root: Place) -> Bool {
    guard case .object(let members) = root.node.value,
      case .text(let format) = members["format"]?.value
    else {
      note("not an export of onland", at: root)
      return false
    }
    switch format {
    case ExportDocument.format: return true
    case SharedDocument.format:
      note("a copy to show somebody lacks answers; only a full export can be imported", at: root)
    case _ where format.hasPrefix("onland/export/"):
      note("written by a newer version; update the program", at: root)
    default: note("not an export of onland", at: root)
    }
    return false
  }

  // MARK: The parts

  private mutating func definition(_ place: Place) -> StoredDefinition? {
    guard
      let members = members(place, required: ["hash", "questionnaire", "version", "content"]),
      let hash = text(members["hash"]), let questionnaire = text(members["questionnaire"]),
      let version = text(members["version"]), let content = members["content"],
      let bytes = rawText(content).map({ [UInt8]($0.utf8) })
    else { return nil }
    guard ContentHash.sha256(bytes) == hash else {
      note("the content is not what its hash says", at: content)
      return nil
    }
    return StoredDefinition(
      hash: hash, questionnaire: questionnaire, version: version, content: Data(bytes))
  }

  private mutating func setting(_ key: String, _ place: Place) -> SettingRevision? {
    if key.isEmpty || !key.isClean { note("a key that no setting has", at: place) }
    guard let members = members(place, required: ["value", "changed_at"]),
      let changedAt = changeTime(members["changed_at"]), let valuePlace = members["value"]
    else { return nil }
    var value: String?
    if case .null = valuePlace.node.value {
    } else {
      guard let text = text(valuePlace) else { return nil }
      if let number = Double(text), !number.isSensible {
        note("a number that is too large", at: valuePlace)
      }
      value = text
    }
    return SettingRevision(key: key, value: value, changedAt: changedAt)
  }

  private static let revisionKeys = ["id", "revision", "supersedes", "revised_at"]
  private static let checkInKeys =
    revisionKeys + [
      "questionnaire", "version", "definition", "whole_definition", "date", "answered_at", "late",
      "settings", "answers",
    ]

  private mutating func deleted(_ place: Place) -> CheckInRevision? {
    guard let members = members(place, required: Self.revisionKeys) else { return nil }
    return revision(members, of: nil)
  }

  private mutating func checkIn(_ place: Place) -> CheckInRevision? {
    guard let members = members(place, required: Self.checkInKeys) else { return nil }
    // All before the first `guard`, so that every problem of the check-in is told at once.
    let id = uuid(members["id"])
    let questionnaire = text(members["questionnaire"])
    let version = text(members["version"])
    let hash = text(members["definition"])
    let wholeHash = optional(members["whole_definition"]) { reader, place in reader.text(place) }
    let date = date(members["date"])
    let answeredAt = moment(members["answered_at"])
    let isLate = truth(members["late"])
    let targets = targets(members["settings"])
    guard let id, let questionnaire, let version, let hash, let wholeHash, let date, let answeredAt,
      let isLate, let targets, let hashPlace = members["definition"]
    else { return nil }
    guard let definition = questionnaires.questionnaire(hash: hash, wholeHash: wholeHash) else {
      note("the questionnaire it was answered with is missing or cannot be used", at: hashPlace)
      return nil
    }
    guard definition.id == questionnaire, definition.version == version else {
      note("is not the questionnaire and version that the check-in names", at: hashPlace)
      return nil
    }
    let checkIn = CheckIn(
      id: id, questionnaire: questionnaire, version: version, definitionHash: hash,
      wholeDefinitionHash: wholeHash, date: date, answeredAt: answeredAt, isLate: isLate,
      targets: targets, outcomes: outcomes(members["answers"], to: definition))
    return revision(members, of: checkIn)
  }

  private mutating func revision(
    _ members: [String: Place], of checkIn: CheckIn?
  ) -> CheckInRevision? {
    let id = uuid(members["id"])
    let revision = uuid(members["revision"])
    let supersedes = optional(members["supersedes"]) { reader, place in reader.uuid(place) }
    let revisedAt = changeTime(members["revised_at"])
    guard let id, let revision, let supersedes, let revisedAt else { return nil }
    if let place = members["id"], !checkIns.insert(id).inserted {
      note("the same check-in twice", at: place)
    }
    if let place = members["revision"], !revisions.insert(revision).inserted {
      note("the same revision twice", at: place)
    }
    return CheckInRevision(
      id: revision, checkIn: id, supersedes: supersedes, revisedAt: revisedAt, content: checkIn)
  }

  private mutating func targets(_ place: Place?) -> [String: Double]? {
    guard let place else { return nil }
    guard case .object(let members) = place.node.value else {
      note("must be an object", at: place)
      return nil
    }
    var targets: [String: Double] = [:]
    for (key, node) in members {
      let place = place.member(key, node)
      if key.isEmpty || !key.isClean { note("a key that no setting has", at: place) }
      guard let number = number(place) else { continue }
      if number.isSensible { targets[key] = number } else { note("a number too large", at: place) }
    }
    return targets
  }

  private mutating func outcomes(
    _ place: Place?, to questionnaire: Questionnaire
  ) -> [Item.ID: Outcome] {
    guard let place else { return [:] }
    guard case .object(let members) = place.node.value else {
      note("must be an object", at: place)
      return [:]
    }
    let items = Dictionary(questionnaire.items.map { ($0.id, $0) }) { first, _ in first }
    var outcomes: [Item.ID: Outcome] = [:]
    for (id, node) in members {
      let place = place.member(id, node)
      guard let item = items[id] else {
        note("the questionnaire has no such item", at: place)
        continue
      }
      guard let outcome = outcome(place) else { continue }
      if let response = outcome.response, !item.format.accepts(response) {
        note("not an answer that this item offers", at: place)
      }
      outcomes[id] = outcome
    }
    return outcomes
  }

  private mutating func outcome(_ place: Place) -> Outcome? {
    guard case .object(let members) = place.node.value, members.count == 1,
      let (kind, node) = members.first
    else {
      note("must be an object with one member, such as {\"code\": 2}", at: place)
      return nil
    }
    let value = place.member(kind, node)
    switch kind {
    case "code": return whole(value).map { .answered(.code($0)) }
    case "minutes": return whole(value).map { .answered(.minutes($0)) }
    case "integer": return whole(value).map { .answered(.integer($0)) }
    case "decimal": return number(value).map { .answered(.decimal($0)) }
    case "yes_no": return truth(value).map { .answered(.yesNo($0)) }
    case "text": return text(value).map { .answered(.text($0)) }
    case "date": return date(value).map { .answered(.date($0)) }
    case "missing":
      guard let reason = text(value) else { return nil }
      if let reason = NonResponse(rawValue: reason) { return .missing(reason) }
      let known = NonResponse.allCases.map(\.rawValue)
      note("must be \(Words.list(known, last: "or"))", at: value)
    default: note("a kind of answer that there is not", at: place)
    }
    return nil
  }

  // MARK: Shapes

  /// A node with the path that leads to it.
  struct Place {
    var node: JSONNode
    var path: String

    func member(_ key: String, _ node: JSONNode) -> Place {
      Place(node: node, path: path.isEmpty ? key.forMessage : "\(path).\(key.forMessage)")
    }
  }

  private mutating func note(_ message: String, at place: Place) {
    problems.append(
      ImportProblem(offset: place.node.offset, path: place.path, message: message))
  }

  private func shape(_ place: Place) -> JSONNode.Value { place.node.value }

  /// The members of an object that has just these; `nil` when one is missing.
  private mutating func members(_ place: Place, required keys: [String]) -> [String: Place]? {
    guard case .object(let members) = place.node.value else {
      note("must be an object", at: place)
      return nil
    }
    for (key, node) in members where !keys.contains(key) {
      note("a key that nothing here has", at: place.member(key, node))
    }
    let missing = keys.filter { members[$0] == nil }
    for key in missing { note("lacks \(key)", at: place) }
    guard missing.isEmpty else { return nil }
    return Dictionary(
      uniqueKeysWithValues: members.map { key, node in (key, place.member(key, node)) })
  }

  private mutating func elements(_ place: Place?) -> [Place] {
    guard let place else { return [] }
    guard case .list(let nodes) = place.node.value else {
      note("must be a list", at: place)
      return []
    }
    return nodes.enumerated().map { index, node in
      Place(node: node, path: "\(place.path)[\(index)]")
    }
  }

  /// - Returns: `nil` for a problem, `.some(nil)` for null.
  private mutating func optional<Value>(
    _ place: Place?, _ read: (inout ImportReader, Place?) -> Value?
  ) -> Value?? {
    guard let place else { return nil }
    if case .null = place.node.value { return .some(nil) }
    return read(&self, place).map { .some($0) }
  }

  private mutating func rawText(_ place: Place?) -> String? {
    guard let place else { return nil }
    if case .text(let text) = place.node.value { return text }
    note("must be a text", at: place)
    return nil
  }

  /// A text that may be shown in a terminal as it is.
  private mutating func text(_ place: Place?) -> String? {
    guard let place, let text = rawText(place) else { return nil }
    guard text.isClean else {
      note("holds control characters", at: place)
      return nil
    }
    return text
  }

  private mutating func truth(_ place: Place?) -> Bool? {
    guard let place else { return nil }
    if case .truth(let truth) = place.node.value { return truth }
    note("must be true or false", at: place)
    return nil
  }

  private mutating func whole(_ place: Place) -> Int? {
    if case .whole(let number) = place.node.value { return number }
    note("must be a whole number", at: place)
    return nil
  }

  private mutating func number(_ place: Place) -> Double? {
    switch place.node.value {
    case .whole(let number): return Double(number)
    case .number(let number): return number
    default:
      note("must be a number", at: place)
      return nil
    }
  }

  private mutating func uuid(_ place: Place?) -> UUID? {
    guard let place, let text = text(place) else { return nil }
    if let id = UUID(uuidString: text), id.exported == text { return id }
    note("must be a UUID in lower case", at: place)
    return nil
  }

  private mutating func date(_ place: Place?) -> LocalDate? {
    guard let place, let text = text(place) else { return nil }
    if let date = LocalDate(text) { return date }
    note("must be a date such as 2026-11-23", at: place)
    return nil
  }

  private mutating func moment(_ place: Place?) -> Moment? {
    guard let place, let text = text(place) else { return nil }
    if let moment = Moment(exported: text) { return moment }
    note("must be a time such as 2026-11-23T07:12:56+13:00", at: place)
    return nil
  }

  /// When something was changed: not so late that no change after it could be told.
  private mutating func changeTime(_ place: Place?) -> Moment? {
    guard let place, let moment = moment(place) else { return nil }
    guard moment.localDate(dayStartMinutes: 0).year < 9999 else {
      note("a time that is too late", at: place)
      return nil
    }
    return moment
  }
}

extension Double {
  /// Whether it can be a target: whatever is larger would only overflow where it is shown.
  fileprivate var isSensible: Bool { isFinite && magnitude <= 1e9 }
}
