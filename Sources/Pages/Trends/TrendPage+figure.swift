// SPDX-License-Identifier: GPL-3.0-or-later

package import Journal
import Texts

/// A series as a drawing for a page that is not made of lines.
extension TrendPage {
  /// - Parameter plans: Weeks that had one; empty where plans are not shown.
  package func figure(_ part: TrendReport.Part, plans: [Int] = []) -> Figure {
    var chart = TrendChart(part: part, window: report.window).chart
    chart.plans = plans
    let usual = UsualRange(part.whole).map { [sentence($0)] } ?? []
    return Figure(
      title: PageText(.trendWeekByWeek(title: part.whole.heading)),
      text: (sentences(part) + usual).map { PageText($0) }, drawing: .chart(chart))
  }
}
