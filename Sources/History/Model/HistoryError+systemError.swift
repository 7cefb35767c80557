// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension HistoryError {
  /// What a failed system call on `path` means.
  init(systemError: Int32, path: String) {
    self =
      switch systemError {
      case ENOSPC, EDQUOT: .diskFull(path: path)
      case EFBIG: .tooLarge(path: path)
      case EROFS: .readOnly(path: path)
      case EACCES, EPERM: .noPermission(path: path)
      default: .systemError(path: path, errno: systemError)
      }
  }
}
