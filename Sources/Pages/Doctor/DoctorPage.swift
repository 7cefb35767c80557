// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import History
import Psychometrics

/// What `doctor` found, without any answer.
package struct DoctorPage {
  package let history: HistoryExamination
  package let systemCheck: SystemCheck

  package init(history: HistoryExamination, systemCheck: SystemCheck) {
    self.history = history
    self.systemCheck = systemCheck
  }

  package var page: Page {
    let facts =
      historyFacts + surroundingFacts + history.problems.map { ("Problem", $0) }
      + history.remarks.map { ("Remark", $0) }
    let verdict: [Block] =
      history.problems.isEmpty ? [.paragraph(verdictWithoutProblems)] : []
    return Page([
      Page.Section(
        [.facts(Facts(for: .lookup, facts.map { Facts.Fact($0, PageText($1)) }))] + verdict)
    ])
  }

  private var verdictWithoutProblems: String {
    history.report?.isOpen == false
      ? "Everything around the history is fine." : "The history is fine."
  }

  private static let mebibyte = 1024 * 1024

  private var historyFacts: [(String, String)] {
    var facts: [(String, String)] = []
    if let report = history.report {
      let schema = report.schemaVersion.map { "\($0)" } ?? "unknown"
      facts.append(("History", "\(history.folder), \(report.size / 1024) KiB"))
      if report.sealing.isSealed { facts.append(("Encryption", "on")) }
      if report.isOpen {
        facts += [
          ("Schema", "\(schema); this program knows up to \(report.supportedSchemaVersion)"),
          ("Integrity", history.isSound(report) ? "sound" : "damaged"),
        ]
      }
      facts += [
        (
          "Permissions",
          report.entries.contains(where: \.isOpenToOthers)
            ? "open to others" : "open to you alone"
        )
      ]
    } else if history.problems.isEmpty {
      facts.append(("History", "none yet; it will be in \(history.folder)"))
    } else {
      facts.append(("History", history.folder))
    }
    if let checkIns = history.checkIns {
      facts.append(("Check-ins", "\(checkIns), every one readable; drafts: \(history.drafts)"))
    }
    if let freeBytes = history.freeBytes {
      facts.append(("Free space", "\(freeBytes / Self.mebibyte) MiB"))
    }
    return facts
  }

  private var surroundingFacts: [(String, String)] {
    let terminal = systemCheck.terminal
    let help = systemCheck.help
    return [
      ("Program", "onland \(systemCheck.release), SQLite \(systemCheck.sqlite ?? "unknown")"),
      (
        "Questionnaires",
        Words.list(systemCheck.questionnaires.map { "\($0.id) \($0.version)" })
      ),
      (
        "Terminal",
        "\(terminal.isPresent ? "yes" : "no"), TERM "
          + "\(terminal.name?.shortenedForDisplay ?? "not set"), "
          + "\(terminal.columns) columns, \(terminal.drawing)"
      ),
      (
        "Locale",
        "\(systemCheck.locale.first { !$0.isEmpty }?.shortenedForDisplay ?? "not set"), "
          + "language \(Words.list(systemCheck.languages.map(\.shortenedForDisplay)))"
      ),
      (
        "Help facts",
        "\(Words.count(help.count, "entry", "entries")), reviewed from \(help.oldest) to "
          + "\(help.newest); \(help.due) should be reviewed again"
      ),
    ]
  }
}
