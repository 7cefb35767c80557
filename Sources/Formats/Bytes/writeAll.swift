// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Writes bytes to a descriptor, waiting where it takes no more for now.
///
/// - Returns: 0 when all are written, else the `errno` of the write that failed.
/// Source: write(2), poll(2).
public func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> CInt {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      var writable = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&writable, 1, -1)
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}
