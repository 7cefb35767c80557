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
    if let lowest = points.min(by: { $0.value < $1.value }),
      let highest = points.max(by: { $0.value < $1.value }), points.count > 2
    {
      let (low, high) = (number(lowest), number(highest))
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

  private func number(_ point: TrendSeries.Point) -> Message {
    .trendNumberIn(number: displayed(point.value), week: .week(point.week))
  }

  private func words(_ point: TrendSeries.Point) -> Message {
    let (week, number) = (Message.week(point.week), displayed(point.value))
    return switch point.kind {
    case .checkIn: .trendPoint(week: week, number: number)
    case .late: .trendPointLate(week: week, number: number)
    case .part:
      .trendPointFrom(week: week, number: number, questionnaire: .given(point.questionnaire))
    }
  }

  private func weeks(_ gap: ClosedRange<Int>) -> Message {
    gap.count == 1
      ? .week(gap.lowerBound)
      : .languageRange(from: .week(gap.lowerBound), to: .week(gap.upperBound))
  }
}
