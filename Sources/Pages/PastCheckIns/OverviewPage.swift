// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import History
package import Journal
import Psychometrics
import Texts

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
      .paragraph(
        .overviewLast(
          day: Day(last.checkIn.date, dates), title: .given(last.questionnaire.title)))
    ]
    if let overall = last.overall, let shown = overall.score.shown {
      let title = Message.given(overall.scale.title)
      let areas = Message.countAreas(number: overall.score.answered)
      let sentence: Message =
        overall.scale.band(of: overall.score)
        .map {
          .overviewOverallInWord(
            title: title, number: shown, band: .given($0.label), areas: areas)
        } ?? .overviewOverall(title: title, number: shown, areas: areas)
      blocks.append(.paragraph(.sentences(sentence, trend?.text)))
      if let reading = Message.reading(ScoreDirection(last.questionnaire)) {
        blocks.append(.paragraph(reading))
      }
    }
    let words = last.standingOut
    blocks.append(
      .paragraph(
        words.isEmpty
          ? .overviewNothing() : .overviewStoodOut(names: .names(words, .semicolon))))
    if let next { blocks.append(.hint(.checkInNext(day: Day(next, dates)))) }
    blocks.append(.hint(.overviewHint()))
    return Page([Page.Section(blocks)])
  }
}
