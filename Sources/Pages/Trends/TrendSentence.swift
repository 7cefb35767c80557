// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Journal
import Psychometrics

/// What the answered weeks of one series say: what they were like, and a change only if one was found.
///
/// A description needs no test and cannot be a false alarm, so there is one from four check-ins on.
package struct TrendSentence {
  package let part: TrendReport.Part
  /// The last week of the window, whose year goes without saying.
  private let lastWeek: Int?

  package init(part: TrendReport.Part) {
    self.part = part
    lastWeek = part.shown.points.last?.week
  }

  private var series: WeeklySeries { part.tested }
  private var count: Int { series.count }

  /// Check-ins from which a description compares two halves in its own sentence.
  static let fewestForHalves = 8

  /// Everything there is to say of a series that was asked for.
  package var text: String {
    switch count {
    case 0:
      // There is a check-in, or there would be no report.
      return part.whole.tested.count == 0
        ? "No check-in has a score here yet; onland show says why." : "No check-in in these weeks."
    case 1:
      return part.whole.tested.count == 1
        ? "First check-in. There is more to say from \(TrendDescription.fewestCheckIns) check-ins."
        : "One check-in in these weeks."
    case ..<TrendDescription.fewestCheckIns: return sinceLastTime
    case ..<Self.fewestForHalves: return soFar
    default: return fromEightOn ?? ""
    }
  }

  /// What is said of a series that nobody asked for by name: only from eight check-ins on.
  package var shortText: String? { count < Self.fewestForHalves ? nil : fromEightOn }

  /// The change alone, where one is told.
  package var toldChange: String? {
    count >= Self.fewestForHalves && part.isClaimTold ? change : nil
  }

  private var fromEightOn: String? {
    let told = toldChange
    let sentences = [told, part.findings.claim != nil && told != nil ? nil : halves, lastYear]
    let text = sentences.compactMap(\.self).joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  // MARK: Descriptions

  private var sinceLastTime: String {
    let newest = series.values.suffix(2).map(displayed)
    let numbers =
      newest[0] == newest[1]
      ? "\(newest[1]), as last time." : "Last time \(newest[0]), now \(newest[1])."
    return "\(numbers) Too early to say whether anything changes; there is more to say from "
      + "\(TrendDescription.fewestCheckIns) check-ins."
  }

  private var soFar: String {
    let shown = series.values.map(displayed)
    guard let lowest = shown.min(), let highest = shown.max(), let mean = series.mean else {
      return ""
    }
    let range =
      lowest == highest
      ? "\(lowest) each time so far."
      : "Between \(lowest) and \(highest) in \(count) check-ins, \(displayed(mean)) on average."
    return "\(range) Too early to say whether anything changes."
  }

  private var halves: String? {
    guard let halves = SeriesHalves(series) else { return nil }
    let (first, last) = (displayed(halves.first), displayed(halves.last))
    let isBeginning = series.weeks.first == part.whole.tested.weeks.first
    if series.standardDeviation == 0 { return "\(first) each time." }
    let means =
      "\(first) on average in the first \(halves.count) check-ins, \(last) in the last \(halves.count)"
    if count >= TrendTest.fewestWeeks, halves.areMuchTheSame {
      return isBeginning
        ? "Much the same as when you began: \(means)."
        : "Much the same through these weeks: \(means)."
    }
    let share = BandShare(part.shown).flatMap(sentence)
    return [
      "\(means). From one week to the next it moves by about \(displayed(halves.usualMove)) anyway.",
      share,
    ].compactMap(\.self).joined(separator: " ")
  }

  /// Such as `Strained in 3 of the first 6 check-ins, and in 1 of the last 6.`
  private func sentence(_ share: BandShare) -> String? {
    guard share.first != share.last else { return nil }
    let word = share.word.prefix(1).uppercased() + share.word.dropFirst()
    return
      "\(word) in \(share.first) of the first \(share.count) check-ins, and in \(share.last) of the "
      + "last \(share.count)."
  }

  private var lastYear: String? {
    guard let compared = part.findings.lastYear, compared.count >= YearComparison.fewestShown
    else { return nil }
    return
      "The newest \(compared.count) check-ins are \(displayed(compared.thisYear)) on average; the "
      + "same weeks a year before were \(displayed(compared.lastYear))."
  }

  // MARK: Changes

  private var change: String? {
    if let claim = part.findings.claim { return sentence(claim) }
    guard let claim = part.findings.claimOfAll else { return nil }
    return "These \(Words.count(series.span, "week")) alone show no clear change, but all of them "
      + "together do. \(sentence(claim))"
  }

  private func sentence(_ claim: TrendClaim) -> String {
    let clause =
      part.whole.change.map { claim.isUp ? $0.easier : $0.harder }
      ?? "\(Words.atLineStart(part.whole.nameInSentence)) has changed"
    let (start, end) = ends(claim)
    let told =
      claim.step.map { step in
        "\(clause) since about \(week(step.week)): this number was about \(start) before that and "
          + "has been about \(end) since."
      }
      ?? "\(clause) over \(Words.count(claim.weeks.count, "week")): this number went from about "
      + "\(start) to about \(end)."
    let isWithinYear = claim.weeks.count < YearComparison.year
    return told + (isWithinYear ? " That is one season so far, not yet a year." : "")
  }

  /// Whole numbers, unless the scale is so short that they would be equal.
  private func ends(_ claim: TrendClaim) -> (String, String) {
    let (start, end) = (displayed(claim.start), displayed(claim.end))
    return start == end
      ? (Words.decimal(claim.start), Words.decimal(claim.end)) : ("\(start)", "\(end)")
  }

  /// `week 36`, and the year where it is not that of the newest week.
  private func week(_ number: Int) -> String {
    let week = ISOWeek(weekNumber: number)
    let isThisYear = lastWeek.map { ISOWeek(weekNumber: $0).year } == week.year
    return "week \(week.week)" + (isThisYear ? "" : " of \(week.year)")
  }
}

extension TrendSentence {
  /// Of the overall in the usual window.
  ///
  /// - Parameter assessed: All check-ins in order; the newest decides of which questionnaire.
  /// - Returns: `nil` without a check-in, and for a questionnaire without an overall.
  package init?(overallOf assessed: [AssessedCheckIn], today: LocalDate) {
    guard let id = assessed.last?.questionnaire.id,
      let history = TrendHistory(assessed.map(SeriesCheckIn.init).related(to: id), of: id),
      let overall = history.overall
    else { return nil }
    let window = TrendWindow(
      .usual, answered: history.answeredWeeks([overall]), thisWeek: today.weekNumber)
    let report = TrendReport(
      history.questionnaire, series: [overall], window: window, areNamed: false,
      answered: history.answeredWeeks(in: window.weeks))
    guard let part = report.parts.first else { return nil }
    self.init(part: part)
  }
}
