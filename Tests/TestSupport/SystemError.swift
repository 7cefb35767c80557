// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A call to the system that failed.
struct SystemError: Error, CustomStringConvertible {
  let number: CInt

  var description: String { String(cString: strerror(number)) }
}
