// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Testing

struct `A time in an export` {
  @Test(arguments: [0, 46_800, -34_200, 43_200 + 2700, -39_600, 1172, -2670, 86_399, -86_399, 59])
  func `reads back as it was, to the second of its offset`(offset: Int) {
    for seconds in [0, -1, 1_795_371_180, -62_000_000_000, 250_000_000_000] {
      let moment = Moment(secondsSince1970: seconds, offsetSeconds: offset)

      #expect(Moment(exported: moment.exported) == moment, "\(moment.exported)")
    }
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T07:12:56", "2026-11-23T07:12:56Z", "2026-11-23T24:00:00+00:00",
    "2026-11-23T07:60:00+00:00", "2026-02-30T07:12:56+00:00", "2026-11-23 07:12:56+00:00",
    "2026-11-23T07:12:56-00:00", "2026-11-23T07:12:56+24:00", "2026-11-23T07:12:56+00:00:00",
    "2026-11-23T+7:12:56+00:00",
  ])
  func `of another form is none`(text: String) {
    #expect(Moment(exported: text) == nil)
  }
}
