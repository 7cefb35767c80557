// SPDX-License-Identifier: GPL-3.0-or-later

import History

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

extension Backup {
  /// What a part is called, without any answer.
  func name(of part: BackupPart) -> String {
    switch part {
    case .setting(let index): "the setting \(content.settings[index].key.forMessage)"
    case .contact: "a help contact"
    case .plan(let index): "the plan of \(content.plans[index].key.forMessage)"
    case .checkIn(let index):
      content.checkIns[index].content.map {
        "the check-in of \($0.date) (\($0.questionnaire.forMessage))"
      } ?? "a deletion"
    case .definition(let index): "the questionnaire of \(content.definitions[index].name)"
    case .questionnaire(let index): "the questionnaire \(questionnaires[index].fileName.forMessage)"
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

extension StoredDefinition {
  fileprivate var name: String { "\(questionnaire.forMessage) \(version.forMessage)" }
}
