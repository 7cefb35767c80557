// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Glibc
import Psychometrics

/// The system's clock with its time zone.
///
/// Through the C library: a static program's Foundation may know no zone but GMT.
/// Source: time(2), localtime_r(3).
enum LocalClock {
  static func now() -> Moment {
    var seconds = time(nil)
    var local = tm()
    tzset()
    localtime_r(&seconds, &local)
    return Moment(secondsSince1970: seconds, offsetSeconds: local.tm_gmtoff)
  }
}
