// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import History
package import Journal
import Psychometrics

/// A short look back at the last check-in.
package struct OverviewPage {
  package let last: AssessedCheckIn
  /// What the weeks say of the overall; `nil` without one.
  package let trend: TrendSentence?
  /// The day from which the next check-in is due; `nil` before the first one.
  package let next: LocalDate?

  package let dates: DateStyle

  package init(
    last: AssessedCheckIn, trend: TrendSentence?, next: LocalDate?, dates: DateStyle = .words
  ) {
    self.dates = dates
    self.last = last
    self.trend = trend
    self.next = next
  }

  package var page: Page {
    var blocks: [Block] = [
      .paragraph("Last check-in: \(dates.text(last.checkIn.date)), \(last.questionnaire.title).")
    ]
    if let overall = last.overall, let shown = overall.score.shown {
      let word = overall.scale.band(of: overall.score).map { ", \($0.label)" } ?? ""
      let from = Words.count(overall.score.answered, "area")
      let overall = "\(overall.scale.title) \(shown)\(word), from \(from)."
      blocks.append(.paragraph([overall, trend?.text].compactMap(\.self).joined(separator: " ")))
      if let reading = Words.reading(ScoreDirection(last.questionnaire)) {
        blocks.append(.paragraph(reading))
      }
    }
    let words = last.standingOut
    blocks.append(
      .paragraph(
        words.isEmpty ? "Nothing stood out." : "What stood out: \(words.joined(separator: "; "))."))
    if let next { blocks.append(.hint(Words.nextCheckIn(from: next, dates))) }
    blocks.append(
      .hint("onland show has the whole page; onland resources shows where to turn."))
    return Page([Page.Section(blocks)])
  }
}
