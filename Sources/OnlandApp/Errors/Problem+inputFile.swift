// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Journal
import Texts

extension Problem {
  /// - Parameter remains: What was left untouched.
  init(_ error: InputFileError, remains: Message = .problemNothingChanged()) {
    let name = error.path.nameOfInput.shortenedForDisplay
    let reason: Message =
      switch error.number {
      case ENOENT, ENOTDIR: .fileNoSuch()
      case EMFILE, ENFILE, ENOMEM, EIO, ENAMETOOLONG: .system(error.number)
      default: .fileNotReadable()
      }
    self.init(
      .fileCannotRead(path: .given(name), reason: reason), hint: remains, status: .data)
  }
}

extension String {
  /// How a message calls the file of this path.
  var nameOfInput: String { self == InputFile.standardInput ? "standard input" : self }
}
