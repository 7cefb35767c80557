// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// What `doctor` finds out about the history.
struct HistoryExamination {
  private let folder: String
  /// `nil` when there is none, or it cannot be examined.
  private let report: HealthReport?
  private let freeBytes: Int?
  /// Check-ins that can be read and scored; `nil` when not all can.
  private let checkIns: Int?
  private let drafts: Int
  /// What keeps the history from being read or written, in words.
  private(set) var problems: [String] = []
  /// What the person may want to look after.
  private(set) var remarks: [String] = []
  let today: LocalDate

  private static let littleSpace = 16 * 1024 * 1024
  private static let mebibyte = 1024 * 1024

  init(environment: Environment) {
    folder = environment.folder
    freeBytes = Self.freeBytes(near: environment.folder)
    var report: HealthReport?
    do throws(Problem) {
      report = try withHistory { () throws(HistoryError) in
        try HistoryStore.examine(folder: environment.folder)
      }
    } catch {
      problems.append(error.summary)
    }
    self.report = report
    var today = environment.now().localDate(
      dayStartMinutes: Settings(values: [:]).dayStartMinutes)
    var checkIns: Int?
    var drafts = 0
    if report != nil {
      do throws(Problem) {
        let stored = try StoredCheckIns(environment: environment)
        today = stored.today
        drafts = try withHistory { () throws(HistoryError) in
          try stored.history?.drafts().count ?? 0
        }
        // Plans and contacts too, the removed ones among them: SQLite looks at the rules of columns
        // only where it may write.
        _ = try withHistory { () throws(HistoryError) in try stored.history?.content() }
        checkIns = try stored.assessed().count
      } catch {
        problems.append(error.summary)
      }
    }
    self.today = today
    self.checkIns = checkIns
    self.drafts = drafts
    judge()
  }

  private mutating func judge() {
    if let freeBytes, freeBytes < Self.littleSpace {
      remarks.append("only \(freeBytes / Self.mebibyte) MiB are free where the history is kept")
    }
    guard let report else { return }
    for problem in report.integrityProblems.prefix(5) { problems.append("SQLite: \(problem)") }
    if report.danglingReferences > 0 {
      problems.append("\(Words.count(report.danglingReferences, "row")) without what it belongs to")
    }
    for definition in report.damagedDefinitions {
      let name = "\(definition.questionnaire.forMessage) \(definition.version.forMessage)"
      let isShipped = ShippedFile.definition(hash: definition.hash) != nil
      problems.append(
        "the stored copy of the questionnaire \(name) is damaged"
          + (isShipped ? "; this program has the same, and reads with that" : ""))
    }
    if !report.isWritable { problems.append("the history cannot be written") }
    for entry in report.entries where entry.isOpenToOthers {
      let mode = String(entry.mode, radix: 8)
      remarks.append("others may look into \(entry.path) (mode \(mode)); chmod go= closes it")
    }
    if !problems.isEmpty {
      remarks.append("onland export --output FILE saves what can be read; it changes nothing")
    }
  }

  var lines: [String] {
    var lines: [String] = []
    if let report {
      let schema = report.schemaVersion.map { "\($0)" } ?? "unknown"
      lines += [
        "History: \(folder), \(report.size / 1024) KiB",
        "Schema: \(schema); this program knows up to \(report.supportedSchemaVersion)",
        "Integrity: " + (isSound(report) ? "sound" : "damaged"),
        "Permissions: "
          + (report.entries.contains(where: \.isOpenToOthers)
            ? "open to others" : "open to you alone"),
      ]
    } else if problems.isEmpty {
      lines.append("History: none yet; it will be in \(folder)")
    } else {
      lines.append("History: \(folder)")
    }
    if let checkIns {
      lines.append("Check-ins: \(checkIns), every one readable; drafts: \(drafts)")
    }
    if let freeBytes { lines.append("Free space: \(freeBytes / Self.mebibyte) MiB") }
    return lines
  }

  private func isSound(_ report: HealthReport) -> Bool {
    report.integrityProblems.isEmpty && report.danglingReferences == 0
      && report.damagedDefinitions.isEmpty && checkIns != nil
  }

  var json: JSONValue {
    var history: [String: JSONValue] = [
      "folder": .text(folder), "free_bytes": .optional(freeBytes),
      "check_ins": .optional(checkIns), "drafts": .integer(drafts),
      "present": .truth(report != nil),
    ]
    guard let report else { return .object(history) }
    history["bytes"] = .integer(report.size)
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

  /// - Returns: `nil` when the system does not tell.
  private static func freeBytes(near folder: String) -> Int? {
    var path = folder
    while !FileManager.default.fileExists(atPath: path), path != "/", !path.isEmpty {
      path = URL(filePath: path).deletingLastPathComponent().path
    }
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: path)
    return (attributes?[.systemFreeSize] as? NSNumber)?.intValue
  }
}
