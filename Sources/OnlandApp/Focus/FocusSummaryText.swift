// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics
import Terminal

/// A week's focused windows in words.
struct FocusSummaryText {
  let summary: FocusSummary
  let week: ISOWeek
  /// `window`, for its title and the words of its options.
  let questionnaire: Questionnaire
  let screen: Screen

  var lines: [String] {
    let title = screen.wrapped("\(questionnaire.title), week \(week)")
    let sentences = [windows, kept, overrun, after].compactMap(\.self)
    return title.map { screen.styling.bold($0) } + [""]
      + sentences.flatMap { screen.wrapped($0) }
  }

  private var windows: String {
    let count = Words.count(summary.windows, "window")
    if summary.judged == 0 { return "\(count), with too few answers to say whether kept." }
    let others = summary.windows - summary.judged
    let rest = others == 0 ? "" : "; the answers about \(others) more do not tell"
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
      return "Next to before you felt \(Words.decimal(mean)) on average\(scale)."
    }
    return summary.windows < FocusSummary.fewestForMean
      ? "How you felt next to before is said from \(FocusSummary.fewestForMean) windows on." : nil
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
