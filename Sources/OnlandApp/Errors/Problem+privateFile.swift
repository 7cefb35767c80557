// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension Problem {
  init(_ error: PrivateFileError) {
    let path = error.path.pathForMessage
    switch error.refusal {
    case .isThere:
      self.init(
        "\(path) is there already", hint: "--force replaces it. Nothing was written.",
        status: .data)
    case .isNoFile:
      self.init(
        "\(path) is no file that could be replaced", hint: "Nothing was written.", status: .data)
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
