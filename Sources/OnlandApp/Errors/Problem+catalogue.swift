// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Journal
import Psychometrics
import Texts

extension Problem {
  init(_ error: CatalogueError) {
    switch error {
    case .unknown(let id, let known):
      self.init(
        unknown: Message.unknownQuestionnaire, id, among: known, hint: .questionnaireLists())
    case .unusable(let file, let problems): self.init(problems, file: file)
    case .folderUnreadable(let folder, let number):
      self.init(
        .problemCannotRead(folder: .given(folder.cleanedForDisplay), reason: .system(number)),
        hint: .problemOwnQuestionnaires(), status: .data)
    }
  }
}
