// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import OnlandApp
import Terminal
import Texts

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
    let reason: Message =
      failure == EBADF
      ? .systemClosed() : .given(String(cString: strerror(failure)))
    Environment.complain(
      Problem(
        .systemCannotWrite(reason: reason),
        hint: remains.map(Message.given), status: .history))
    return .history
  }
}
