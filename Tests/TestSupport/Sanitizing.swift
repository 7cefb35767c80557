// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Whether a sanitizer slows everything down a hundred times, so that limits of time have to wait:
/// `Tests/Fuzz/sanitize` sets `ONLAND_SANITIZED=1`.
public enum Sanitizing {
  public static let isOn = getenv("ONLAND_SANITIZED").map { String(cString: $0) } == "1"
}
