// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import GroupResults
import Psychometrics
import TestQuestionnaires
import Testing

/// The worked tables beside the tests.
enum GroupVectors {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Vectors")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  static func json<Value: Decodable>(_ name: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(bytes(name)))
  }

  /// The rows of a table of numbers, without those that lack one.
  static func completeRows(_ name: String) throws -> [[Double]] {
    String(decoding: try bytes(name), as: UTF8.self).split(separator: "\n").dropFirst()
      .compactMap { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = fields.compactMap { Double($0) }
        return numbers.count == fields.count ? numbers : nil
      }
  }

  /// `team.csv`, made for version 1.1.0 of `balance`.
  static func team() throws -> (form: ScoredForm, members: [GroupMember]) {
    let form = ScoredForm(try ShippedQuestionnaires.questionnaire("balance", version: "1.1.0"))
    var chunks = [try bytes("team.csv")][...]
    var latest = LatestRows(week: nil)
    try TableScores(form, columns: FurtherColumns(kept: ["team"]))
      .read({ chunks.popFirst() }, { latest.add($0) })
    let members = latest.rows.map { row in
      GroupMember(
        group: row.kept[0], week: row.week, scores: row.scores.map(\.value),
        signals: row.levels.map { $0 > .none })
    }
    return (form, members)
  }
}
