// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Journal
package import Psychometrics

/// A week's focused windows in words.
package struct FocusSummaryPage {
  package let summary: FocusSummary
  package let week: ISOWeek
  /// `window`, for its title and the words of its options.
  package let questionnaire: Questionnaire

  package init(summary: FocusSummary, week: ISOWeek, questionnaire: Questionnaire) {
    self.summary = summary
    self.week = week
    self.questionnaire = questionnaire
  }

  package var page: Page {
    let sentences = [windows, kept, overrun, after].compactMap(\.self)
    return Page(
      title: "\(questionnaire.title), week \(week)",
      [Page.Section(sentences.map { .paragraph($0) })])
  }

  private var windows: String {
    let count = Words.count(summary.windows, "window")
    if summary.judged == 0 { return "\(count), not enough answers to tell whether you kept to it." }
    let others = summary.windows - summary.judged
    let rest = others == 0 ? "" : "; \(others) more cannot be judged"
    return "\(count), kept \(summary.kept) of \(summary.judged)\(rest)."
  }

  private var kept: String? {
    if summary.judged == 0 { return nil }
    return "Kept: you left when the time was up, or at most \(FocusWindow.tolerance) minutes later."
  }

  private var overrun: String? {
    summary.medianOverrun.map { "Median overrun: \(Words.decimal($0)) min." }
  }

  private var after: String? {
    if let mean = summary.meanAfter {
      return "Compared with before, you felt \(Words.decimal(mean)) on average\(scale)."
    }
    return summary.windows < FocusSummary.fewestForMean
      ? "After \(Words.count(FocusSummary.fewestForMean, "window")) you will see how you felt compared with "
        + "before." : nil
  }

  /// What the lowest and the highest code mean.
  private var scale: String {
    guard let item = questionnaire.items.first(where: { $0.id == WindowItem.after }),
      case .choice(let options) = item.format,
      let lowest = options.min(by: { $0.code < $1.code }),
      let highest = options.max(by: { $0.code < $1.code })
    else { return "" }
    return ", from \(lowest.code) (\(lowest.label)) to \(highest.code) (\(highest.label))"
  }
}
