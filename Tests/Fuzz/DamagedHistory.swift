// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics

@testable import History

/// A history file with some of its bytes changed.
enum DamagedHistory {
  private static let folder = NSTemporaryDirectory() + "onland-fuzz-\(getpid())"

  /// A sound one: a dozen check-ins, a plan, settings, and what was changed.
  private static let whole: [UInt8] = {
    let made = folder + "/made"
    do {
      let store = try HistoryStore(folder: made)
      var moment = Moment(secondsSince1970: 1_795_371_180, offsetSeconds: 46_800)
      let definition = StoredDefinition(
        hash: String(repeating: "a1", count: 32), questionnaire: "sample", version: "1.0.0",
        content: Data("id: sample\n".utf8))
      for week in 0..<12 {
        moment.secondsSince1970 += 7 * 86_400
        try store.append(
          CheckIn(
            id: UUID(), questionnaire: "sample", version: "1.0.0", definitionHash: definition.hash,
            wholeDefinitionHash: nil, date: moment.localDate(dayStartMinutes: 0),
            answeredAt: moment,
            isLate: false, targets: ["budget_minutes": 60],
            outcomes: [
              "joy": .answered(.code(OptionCode(week % 5))), "time": .answered(.minutes(90)),
              "note": .answered(.text("a note")), "late": .missing(.declined),
            ]),
          definitions: [definition], at: moment, ending: nil)
      }
      try store.set("country", to: "DE", at: moment)
      return [UInt8](try Data(contentsOf: URL(filePath: made + "/history.sqlite")))
    } catch {
      preconditionFailure("no history to begin with: \(error)")
    }
  }()

  /// Reads, examines and salvages; what is wrong is told by an error.
  ///
  /// - Parameter edits: Four bytes each: a place, and what its byte is changed by.
  static func read(edits: [UInt8]) {
    var bytes = whole
    for start in stride(from: 0, to: edits.count - 3, by: 4) {
      let place =
        Int(edits[start]) << 16 | Int(edits[start + 1]) << 8 | Int(edits[start + 2])
      bytes[place % bytes.count] ^= edits[start + 3]
    }
    let damaged = folder + "/damaged"
    do {
      try? FileManager.default.removeItem(atPath: damaged)
      try FileManager.default.createDirectory(
        atPath: damaged, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      guard
        FileManager.default.createFile(
          atPath: damaged + "/history.sqlite", contents: Data(bytes),
          attributes: [.posixPermissions: 0o600])
      else { preconditionFailure("no file to damage") }
    } catch {
      preconditionFailure("no folder to work in: \(error)")
    }
    if let store = try? HistoryStore.reading(folder: damaged) {
      _ = try? store.checkIns()
      _ = try? store.settings()
      _ = try? store.plans()
      _ = try? store.drafts()
      _ = try? store.content()
      _ = try? store.lastChange()
    }
    _ = try? HistoryStore.lastCheckIns(folder: damaged)
  }
}
