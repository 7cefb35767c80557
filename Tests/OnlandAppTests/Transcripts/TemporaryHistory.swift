// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport

/// A person's folder that is removed when it is let go.
final class TemporaryHistory {
  private let folder: TemporaryFolder
  var path: String { folder.path }

  enum Place {
    case disk
    /// Where writing is quick; the disk where the system has no such place.
    case memory
  }

  init(in place: Place = .disk) throws {
    let hasMemory = FileManager.default.isWritableFile(atPath: "/dev/shm")
    folder = try place == .memory && hasMemory ? TemporaryFolder(in: "/dev/shm") : .short()
  }

  func store() throws -> HistoryStore { try HistoryStore(folder: path) }

  func set(_ key: String, to value: String) throws {
    let moment = Moment(secondsSince1970: 1_795_392_000, offsetSeconds: 0)
    try store().set(key, to: value, at: moment)
  }

  /// Puts a questionnaire where the person's own ones are.
  func addQuestionnaire(content: String, as id: String) throws {
    let own = "\(path)/questionnaires"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try content.write(toFile: "\(own)/\(id).yaml", atomically: true, encoding: .utf8)
  }

  /// Takes the file of the history away while it is in use.
  func lose() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    where name.hasPrefix("history") {
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
  }

  /// What the history holds, in words of its own.
  func contents() throws -> [String] {
    let store = try store()
    let settings = try store.settings().sorted { $0.key < $1.key }
    let checkIns = try store.checkIns().flatMap { checkIn in
      [
        "check-in of \(checkIn.questionnaire) \(checkIn.version), \(checkIn.date)"
          + (checkIn.isLate ? ", late" : "")
      ] + lines(checkIn.outcomes)
    }
    let drafts = try store.drafts().flatMap { draft in
      [
        "draft of \(draft.questionnaire) \(draft.version), \(draft.date), at "
          + (draft.position ?? "the review")
      ] + lines(draft.outcomes)
    }
    return settings.map { "\($0.key) is \($0.value.debugDescription)" } + checkIns + drafts
  }

  private func lines(_ outcomes: [String: Outcome]) -> [String] {
    outcomes.sorted { $0.key < $1.key }.map { item, outcome in
      switch outcome {
      case .answered(let response): "  \(item): \(response)"
      case .missing(let reason): "  \(item): \(reason.rawValue)"
      }
    }
  }
}
