// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Whether so many files can be opened at once that threads of Dispatch and a history can be used: with too
/// few of them a thread of Dispatch ends the process in the middle.
///
/// 16 are twice what a check-in at a terminal was seen to have open. Tried, because a limit does not tell how many are open already.
/// Source: fcntl(2), `EMFILE`.
public func hasFreeDescriptors() -> Bool {
  let count = 16
  var taken: [CInt] = []
  defer { for descriptor in taken { close(descriptor) } }
  while taken.count < count {
    let descriptor = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
    guard descriptor >= 0 else { return false }
    taken.append(descriptor)
  }
  return true
}
