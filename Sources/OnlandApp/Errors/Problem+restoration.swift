// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension Problem {
  init(_ error: RestorationError) {
    let summary =
      switch error {
      case .noFolder(let folder, let number):
        "cannot make \(folder.pathForMessage): \(String(cString: strerror(number)))"
      case .notWritten(let error):
        "cannot write \(error.path.pathForMessage): \(Self.reason(error.refusal))"
      }
    self.init(summary, hint: "Nothing was imported.", status: .history)
  }

  private static func reason(_ refusal: PrivateFile.Refusal) -> String {
    switch refusal {
    case .isThere, .isNoFile: "something is there already"
    case .failed(let number), .notConfirmed(let number): String(cString: strerror(number))
    }
  }
}
