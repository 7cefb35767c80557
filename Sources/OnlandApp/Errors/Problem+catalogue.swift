// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Journal
import Psychometrics

extension Problem {
  init(_ error: CatalogueError) {
    switch error {
    case .unknown(let id, let known):
      self.init(
        unknown: "questionnaire", id, among: known, hint: "onland questionnaires lists them.")
    case .unusable(let file, let problems): self.init(problems, file: file)
    case .folderUnreadable(let folder, let number):
      self.init(
        "cannot read \(folder.cleanedForDisplay): \(String(cString: strerror(number)))",
        hint: "It is where questionnaires of your own are. Nothing was changed.", status: .data)
    }
  }
}
