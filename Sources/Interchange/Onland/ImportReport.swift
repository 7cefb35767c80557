// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Formats
import Foundation
package import History
import Pages
import Psychometrics

/// What an import added, what it skipped, and why, in words.
package struct ImportReport {
  private let report: MergeReport
  private let questionnaires: QuestionnaireRestoration
  private let doubledWeeks: [DoubledWeek]
  /// By id; those that were deleted have no name.
  private let names: [UUID: String]
  /// When the latest change that was taken over was made, where that is after today.
  private let ahead: Moment?

  static let maximumNames = 10

  /// - Parameter doubledWeeks: That the import brought about.
  package init(
    _ report: MergeReport, backup: Backup, questionnaires: QuestionnaireRestoration,
    doubledWeeks: [DoubledWeek], now: Moment
  ) {
    self.report = report
    self.questionnaires = questionnaires
    self.doubledWeeks = doubledWeeks
    names = Dictionary(
      backup.content.checkIns.compactMap { revision in
        revision.content.map {
          (revision.checkIn, "\($0.date) \($0.questionnaire.shortenedForDisplay)")
        }
      }
    ) { first, _ in first }
    let aDay = 86_400
    ahead = report.timesTaken(from: backup.content)
      .max { $0.secondsSince1970 < $1.secondsSince1970 }
      .flatMap { $0.secondsSince1970 > now.secondsSince1970 + aDay ? $0 : nil }
  }

  package var lines: [String] {
    let taken =
      sentences([
        (.added, "added", false),
        (.changed, "updated, because the file has a newer version", true),
        (.deleted, "deleted here, because it was deleted later than it was changed", false),
      ]) + sentences(questionnaires.added, "added")
    let skipped =
      sentences([
        (.same, "skipped, already the same", false),
        (.olderThanHere, "skipped, newer here", true),
        (.deletedHere, "skipped, deleted here since", true),
      ])
      + sentences(
        questionnaires.different, "left as it is, though the file has a different version")
    return taken + skipped + warnings + [end]
  }

  private var end: String {
    switch (report.tellsOfChanges, questionnaires.added.isEmpty) {
    case (true, true): "onland undo takes the import back."
    case (true, false): "onland undo takes the import back, all but the questionnaires."
    case (false, true): "Nothing new; nothing changed."
    case (false, false): "Nothing else was new."
    }
  }

  private var warnings: [String] {
    let weeks = doubledWeeks.prefix(Self.maximumNames).map { doubled in
      let ids = doubled.checkIns.map { String($0.text.prefix(8)) }
      let questionnaire = doubled.questionnaire.shortenedForDisplay
      return "\(doubled.week) was answered on both computers (\(questionnaire)): "
        + "\(Words.list(ids)). onland show ID shows one, onland delete ID takes one away."
    }
    let more = doubledWeeks.count - weeks.count
    let rest = more > 0 ? ["\(Words.count(more, "more week")) too."] : []
    let clock = ahead.map { moment in
      "A change in it is dated \(moment.description.prefix(10)), after today: is the clock of the "
        + "other computer right?"
    }
    return weeks + rest + (clock.map { [$0] } ?? [])
  }

  private func sentences(_ files: [CarriedQuestionnaire], _ words: String) -> [String] {
    if files.isEmpty { return [] }
    return [
      "\(Words.count(files.count, "questionnaire")) \(words)"
        + list(files.map { "\($0.id) \($0.version)" }) + "."
    ]
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
        let listed = fate == .same || kind == .contact ? "" : list(keys.map(\.shortenedForDisplay))
        lines.append("\(Words.count(keys.count, kind.noun)) \(words)\(listed).")
      }
      return lines
    }
  }

  /// The id of each check-in, the key of each entry and the id of each questionnaire, by what became
  /// of it.
  package var json: [String: JSONValue] {
    func parts(_ fates: [String: MergeReport.Fate]) -> JSONValue {
      var lists: [String: JSONValue] = [:]
      for fate in MergeReport.Fate.allCases {
        lists[fate.rawValue] = .list(
          fates.filter { $0.value == fate }.keys.sorted().map { .text($0) })
      }
      return .object(lists)
    }
    let checkIns = Dictionary(report.checkIns.map { ($0.text, $1) }) { first, _ in first }
    return [
      "check_ins": parts(checkIns), "settings": parts(report.entries[.setting] ?? [:]),
      "contacts": parts(report.entries[.contact] ?? [:]),
      "plans": parts(report.entries[.plan] ?? [:]),
      "questionnaires": .object([
        "added": .list(questionnaires.added.map { .text($0.id) }),
        "different_here": .list(questionnaires.different.map { .text($0.id) }),
      ]),
      "doubled_weeks": .list(
        doubledWeeks.map { doubled in
          .object([
            "week": .text(doubled.week.iso.description),
            "questionnaire": .text(doubled.questionnaire),
            "check_ins": .list(doubled.checkIns.map { .text($0.text) }),
          ])
        }),
      "dated_ahead": .optional(ahead?.exported),
    ]
  }

  private func list(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let rest = names.count - Self.maximumNames
    let shown = names.prefix(Self.maximumNames) + (rest > 0 ? ["\(rest) more"] : [])
    return ": " + Words.list(Array(shown))
  }
}

extension MergeReport {
  /// When the changes were made that were taken over.
  fileprivate func timesTaken(from content: HistoryContent) -> [Moment] {
    let taken: Set<Fate> = [.added, .changed, .deleted]
    func times<Value>(_ entries: [EntryRevision<Value>]) -> [Moment] {
      let fates = self.entries[Value.kind] ?? [:]
      return entries.filter { entry in fates[entry.key].map(taken.contains) == true }
        .map(\.changedAt)
    }
    let checkIns = content.checkIns.filter { revision in
      self.checkIns[revision.checkIn].map(taken.contains) == true
    }
    return checkIns.map(\.revisedAt) + times(content.settings) + times(content.contacts)
      + times(content.plans)
  }
}
