// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The trend in the overview` {
  @Test func `has the sentence of the overall beside it`() throws {
    let trend = try TrendHome()
    try trend.add([1, 2])

    _ = try OverviewCommand(environment: trend.home.environment()).run()

    // 75 and 50 in every area: the overall is 50.
    let text = trend.home.takeWritten().replacing("\n", with: " ")
    #expect(text.contains("Balance 50") && text.says(.trendLastTime(before: 75, now: 50)))
    #expect(text.says(.pageHigherIsEasier()))
  }

  @Test func `of a questionnaire without an overall has none`() throws {
    let trend = try TrendHome()
    try trend.add(week: TrendHome.lastWeek, days: 1, to: "pulse")

    _ = try OverviewCommand(environment: trend.home.environment()).run()

    #expect(!trend.home.takeWritten().contains("check."))
  }
}
