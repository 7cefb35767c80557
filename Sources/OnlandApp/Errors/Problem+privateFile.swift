// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Journal
import Texts

extension Problem {
  init(_ error: PrivateFileError) {
    let path = error.path.cleanedForDisplay
    switch error.refusal {
    case .isThere:
      self.init(
        .fileIsThere(path: .given(path)), hint: .fileForce(),
        status: .data)
    case .isNoFile:
      self.init(
        .fileNotReplaceable(path: .given(path)), hint: .problemNothingWritten(), status: .data)
    case .failed(let number):
      self.init(
        .fileCannotWrite(path: .given(path), reason: .system(number)),
        hint: .fileNothingLeft(), status: .data)
    case .notConfirmed(let number):
      self.init(
        .fileNotConfirmed(path: .given(path), reason: .system(number)),
        hint: .fileWriteAgain(), status: .data)
    }
  }
}
