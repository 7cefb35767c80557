// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension Problem {
  /// - Parameter remains: What was left untouched.
  init(_ error: InputFileError, remains: String = "Nothing was changed.") {
    let name =
      error.path == InputFile.standardInput ? "standard input" : error.path.forMessage
    let reason =
      switch error.number {
      case ENOENT, ENOTDIR: "there is no such file"
      case EMFILE, ENFILE, ENOMEM, EIO, ENAMETOOLONG: String(cString: strerror(error.number))
      default: "not a readable file"
      }
    self.init("cannot read \(name): \(reason)", hint: remains, status: .data)
  }
}
