// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Journal

extension Problem {
  /// - Parameter remains: What was left untouched.
  init(_ error: InputFileError, remains: String = "Nothing was changed.") {
    let name = error.path.nameOfInput.shortenedForDisplay
    let reason =
      switch error.number {
      case ENOENT, ENOTDIR: "there is no such file"
      case EMFILE, ENFILE, ENOMEM, EIO, ENAMETOOLONG: String(cString: strerror(error.number))
      default: "not a readable file"
      }
    self.init("cannot read \(name): \(reason)", hint: remains, status: .data)
  }
}

extension String {
  /// How a message calls the file of this path.
  var nameOfInput: String { self == InputFile.standardInput ? "standard input" : self }
}
