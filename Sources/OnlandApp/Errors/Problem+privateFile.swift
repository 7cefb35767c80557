// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Journal

extension Problem {
  init(_ error: PrivateFileError) {
    let path = error.path.cleanedForDisplay
    switch error.refusal {
    case .isThere:
      self.init(
        "\(path) is there already", hint: "--force replaces it. Nothing was written.",
        status: .data)
    case .isNoFile:
      self.init(
        "\(path) is not a file that can be replaced", hint: "Nothing was written.", status: .data)
    case .failed(let number):
      self.init(
        "cannot write \(path): \(String(cString: strerror(number)))",
        hint: "Nothing is left of it; the history was not touched.", status: .data)
    case .notConfirmed(let number):
      self.init(
        "\(path) is written, but the disk does not confirm it: "
          + String(cString: strerror(number)),
        hint: "Write it once more, elsewhere, before you rely on it.", status: .data)
    }
  }
}
