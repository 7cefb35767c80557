// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Psychometrics

/// A part of a backup that can be left out of it by itself.
///
/// Numbers count from 0 within the lists of the file.
enum BackupPart: Hashable {
  case setting(Int)
  case contact(Int)
  case plan(Int)
  /// Those that were not deleted come first, as in `HistoryContent`.
  case checkIn(Int)
  case definition(Int)
  case questionnaire(Int)
}

/// A part of a backup with what names it, without any answer.
enum NamedPart: Equatable {
  case setting(key: String)
  case contact
  case plan(week: String)
  case checkIn(LocalDate, Questionnaire.ID)
  case deletion
  case definition(Questionnaire.ID, version: String)
  case questionnaire(fileName: String)
}

extension Backup {
  func named(_ part: BackupPart) -> NamedPart {
    switch part {
    case .setting(let index): .setting(key: content.settings[index].key)
    case .contact: .contact
    case .plan(let index): .plan(week: content.plans[index].key)
    case .checkIn(let index):
      content.checkIns[index].content.map { .checkIn($0.date, $0.questionnaire) } ?? .deletion
    case .definition(let index):
      .definition(
        content.definitions[index].questionnaire, version: content.definitions[index].version)
    case .questionnaire(let index): .questionnaire(fileName: questionnaires[index].fileName)
    }
  }

  func without(_ parts: Set<BackupPart>) -> Backup {
    var rest = self
    rest.content.settings = kept(content.settings) { parts.contains(.setting($0)) }
    rest.content.contacts = kept(content.contacts) { parts.contains(.contact($0)) }
    rest.content.plans = kept(content.plans) { parts.contains(.plan($0)) }
    rest.content.checkIns = kept(content.checkIns) { parts.contains(.checkIn($0)) }
    rest.content.definitions = kept(content.definitions) { parts.contains(.definition($0)) }
    rest.questionnaires = kept(questionnaires) { parts.contains(.questionnaire($0)) }
    return rest
  }

  private func kept<Element>(
    _ elements: [Element], unless isLeftOut: (Int) -> Bool
  ) -> [Element] {
    elements.enumerated().filter { !isLeftOut($0.offset) }.map(\.element)
  }
}
