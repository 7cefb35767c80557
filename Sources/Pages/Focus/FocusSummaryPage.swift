// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Journal
package import Psychometrics
import Texts

/// A week's focused windows in words.
package struct FocusSummaryPage {
  package let summary: FocusSummary
  package let week: Week
  /// `window`, for its title and the words of its options.
  package let questionnaire: Questionnaire

  package init(summary: FocusSummary, week: Week, questionnaire: Questionnaire) {
    self.summary = summary
    self.week = week
    self.questionnaire = questionnaire
  }

  package var page: Page {
    let sentences = [windows, kept, overrun, after].compactMap(\.self)
    let title = Message.focusTitle(title: .given(questionnaire.title), week: .week(week, .iso))
    return Page(title: PageText(title), [Page.Section(sentences.map { .paragraph($0) })])
  }

  private var windows: Message {
    let windows = Message.countWindows(number: summary.windows)
    let (kept, judged) = (summary.kept, summary.judged)
    if judged == 0 { return .focusNotJudged(windows: windows) }
    let others = summary.windows - judged
    return others == 0
      ? .focusKept(windows: windows, kept: kept, judged: judged)
      : .focusKeptAndOthers(windows: windows, kept: kept, judged: judged, others: others)
  }

  private var kept: Message? {
    summary.judged == 0 ? nil : .focusWhatKeptMeans(minutes: FocusWindow.tolerance)
  }

  private var overrun: Message? {
    summary.medianOverrun.map { .focusOverrun(minutes: $0) }
  }

  private var after: Message? {
    guard let mean = summary.meanAfter else {
      return summary.windows < FocusSummary.fewestForMean
        ? .focusFeltLater(windows: .countWindows(number: FocusSummary.fewestForMean)) : nil
    }
    guard let ends else { return .focusFelt(mean: mean) }
    return .focusFeltOnScale(
      mean: mean, low: .given("\(ends.lowest.code)"), lowWords: .given(ends.lowest.label),
      high: .given("\(ends.highest.code)"), highWords: .given(ends.highest.label))
  }

  /// What the lowest and the highest code mean.
  private var ends: (lowest: ResponseOption, highest: ResponseOption)? {
    guard let item = questionnaire.items.first(where: { $0.id == WindowItem.after }),
      case .choice(let options) = item.format,
      let lowest = options.min(by: { $0.code < $1.code }),
      let highest = options.max(by: { $0.code < $1.code })
    else { return nil }
    return (lowest, highest)
  }
}
