// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import History
import Psychometrics
import Texts

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
      historyFacts + surroundingFacts
      + history.problems.map { (.doctorProblem(), $0) }
      + history.remarks.map { (.doctorRemark(), $0) }
    let verdict: [Block] =
      history.problems.isEmpty ? [.paragraph(verdictWithoutProblems)] : []
    return Page([
      Page.Section(
        [.facts(Facts(for: .lookup, facts.map { Facts.Fact($0, PageText($1)) }))] + verdict)
    ])
  }

  private var verdictWithoutProblems: Message {
    history.report?.isOpen == false ? .doctorRestFine() : .doctorFine()
  }

  private static let mebibyte = 1024 * 1024

  private var historyFacts: [(Message, Message)] {
    var facts: [(Message, Message)] = []
    let folder = Message.given(history.folder)
    if let report = history.report {
      let schema = report.schemaVersion.map { Message.count($0) } ?? .doctorUnknown()
      facts.append(
        (.doctorHistory(), .doctorHistorySize(folder: folder, size: report.size / 1024)))
      if report.sealing.isSealed { facts.append((.doctorEncryption(), .doctorOn())) }
      if report.isOpen {
        facts += [
          (
            .doctorSchema(),
            .doctorSchemas(schema: schema, newest: report.supportedSchemaVersion)
          ),
          (.doctorIntegrity(), history.isSound(report) ? .doctorSound() : .doctorDamaged()),
        ]
      }
      facts += [
        (
          .doctorPermissions(),
          report.entries.contains(where: \.isOpenToOthers)
            ? .doctorOpenToOthers() : .doctorOpenToYou()
        )
      ]
    } else if history.problems.isEmpty {
      facts.append((.doctorHistory(), .doctorNoHistory(folder: folder)))
    } else {
      facts.append((.doctorHistory(), folder))
    }
    if let checkIns = history.checkIns {
      facts.append(
        (.doctorCheckIns(), .doctorReadable(number: checkIns, drafts: history.drafts)))
    }
    if let freeBytes = history.freeBytes {
      facts.append((.doctorFreeSpace(), .doctorFree(size: freeBytes / Self.mebibyte)))
    }
    return facts
  }

  private var reviewed: Message {
    let help = systemCheck.help
    let entries = Message.countEntries(number: help.count)
    let (oldest, newest) = (Message.given(help.oldest), Message.given(help.newest))
    return help.due == 0
      ? .doctorReviewed(entries: entries, oldest: oldest, newest: newest)
      : .doctorReviewedDue(
        entries: entries, oldest: oldest, newest: newest, due: .countEntries(number: help.due))
  }

  private var surroundingFacts: [(Message, Message)] {
    let terminal = systemCheck.terminal
    let sqlite = systemCheck.sqlite.map(Message.given) ?? .doctorUnknown()
    let name = terminal.name.map { Message.given($0.shortenedForDisplay) } ?? .doctorNotSet()
    let locale = systemCheck.locale.first { !$0.isEmpty }
      .map { Message.given($0.shortenedForDisplay) }
    return [
      (
        .doctorProgram(),
        .doctorVersions(release: .given(systemCheck.release), sqlite: sqlite)
      ),
      (
        .doctorQuestionnaires(),
        .names(systemCheck.questionnaires.map { "\($0.id) \($0.version)" })
      ),
      (
        .doctorTerminal(),
        .doctorTerminalIs(
          isThere: terminal.isPresent ? .languageYes() : .languageNo(), name: name,
          columns: terminal.columns, drawing: .given(terminal.drawing))
      ),
      (
        .doctorLocale(),
        .doctorLocaleIs(
          locale: locale ?? .doctorNotSet(),
          languages: .names(systemCheck.languages.map(\.shortenedForDisplay)))
      ),
      (
        .doctorHelpFacts(),
        reviewed
      ),
    ]
  }
}
