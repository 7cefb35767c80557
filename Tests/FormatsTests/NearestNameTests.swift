// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Formats

struct `The nearest name` {
  @Test func `is the one with the fewest changed letters`() {
    #expect(NearestName.nearest(to: "wek", among: ["date", "week", "respondent"]) == "week")
    #expect(NearestName.nearest(to: "presure", among: ["pleasure", "pressure"]) == "pressure")
  }

  @Test func `is none where every other name is far away`() {
    #expect(NearestName.nearest(to: "team", among: ["date", "week"]) == nil)
  }

  @Test func `is never an empty one`() {
    #expect(NearestName.nearest(to: "?", among: ["", "respondent"]) == nil)
  }
}
