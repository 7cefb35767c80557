// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Texts

extension Problem {
  init(_ error: StoredDefinitionError) {
    switch error {
    case .unusable(let id, let version, let problems):
      self.init(problems, file: "\(id) \(version), as it was answered")
    case .missing: self.init(.draftNoQuestionnaire(), status: .history)
    }
  }
}
