// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Formats
package import Journal
import Psychometrics
package import Texts

/// What the answered weeks of one series say: what they were like, and a change only if one was found.
///
/// A description needs no test and cannot be a false alarm, so there is one from four check-ins on.
package struct TrendSentence {
  package let part: TrendReport.Part
  /// The last week of the window, whose year goes without saying.
  private let lastWeek: Int?
  /// Whether it is said of a change that the weeks of the window do not show it alone.
  private let saysWhichWeeks: Bool

  package init(part: TrendReport.Part, saysWhichWeeks: Bool = true) {
    self.part = part
    self.saysWhichWeeks = saysWhichWeeks
    lastWeek = part.shown.points.last?.week
  }

  private var series: WeeklySeries { part.tested }
  private var count: Int { series.count }

  /// Check-ins from which a description compares two halves in its own sentence.
  static let fewestForHalves = 8

  /// Everything there is to say of a series that was asked for.
  package var text: Message {
    switch count {
    case 0:
      // There is a check-in, or there would be no report.
      return part.shown.absence?.sentence ?? .trendNoCheckIn()
    case 1:
      return part.whole.tested.count == 1
        ? .trendFirst(checkIns: TrendDescription.fewestCheckIns) : .trendOneOnly()
    case ..<TrendDescription.fewestCheckIns: return sinceLastTime
    case ..<Self.fewestForHalves: return soFar
    default: return fromEightOn ?? .given("")
    }
  }

  /// What is said of a series that nobody asked for by name: why it has no score, and more only from
  /// eight check-ins on.
  package var shortText: Message? {
    if count == 0 { return part.shown.absence?.sentence }
    return count < Self.fewestForHalves ? nil : fromEightOn
  }

  /// The change alone, where one is told.
  package var toldChange: Message? {
    count >= Self.fewestForHalves && part.isClaimTold ? change : nil
  }

  /// Whether a change is told that only all weeks together show.
  var isOfAllWeeks: Bool { toldChange != nil && part.findings.claim == nil }

  private var fromEightOn: Message? {
    let told = toldChange
    let sentences = [told, part.findings.claim != nil && told != nil ? nil : halves, lastYear]
      .compactMap(\.self)
    return sentences.isEmpty ? nil : .list(sentences, .sentence)
  }

  /// Whether the first words are the title of the series.
  var beginsWithTitle: Bool {
    guard toldChange != nil, let claim = part.findings.claim else { return false }
    let whole = part.whole
    let start =
      switch whole.change {
      case .words(let words): claim.isUp ? words.easier : words.harder
      case .title: whole.title
      case nil: whole.nameInSentence
      }
    return start.asTyped.hasPrefix(whole.title.asTyped)
  }

  // MARK: Descriptions

  private var sinceLastTime: Message {
    let newest = series.values.suffix(2).map(displayed)
    let numbers: Message =
      newest[0] == newest[1]
      ? .trendAsLastTime(now: newest[1])
      : .trendLastTime(before: newest[0], now: newest[1])
    return .sentences(numbers, .trendMoreFrom(checkIns: TrendDescription.fewestCheckIns))
  }

  private var soFar: Message {
    let shown = series.values.map(displayed)
    guard let lowest = shown.min(), let highest = shown.max(), let mean = series.mean else {
      return .given("")
    }
    let range: Message =
      lowest == highest
      ? .trendSameSoFar(number: lowest)
      : .trendSoFar(low: lowest, high: highest, count: count, mean: displayed(mean))
    return .sentences(range, .trendTooEarly())
  }

  private var halves: Message? {
    guard let halves = SeriesHalves(series) else { return nil }
    let (first, last) = (displayed(halves.first), displayed(halves.last))
    if series.standardDeviation == 0 { return .trendSame(number: first) }
    if count >= TrendTest.fewestWeeks, halves.areMuchTheSame(below: part.whole.smallestChange) {
      return .trendSameThrough(first: first, count: halves.count, last: last)
    }
    return .sentences(
      .trendHalves(
        first: first, count: halves.count, last: last, move: displayed(halves.usualMove)),
      BandShare(part.shown).flatMap(sentence))
  }

  /// Such as `Strained in 3 of the first 6 check-ins, and in 1 of the last 6.`
  private func sentence(_ share: BandShare) -> Message? {
    guard share.first != share.last else { return nil }
    return .atStart(
      .trendShare(
        band: .given(share.word), first: share.first, count: share.count, last: share.last))
  }

  private var lastYear: Message? {
    guard let compared = part.findings.lastYear, compared.count >= YearComparison.fewestShown
    else { return nil }
    return .trendLastYear(
      count: compared.count, now: displayed(compared.thisYear),
      then: displayed(compared.lastYear))
  }

  // MARK: Changes

  private var change: Message? {
    if let claim = part.findings.claim { return sentence(claim) }
    guard let claim = part.findings.claimOfAll else { return nil }
    return .sentences(
      saysWhichWeeks ? .trendOnlyTogether(weeks: .countWeeks(number: series.span)) : nil,
      sentence(claim))
  }

  private func sentence(_ claim: TrendClaim) -> Message {
    let clause: Message =
      part.whole.change?.clause(of: part.whole.title, isUp: claim.isUp)
      ?? .trendChanged(name: .given(part.whole.nameInSentence))
    let (start, end) = ends(claim)
    let told: Message =
      claim.step.map { step in
        .trendStep(clause: clause, week: week(step.week), start: start, end: end)
      }
      ?? .trendSlope(
        clause: clause, weeks: .countWeeks(number: claim.weeks.count), start: start, end: end)
    let isWithinYear = claim.weeks.count < YearComparison.year
    return .sentences(.atStart(told), isWithinYear ? .trendOneSeason() : nil)
  }

  /// Whole numbers, unless the scale is so short that they would be equal.
  private func ends(_ claim: TrendClaim) -> (Message, Message) {
    let (start, end) = (displayed(claim.start), displayed(claim.end))
    return start == end
      ? (.decimal(claim.start), .decimal(claim.end)) : (.count(start), .count(end))
  }

  /// `week 36`, and the year where it is not that of the newest week; `the week of 29 November`.
  private func week(_ number: Int) -> Message {
    let start = part.whole.weekStart
    let (whole, last) = (start.week(number), lastWeek.map(start.week))
    guard start == .monday else {
      let isThisYear = last?.first.year == whole.first.year
      return .languageTheWeekOf(day: isThisYear ? whole.first.dayAndMonth : whole.first.inWords)
    }
    let week = whole.iso
    return last?.iso.year == week.year
      ? .trendWeekNumber(week: week.week)
      : .trendWeekOfYear(week: week.week, year: .given("\(week.year)"))
  }
}

extension TrendSentence {
  /// Of the overall in the usual window.
  ///
  /// - Parameter assessed: All check-ins in order; the newest decides of which questionnaire.
  /// - Returns: `nil` without a check-in, and for a questionnaire without an overall.
  package init?(overallOf assessed: [AssessedCheckIn], thisWeek: Week) {
    guard let id = assessed.last?.questionnaire.id,
      let history = TrendHistory(assessed.map(SeriesCheckIn.init).related(to: id), of: id),
      let overall = history.overall
    else { return nil }
    let window = TrendWindow(
      .usual, answered: history.answeredWeeks([overall]), thisWeek: thisWeek)
    let report = TrendReport(
      history.questionnaire, series: [overall], window: window, areNamed: false,
      answered: history.answeredWeeks(in: window.weeks))
    guard let part = report.parts.first else { return nil }
    self.init(part: part)
  }
}
