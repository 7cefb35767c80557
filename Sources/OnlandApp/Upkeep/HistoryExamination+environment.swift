// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import History
import Journal
import Pages
import Psychometrics
import Texts

extension HistoryExamination {
  private static let littleSpace = 16 * 1024 * 1024
  private static let mebibyte = 1024 * 1024

  /// - Parameters:
  ///   - opens: Whether the person may be asked for a passphrase.
  ///   - swaps: As in `DoctorCommand`.
  init(environment: Environment, opens: Bool, swaps: String?) {
    var environment = environment
    if !opens { environment.keys = nil }
    var problems: [Message] = []
    var report: HealthReport?
    do {
      report = try HistoryStore.examine(folder: environment.folder, keys: environment.keys)
    } catch {
      problems.append(Problem(describing: error).message)
    }
    // What keeps the folder from being looked at was told above.
    let traces = try? HistoryStore.traces(folder: environment.folder)
    if let lost = traces.flatMap({ LostHistory($0) }) {
      problems.append(Problem(lost).message)
    }
    var content = Content(
      today: environment.now().localDate(dayStartMinutes: Settings(values: [:]).dayStartMinutes))
    if report?.isOpen == true {
      do {
        try content.read(in: environment)
      } catch {
        problems.append(Problem(describing: error).message)
      }
    }
    self.init(
      folder: environment.folder, report: report,
      freeBytes: Self.freeBytes(near: environment.folder), checkIns: content.checkIns,
      drafts: content.drafts, doubledVersions: content.doubledVersions, traces: traces,
      swapsToDisk: swaps.map(Self.nameDisk), problems: problems, today: content.today)
    judge()
  }

  /// What is in the history, as far as it can be read.
  private struct Content {
    var today: LocalDate
    var checkIns: Int?
    var drafts = 0
    var doubledVersions: [String] = []

    mutating func read(in environment: Environment) throws {
      let stored = try StoredCheckIns(environment: environment)
      today = stored.today
      drafts = try stored.history?.drafts().count ?? 0
      doubledVersions = try (stored.history?.versionsOfSeveralContents() ?? []).map {
        "\($0.questionnaire.shortenedForDisplay) \($0.version.shortenedForDisplay)"
      }
      // Plans and contacts too, the removed ones among them: SQLite looks at the rules of columns
      // only where it may write.
      _ = try stored.history?.content()
      checkIns = try stored.assessed().count
    }
  }

  private mutating func judge() {
    if let freeBytes, freeBytes < Self.littleSpace {
      remarks.append(.doctorLittleSpace(size: freeBytes / Self.mebibyte))
    }
    if let traces, traces.isPresent { judge(traces) }
    guard let report else { return }
    for version in doubledVersions {
      remarks.append(.doctorSeveralContents(version: .given(version)))
    }
    judgeContent(report)
    judgeFiles(report)
    if !problems.isEmpty { remarks.append(.doctorSaveIt()) }
  }

  private mutating func judgeContent(_ report: HealthReport) {
    for problem in report.integrityProblems.prefix(5) {
      problems.append(.given("SQLite: \(problem)"))
    }
    if report.danglingReferences > 0 {
      problems.append(
        .doctorDangling(number: report.danglingReferences))
    }
    for definition in report.damagedDefinitions {
      let name =
        "\(definition.questionnaire.shortenedForDisplay) \(definition.version.shortenedForDisplay)"
      let isShipped = ShippedFile.definition(hash: definition.hash) != nil
      problems.append(
        isShipped
          ? .doctorDamagedCopyShipped(name: .given(name))
          : .doctorDamagedCopy(name: .given(name)))
    }
  }

  private mutating func judgeFiles(_ report: HealthReport) {
    for path in report.sealing.leftOver {
      let name = Message.given(path.cleanedForDisplay)
      remarks.append(
        report.sealing.isSealed
          ? .doctorLeftOver(file: name)
          : .doctorLeftOverSealed(file: name))
    }
    if report.sealing.isSealed, swapsToDisk == true { remarks.append(.doctorSwap()) }
    if !report.isOpen { remarks.append(.doctorNotLookedAt()) }
    if !report.isWritable { problems.append(.doctorNotWritable()) }
    for entry in report.entries where entry.isOpenToOthers {
      let mode = String(entry.mode, radix: 8)
      remarks.append(
        .doctorOthersRead(path: .given(entry.path), mode: .given(mode)))
    }
  }

  private mutating func judge(_ traces: HistoryTraces) {
    if let last = traces.missing.values.max() {
      remarks.append(
        .doctorMissing(last: .given("\(last)")))
    }
    if !traces.copies.isEmpty {
      remarks.append(
        .doctorCopies(copies: .names(traces.copies.map(\.cleanedForDisplay))))
    }
  }

  var json: JSONValue {
    var history: [String: JSONValue] = [
      "folder": .text(folder), "free_bytes": .optional(freeBytes),
      "check_ins": .optional(checkIns), "drafts": .integer(drafts),
      "present": .truth(report != nil), "swaps_to_disk": swapsToDisk.map { .truth($0) } ?? .null,
      "copies": .list((traces?.copies ?? []).map { .text($0) }),
      "missing_up_to": .optional(traces?.missing.values.max()?.description),
      "versions_of_several_contents": .list(doubledVersions.map { .text($0) }),
    ]
    guard let report else { return .object(history) }
    history["bytes"] = .integer(report.size)
    history["encrypted"] = .truth(report.sealing.isSealed)
    history["opened"] = .truth(report.isOpen)
    history["left_over"] = .list(report.sealing.leftOver.map { .text($0) })
    history["schema"] = .optional(report.schemaVersion)
    history["supported_schema"] = .integer(report.supportedSchemaVersion)
    history["integrity_problems"] = .list(report.integrityProblems.map { .text($0) })
    history["dangling_references"] = .integer(report.danglingReferences)
    history["damaged_definitions"] = .list(report.damagedDefinitions.map { .text($0.hash) })
    history["writable"] = .truth(report.isWritable)
    history["files"] = .list(
      report.entries.map { entry in
        .object([
          "path": .text(entry.path), "mode": .text(String(entry.mode, radix: 8)),
          "open_to_others": .truth(entry.isOpenToOthers),
        ])
      })
    return .object(history)
  }

  /// Compressed memory is no disk.
  ///
  /// Source: proc_swaps(5): a head, then a line for each area, which begins with its path.
  private static func nameDisk(_ swaps: String) -> Bool {
    swaps.split(separator: "\n").dropFirst().contains { !$0.hasPrefix("/dev/zram") }
  }

  /// - Returns: `nil` when the system does not tell.
  private static func freeBytes(near folder: String) -> Int? {
    var path = folder
    var status = statvfs()
    while statvfs(path, &status) != 0 {
      guard errno == ENOENT, path != "/", !path.isEmpty else { return nil }
      path = URL(filePath: path).deletingLastPathComponent().path
    }
    return Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
  }
}
