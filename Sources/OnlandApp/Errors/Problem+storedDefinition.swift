// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Texts

extension Problem {
  init(_ error: StoredDefinitionError) {
    switch error {
    case .unusable(let id, let version, let problems):
      self.init(
        problems, of: .questionnaireAsAnswered(id: .given("\(id)"), version: .given("\(version)")))
    case .missing: self.init(.draftNoQuestionnaire(), status: .history)
    }
  }
}
