// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Psychometrics
import Texts

/// The points of a series as sentences.
struct WeeksInWords {
  package let series: TrendSeries

  /// Weeks that are told one by one; more would take minutes to listen to.
  private static let mostTold = 26

  /// - Parameter gaps: Weeks without a point between the first and the last one.
  package func sentences(gaps: [ClosedRange<Int>]) -> [Message] {
    let points = series.points
    guard !points.isEmpty else { return [] }
    var sentences: [Message] = []
    let numbers = points.map { displayed($0.value) }
    if let lowest = numbers.min(), let highest = numbers.max(), lowest < highest, points.count > 2 {
      let (low, high) = (place(of: lowest), place(of: highest))
      sentences.append(
        series.change == nil
          ? .trendLowToHigh(low: low, high: high) : .trendHardestEasiest(low: low, high: high))
    }
    let told = points.suffix(Self.mostTold)
    let words = Message.list(told.map(words), .comma)
    sentences.append(
      told.count < points.count
        ? .trendNewestPoints(count: told.count, points: words) : .trendPoints(points: words))
    if !gaps.isEmpty { sentences.append(.trendGaps(weeks: .list(gaps.map(weeks), .comma))) }
    return sentences
  }

  /// Such as `17 in 2026-W03 and 2026-W10`.
  private func place(of number: Int) -> Message {
    let weeks = series.points.filter { displayed($0.value) == number }.map(\.week)
    return .trendNumberIn(
      number: number,
      week: .named(weeks: weeks, series.weekStart) ?? .countWeeks(number: weeks.count))
  }

  private func words(_ point: TrendSeries.Point) -> Message {
    let (week, number) = (Message.week(point.week, series.weekStart), displayed(point.value))
    return switch point.kind {
    case .checkIn: .trendPoint(week: week, number: number)
    case .late: .trendPointLate(week: week, number: number)
    case .part:
      .trendPointFrom(week: week, number: number, questionnaire: .given(point.questionnaire))
    }
  }

  private func weeks(_ gap: ClosedRange<Int>) -> Message {
    gap.count == 1
      ? .week(gap.lowerBound, series.weekStart)
      : .languageRange(
        from: .week(gap.lowerBound, series.weekStart), to: .week(gap.upperBound, series.weekStart))
  }
}
