// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import OnlandApp
import Terminal

extension CheckedOutput {
  /// Hands over what was held back, and says so when not all of it was written.
  ///
  /// - Parameters:
  ///   - status: How the command itself ended.
  ///   - remains: What became of everything else.
  /// - Returns: The status of the process.
  func status(after status: ExitStatus, remains: String?) -> ExitStatus {
    flush()
    guard let failure else { return status }
    let reason = failure == EBADF ? "it is closed" : String(cString: strerror(failure))
    Environment.complain(
      Problem("cannot write the output: \(reason)", hint: remains, status: .history))
    return .history
  }
}
