// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Journal
import Psychometrics
import Sealing

/// Turns the JSON of an export into values, and notes every problem on the way.
struct ImportReader {
  package var problems: [ImportProblem] = []
  /// The part that is being read.
  package var part: BackupPart?
  private var questionnaires = ImportedQuestionnaires()
  private var checkIns: Set<UUID> = []
  private var revisions: Set<UUID> = []

  /// - Returns: What the file says; of no use when there is a problem.
  package mutating func backup(_ root: JSONNode) -> Backup {
    var backup = Backup()
    let place = Place(node: root, path: "")
    guard let keys = keys(of: place), let members = members(place, required: keys) else {
      return backup
    }
    backup.content.definitions = parts(members[.definitions], as: BackupPart.definition) {
      reader, place in reader.definition(place)
    }
    questionnaires = ImportedQuestionnaires(backup.content.definitions)
    backup.content.settings = entries(members[.settings], as: BackupPart.setting) {
      reader, key, place in reader.setting(key, place)
    }
    backup.content.contacts = entries(members[.contacts], as: BackupPart.contact) {
      reader, key, place in reader.contact(key, place)
    }
    backup.content.plans = entries(members[.plans], as: BackupPart.plan) {
      reader, key, place in reader.plan(key, place)
    }
    backup.content.checkIns = parts(members[.checkIns], as: BackupPart.checkIn) {
      reader, place in reader.checkIn(place)
    }
    let before = elements(members[.checkIns]).count
    let deletion = { (index: Int) in BackupPart.checkIn(before + index) }
    backup.content.checkIns += parts(members[.deleted], as: deletion) {
      reader, place in reader.deleted(place)
    }
    backup.content.definitions += questionnaires.borrowed
    backup.questionnaires = carriedQuestionnaires(members[.questionnaires])
    return backup
  }

  /// Those of a list that can be read.
  package mutating func parts<Element>(
    _ list: Place?, as part: (Int) -> BackupPart, _ read: (inout ImportReader, Place) -> Element?
  ) -> [Element] {
    elements(list).enumerated().compactMap { index, place in
      self.part = part(index)
      defer { self.part = nil }
      return read(&self, place)
    }
  }

  /// - Returns: The keys that a file of this format has; `nil`, and a problem, for what is no export
  ///   that can be read.
  private mutating func keys(of root: Place) -> [ExportKey]? {
    guard case .object(let members) = root.node.value,
      case .text(let format) = members.first(where: { $0.key == ExportKey.format.rawValue })?.node
        .value
    else {
      note(.notExport, at: root)
      return nil
    }
    if let known = ExportDocument.formats.firstIndex(where: { $0.name == format }) {
      return ExportDocument.formats[...known].flatMap(\.newKeys)
    }
    switch format {
    case SharedDocument.format:
      note(.sharedCopy, at: root)
    case _ where format.hasPrefix("onland/export/"):
      note(.newerVersion, at: root)
    default: note(.notExport, at: root)
    }
    return nil
  }

  // MARK: The parts

  private mutating func definition(_ place: Place) -> StoredDefinition? {
    guard
      let members = members(place, required: [.hash, .questionnaire, .version, .content]),
      let hash = text(members[.hash]), let questionnaire = text(members[.questionnaire]),
      let version = text(members[.version]), let content = members[.content],
      let bytes = rawText(content).map({ [UInt8]($0.utf8) })
    else { return nil }
    guard Digest.sha256(bytes) == hash else {
      note(.otherHash, at: content)
      return nil
    }
    return StoredDefinition(
      hash: hash, questionnaire: questionnaire, version: version, content: Data(bytes))
  }

  private static let revisionKeys: [ExportKey] = [.id, .revision, .supersedes, .revisedAt]
  private static let checkInKeys =
    revisionKeys + [
      .questionnaire, .version, .definition, .wholeDefinition, .date, .answeredAt, .late,
      .settings, .answers,
    ]

  private mutating func deleted(_ place: Place) -> CheckInRevision? {
    guard let members = members(place, required: Self.revisionKeys) else { return nil }
    return revision(members, of: nil)
  }

  private mutating func checkIn(_ place: Place) -> CheckInRevision? {
    guard let members = members(place, required: Self.checkInKeys) else { return nil }
    // All before the first `guard`, so that every problem of the check-in is told at once.
    let id = uuid(members[.id])
    let questionnaire = text(members[.questionnaire])
    let version = text(members[.version])
    let hash = text(members[.definition])
    let wholeHash = optional(members[.wholeDefinition]) { reader, place in reader.text(place) }
    let date = date(members[.date])
    let answeredAt = moment(members[.answeredAt])
    let isLate = truth(members[.late])
    let targets = targets(members[.settings])
    guard let id, let questionnaire, let version, let hash, let wholeHash, let date, let answeredAt,
      let isLate, let hashPlace = members[.definition]
    else { return nil }
    guard let definition = questionnaires.questionnaire(hash: hash, wholeHash: wholeHash) else {
      note(.noQuestionnaire, at: hashPlace)
      return nil
    }
    guard ExactText(definition.id) == ExactText(questionnaire),
      ExactText(definition.version) == ExactText(version)
    else {
      note(.otherQuestionnaire, at: hashPlace)
      return nil
    }
    let checkIn = CheckIn(
      id: id, questionnaire: questionnaire, version: version, definitionHash: hash,
      wholeDefinitionHash: wholeHash, date: date, answeredAt: answeredAt, isLate: isLate,
      targets: targets, outcomes: outcomes(members[.answers], to: definition))
    return revision(members, of: checkIn)
  }

  private mutating func revision(
    _ members: [ExportKey: Place], of checkIn: CheckIn?
  ) -> CheckInRevision? {
    let id = uuid(members[.id])
    let revision = uuid(members[.revision])
    let supersedes = optional(members[.supersedes]) { reader, place in reader.uuid(place) }
    let revisedAt = changeTime(members[.revisedAt])
    guard let id, let revision, let supersedes, let revisedAt else { return nil }
    if let place = members[.id], !checkIns.insert(id).inserted {
      note(.checkInTwice, at: place)
    }
    if let place = members[.revision], !revisions.insert(revision).inserted {
      note(.revisionTwice, at: place)
    }
    return CheckInRevision(
      id: revision, checkIn: id, supersedes: supersedes, revisedAt: revisedAt, content: checkIn)
  }

  private mutating func targets(_ place: Place?) -> [String: Double] {
    var targets: [String: Double] = [:]
    for member in object(place) {
      checkKey(of: member)
      guard let number = number(member.place) else { continue }
      if !number.isSensible { note(.numberTooLarge, at: member.place) }
      targets[member.key] = number
    }
    return targets
  }

  private mutating func outcomes(
    _ place: Place?, to questionnaire: Questionnaire
  ) -> [Item.ID: Outcome] {
    let items = Dictionary(questionnaire.items.map { ($0.id, $0) }) { first, _ in first }
    var outcomes: [Item.ID: Outcome] = [:]
    for member in object(place) {
      guard let item = items[member.key], ExactText(item.id) == ExactText(member.key) else {
        note(.noSuchItem, at: member.place)
        continue
      }
      guard let outcome = outcome(member.place) else { continue }
      if let response = outcome.response, !item.format.accepts(response) {
        note(.notOffered, at: member.place)
      }
      outcomes[item.id] = outcome
    }
    return outcomes
  }

  private mutating func codes(_ place: Place) -> [OptionCode]? {
    guard case .list = place.node.value else {
      note(.expected(.list), at: place)
      return nil
    }
    let codes = elements(place).map { number($0).flatMap { OptionCode($0) } }
    return codes.contains(nil) ? nil : codes.compactMap(\.self)
  }

  private mutating func outcome(_ place: Place) -> Outcome? {
    guard case .object(let members) = place.node.value, members.count == 1,
      let member = members.first
    else {
      note(.notOutcome, at: place)
      return nil
    }
    let value = place.member(member)
    switch OutcomeKey(rawValue: member.key) {
    case .code: return number(value).flatMap { OptionCode($0) }.map { .answered(.code($0)) }
    case .codes: return codes(value).map { .answered(.chosen($0)) }
    case .minutes:
      guard let minutes = whole(value) else { return nil }
      // No item may offer less, and the history has no place for it.
      if minutes < 0 { note(.negative, at: value) }
      return .answered(.minutes(minutes))
    case .integer: return whole(value).map { .answered(.integer($0)) }
    case .decimal: return number(value).map { .answered(.decimal($0)) }
    case .yesNo: return truth(value).map { .answered(.yesNo($0)) }
    case .text: return text(value).map { .answered(.text($0)) }
    case .date: return date(value).map { .answered(.date($0)) }
    case .missing:
      guard let reason = text(value) else { return nil }
      if let reason = NonResponse(rawValue: reason) { return .missing(reason) }
      let known = NonResponse.allCases.map(\.rawValue)
      note(.notOneOf(known), at: value)
    case nil: note(.unknownOutcome, at: place)
    }
    return nil
  }
}
