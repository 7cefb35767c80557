// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Interchange
import Journal
import Pages
import Psychometrics
import Sealing
import Texts

/// Writes what the history holds, for the person to keep or to show.
public struct ExportCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  public struct Options {
    /// A table instead of JSON.
    public var isCSV: Bool
    /// Whether the table is made for a spreadsheet.
    public var isForSpreadsheet = false
    /// For somebody else: without notes, safety and wellbeing.
    public var isShared: Bool
    /// Whom a shared export is for, with what a report for them shows; absent: answers and scores.
    public var audience: String?
    /// Ids of the areas of a shared export; empty: all that may be shown.
    public var areas: [String]
    public var leavesNotesOut: Bool
    /// A file, or `-` for standard output; absent: a dated file of `folder` at a terminal, else
    /// standard output.
    public var output: String?
    /// Whether a file that is there already may be replaced.
    public var replaces: Bool
    /// Whether the backup of an encrypted history is written as it is.
    public var isPlainText: Bool
    /// Where a dated file goes.
    public var folder: String

    public init(
      isCSV: Bool = false, isShared: Bool = false, audience: String? = nil, areas: [String] = [],
      leavesNotesOut: Bool = false, output: String? = nil, replaces: Bool = false,
      isPlainText: Bool = false, folder: String = "."
    ) {
      self.isCSV = isCSV
      self.isShared = isShared
      self.audience = audience
      self.areas = areas
      self.leavesNotesOut = leavesNotesOut
      self.output = output
      self.replaces = replaces
      self.isPlainText = isPlainText
      self.folder = folder
    }
  }

  /// - Returns: `nothing` when there is no history, or the person said no; `history` when it is
  ///   damaged and only a part of it could be written; `data` when something else is not in it.
  /// - Throws: What could not be read or written; and when a history was here and is gone.
  public func run(_ options: Options) throws -> ExitStatus {
    let isBackup = !options.isCSV && !options.isShared
    guard let source = try isBackup ? backup() : view(options) else {
      if let lost = try LostHistory(folder: environment.folder) { throw lost }
      environment.complain(
        environment.language.words(of: .exportNothingYet()))
      return .nothing
    }
    let isEncrypted = try HistoryStore.sealing(folder: environment.folder).isSealed
    let isSealed = isEncrypted && isBackup && !options.isPlainText
    let destination = ExportDestination(
      environment: environment, options: options, isSealed: isSealed)
    switch try destination.choose() {
    case .standardOutput where isSealed:
      try write(try SealedExport(environment: environment).seal(source.bytes + Self.lineFeed))
    case .standardOutput where options.isForSpreadsheet && !environment.results.isTerminal:
      // A mark is no text, and what is written as text loses it.
      _ = (source.bytes + Self.lineFeed).withUnsafeBytes { environment.writeBytes($0) }
    case .standardOutput: environment.write(String(decoding: source.bytes, as: UTF8.self))
    case .file(let path):
      let content = source.bytes + Self.lineFeed
      try write(
        isSealed ? try SealedExport(environment: environment).seal(content) : content, to: path,
        replaces: options.replaces)
      environment.writeSentence(
        .sentences(
          .exportWrote(
            contents: .countCheckIns(number: source.checkIns), path: .given(path.cleanedForDisplay)),
          isSealed ? .exportOpensWithPassphrase() : .fileOnlyYou()))
    case .none(let status):
      environment.saySentence(.problemNothingWritten())
      return status
    }
    if !isSealed { try environment.sayIfPlainCopy() }
    for line in source.remarks { environment.complain(environment.language.words(of: line)) }
    return source.status
  }

  private func write(_ bytes: [UInt8], to path: String, replaces: Bool) throws {
    try PrivateFile.write(bytes, to: path, replaces: replaces)
    let written: [UInt8]
    do {
      written = try InputFile.bytes(path, limit: bytes.count)
    } catch {
      // It is there by now: nobody knows of anything wrong with it, and nobody has seen that it is right.
      throw Problem(
        .fileNotConfirmed(
          path: .given(path.cleanedForDisplay), reason: Problem(describing: error).message),
        hint: .fileWriteAgain(), status: .data)
    }
    guard written == bytes else {
      throw Problem(
        .exportUnlike(path: .given(path.cleanedForDisplay)), hint: .exportUnlikeHint(),
        status: .data)
    }
  }

  private static let lineFeed = [UInt8(ascii: "\n")]

  /// As text where it is seen, and as bytes otherwise.
  private func write(_ sealed: [UInt8]) throws {
    let bytes = environment.results.isTerminal ? Armor.encode(sealed) : sealed
    _ = bytes.withUnsafeBytes { environment.writeBytes($0) }
  }

  private struct Source {
    var bytes: [UInt8]
    var checkIns: Int
    var remarks: [Message] = []
    var status = ExitStatus.done
  }

  // MARK: The full backup

  private func backup() throws -> Source? {
    let content: HistoryContent
    let drafts: [Draft]
    do throws(HistoryError) {
      guard
        let history = try HistoryStore.reading(
          folder: environment.folder, keys: environment.keys)
      else { return nil }
      content = try history.content()
      drafts = try history.drafts()
      // Their bytes are sound, or they would not be here: their names in the file are not.
      let isRenamed = content.definitions.contains { stored in
        ShippedFile.definition(hash: stored.hash).map { $0 != stored } ?? false
      }
      if isRenamed { throw history.damage }
    } catch {
      guard case .damaged = error else { throw error }
      return try salvaged(error)
    }
    var source = try source(of: content)
    source.remarks += drafts.map { draft in
      .exportUnfinished(questionnaire: .given(draft.questionnaire.shortenedForDisplay))
    }
    return source
  }

  private func salvaged(_ damage: HistoryError) throws -> Source? {
    let salvaged: SalvagedContent?
    do {
      salvaged = try HistoryStore.salvage(
        folder: environment.folder, known: ShippedFile.definitions, keys: environment.keys)
    } catch {
      throw Problem(
        Problem(damage).message,
        hint: .exportNothingReadable(), status: .history)
    }
    guard let salvaged else { return nil }
    var source = try source(of: salvaged.content)
    let read = Message.countCheckIns(number: source.checkIns)
    let lost = salvaged.unreadableCheckIns
    source.remarks.append(
      lost == 0
        ? .exportSomeMissing(checkIns: read)
        : .exportNotAllRead(checkIns: read, lost: .countCheckIns(number: lost)))
    source.status = .history
    return source
  }

  private func source(of content: HistoryContent) throws -> Source {
    var content = content
    let needed = Set(content.checkIns.flatMap(\.neededDefinitions))
    content.definitions = content.definitions.filter {
      // JSON holds no other bytes.
      $0.isSound && String(validating: $0.content, as: UTF8.self) != nil
    }
    let lacking = needed.subtracting(content.definitions.map(\.hash)).sorted()
    // What the damage took may be inside the program.
    content.definitions += lacking.compactMap(ShippedFile.definition(hash:))
    content.definitions.sort {
      ($0.questionnaire, $0.version, $0.hash) < ($1.questionnaire, $1.version, $1.hash)
    }
    let own = ownQuestionnaires()
    let checked = try CheckedBackup(Backup(content: content, questionnaires: own.usable))
    var source = Source(
      bytes: checked.bytes,
      checkIns: checked.backup.content.checkIns.count { $0.content != nil })
    let leftOut = own.unusable + checked.leftOut.map(\.words)
    if !leftOut.isEmpty {
      source.status = .data
      source.remarks.append(
        .exportLeftOut())
      source.remarks += leftOut.prefix(ImportFile.maximumShownProblems).map(Message.indented)
      let rest = leftOut.count - ImportFile.maximumShownProblems
      if rest > 0 { source.remarks.append(.indented(.problemMore(number: rest))) }
    }
    if let failure = own.failure {
      source.status = .data
      source.remarks.append(.exportNoQuestionnaire(problem: failure.message))
    }
    return source
  }

  /// The person's own files, and those that cannot be used with the first reason; or why none can be
  /// had.
  private func ownQuestionnaires() -> (
    usable: [CarriedQuestionnaire], unusable: [Message], failure: Problem?
  ) {
    let catalogue = Catalogue(folder: environment.folder, languages: [])
    var usable: [CarriedQuestionnaire] = []
    var unusable: [Message] = []
    let files: [OwnFile]
    do {
      files = try catalogue.ownFiles()
    } catch {
      return ([], [], Problem(describing: error))
    }
    for file in files {
      do {
        let definition = try catalogue.definition(in: file)
        usable.append(
          CarriedQuestionnaire(
            id: file.name, version: definition.questionnaire.version,
            fileName: URL(filePath: file.path).lastPathComponent, bytes: definition.bytes))
      } catch {
        unusable.append(
          .given(Problem(describing: error).firstDetail(in: environment.language)))
      }
    }
    return (usable, unusable, nil)
  }

  // MARK: Tables and what is shown to others

  private func table(_ table: CheckInTable, _ options: Options, _ checkIns: Int) -> Source {
    Source(bytes: table.bytes(isForSpreadsheet: options.isForSpreadsheet), checkIns: checkIns)
  }

  private func view(_ options: Options) throws -> Source? {
    let stored = try StoredCheckIns(environment: environment)
    guard stored.history != nil else { return nil }
    let checkIns = try stored.assessed()
    guard options.isShared else {
      return table(CheckInTable(checkIns, choice: nil), options, checkIns.count)
    }
    let choice = try choice(options, checkIns)
    if options.isCSV {
      return table(CheckInTable(checkIns, choice: choice), options, checkIns.count)
    }
    let plans = try options.audience.map { _ in try PlanRecord(in: stored.history) }
    let source = checkIns.last?.definition.signalSource
    let shown = plans.map { record in
      PlanRecord(
        plans: record.plans.filter { _, plan in
          source.map { choice.shows(plan, signalsFrom: $0) } ?? true
        })
    }
    return Source(
      bytes: SharedDocument.bytes(checkIns, choice: choice, plans: shown, in: environment.language),
      checkIns: checkIns.count)
  }

  /// Who is not named sees what a partner sees; plans are told to readers who are.
  private func choice(_ options: Options, _ checkIns: [AssessedCheckIn]) throws -> ReportChoice {
    let typed = TypedChoice(
      audience: options.audience ?? ReportChoice.Audience.partner.rawValue, areas: options.areas,
      leavesNotesOut: options.leavesNotesOut)
    return try typed.choice(among: checkIns.map(\.questionnaire))
  }
}
