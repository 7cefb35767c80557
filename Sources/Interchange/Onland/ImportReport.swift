// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Formats
import Foundation
package import History
import Pages
import Psychometrics
package import Texts

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

  /// A sentence a line.
  package var lines: [Message] {
    let taken =
      sentences([(.added, false), (.changed, true), (.deleted, false)])
      + sentence(questionnaires.added, { .importedAdded(entries: $0) })
    let skipped =
      sentences([(.same, false), (.olderThanHere, true), (.deletedHere, true)])
      + sentence(
        questionnaires.different,
        { .importedLeftAsIs(questionnaires: $0) })
    return taken + skipped + warnings + [end]
  }

  private var end: Message {
    switch (report.tellsOfChanges, questionnaires.added.isEmpty) {
    case (true, true): .importedUndo()
    case (true, false): .importedUndoMost()
    case (false, true): .importedNothingNew()
    case (false, false): .importedNothingElse()
    }
  }

  private var warnings: [Message] {
    let weeks = doubledWeeks.prefix(Self.maximumNames).map { doubled -> Message in
      let ids = doubled.checkIns.map { String($0.text.prefix(8)) }
      let questionnaire = doubled.questionnaire.shortenedForDisplay
      return .importedDoubled(
        week: .given("\(doubled.week)"), questionnaire: .given(questionnaire), ids: .names(ids))
    }
    let more = doubledWeeks.count - weeks.count
    let rest: [Message] =
      more > 0 ? [.importedMoreDoubled(number: more)] : []
    let clock = ahead.map { moment -> Message in
      .importedAhead(date: .given(String(moment.description.prefix(10))))
    }
    return weeks + rest + (clock.map { [$0] } ?? [])
  }

  private func sentence(
    _ files: [CarriedQuestionnaire], _ words: (Message) -> Message
  ) -> [Message] {
    if files.isEmpty { return [] }
    let what: Message = .countQuestionnaires(number: files.count)
    return [listed(words(what), files.map { "\($0.id) \($0.version)" })]
  }

  private func sentences(_ fates: [(fate: MergeReport.Fate, names: Bool)]) -> [Message] {
    fates.flatMap { fate, isNamed in
      let checkIns = report.checkIns.filter { $0.value == fate }.keys
      var lines: [Message] = []
      if !checkIns.isEmpty {
        let listed = isNamed ? checkIns.compactMap { names[$0] }.sorted() : []
        lines.append(self.listed(fate.sentence(.countCheckIns(number: checkIns.count)), listed))
      }
      for kind in EntryKind.allCases {
        let keys = (report.entries[kind] ?? [:]).filter { $0.value == fate }.keys.sorted()
        guard !keys.isEmpty else { continue }
        // A contact's key says nothing to a person.
        let listed = fate == .same || kind == .contact ? [] : keys.map(\.shortenedForDisplay)
        lines.append(self.listed(fate.sentence(kind.counted(keys.count)), listed))
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

  /// With the first names behind it, and how many more there are.
  private func listed(_ words: Message, _ names: [String]) -> Message {
    guard !names.isEmpty else { return .languageSentence(words: words) }
    let rest = names.count - Self.maximumNames
    let shown =
      names.prefix(Self.maximumNames).map(Message.given)
      + (rest > 0 ? [.importedMore(number: rest)] : [])
    return .languageNamedSentence(name: words, words: .list(shown, .and))
  }
}

extension MergeReport.Fate {
  /// What became of so many, without a full stop.
  fileprivate func sentence(_ what: Message) -> Message {
    switch self {
    case .added: .importedAdded(entries: what)
    case .changed: .importedChanged(entries: what)
    case .deleted: .importedDeleted(entries: what)
    case .same: .importedSame(entries: what)
    case .olderThanHere: .importedOlderThanHere(entries: what)
    case .deletedHere: .importedDeletedHere(entries: what)
    }
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
