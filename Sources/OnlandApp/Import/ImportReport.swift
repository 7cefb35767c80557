// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// What an import added, what it skipped, and why, in words.
struct ImportReport {
  private let report: MergeReport
  /// By id; those that were deleted have no name.
  private let names: [UUID: String]

  static let maximumNames = 10

  init(_ report: MergeReport, content: HistoryContent) {
    self.report = report
    names = Dictionary(
      uniqueKeysWithValues: content.checkIns.compactMap { revision in
        revision.content.map { (revision.checkIn, "\($0.date) \($0.questionnaire.forMessage)") }
      })
  }

  var lines: [String] {
    let taken = sentences([
      (.added, "added", false), (.changed, "changed here, because the file has a later form", true),
      (.deleted, "deleted here, because it was deleted later than it was changed", false),
    ])
    let skipped = sentences([
      (.same, "skipped, the same here", false),
      (.olderThanHere, "skipped, changed later here", true),
      (.deletedHere, "skipped, deleted later here", true),
    ])
    let end =
      taken.isEmpty
      ? "Nothing was new, and nothing was changed." : "onland undo takes the import back."
    return taken + skipped + [end]
  }

  private func sentences(
    _ fates: [(fate: MergeReport.Fate, words: String, names: Bool)]
  ) -> [String] {
    fates.flatMap { fate, words, isNamed in
      let checkIns = report.checkIns.filter { $0.value == fate }.keys
      var lines: [String] = []
      if !checkIns.isEmpty {
        let listed = isNamed ? list(checkIns.compactMap { names[$0] }.sorted()) : ""
        lines.append("\(Words.count(checkIns.count, "check-in")) \(words)\(listed).")
      }
      for kind in EntryKind.allCases {
        let keys = (report.entries[kind] ?? [:]).filter { $0.value == fate }.keys.sorted()
        guard !keys.isEmpty else { continue }
        // A contact's key says nothing to a person.
        let listed = fate == .same || kind == .contact ? "" : list(keys.map(\.forMessage))
        lines.append("\(Words.count(keys.count, kind.noun)) \(words)\(listed).")
      }
      return lines
    }
  }

  private func list(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let rest = names.count - Self.maximumNames
    let shown = names.prefix(Self.maximumNames) + (rest > 0 ? ["\(rest) more"] : [])
    return ": " + Words.list(Array(shown))
  }
}

extension EntryKind {
  /// What one of them is called.
  var noun: String {
    switch self {
    case .setting: "setting"
    case .contact: "help contact"
    case .plan: "plan"
    }
  }
}
