// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Whether files that tests compare with are written anew instead, to be read before they are
/// committed: with `ONLAND_RECORD_SCREENS=1`.
public enum Recording {
  public static let isOn = getenv("ONLAND_RECORD_SCREENS").map { String(cString: $0) } == "1"
}
