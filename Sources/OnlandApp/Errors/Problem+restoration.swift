// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Interchange
import Journal
import Texts

extension Problem {
  init(_ error: RestorationError) {
    let summary: Message =
      switch error {
      case .noFolder(let folder, let number):
        .fileCannotMake(path: .given(folder.cleanedForDisplay), reason: .system(number))
      case .notWritten(let error):
        .fileCannotWrite(
          path: .given(error.path.cleanedForDisplay), reason: Self.reason(error.refusal))
      }
    self.init(summary, hint: .importingNothing(), status: .history)
  }

  private static func reason(_ refusal: PrivateFile.Refusal) -> Message {
    switch refusal {
    case .isThere, .isNoFile: .fileSomethingThere()
    case .failed(let number), .notConfirmed(let number): .system(number)
    }
  }
}
