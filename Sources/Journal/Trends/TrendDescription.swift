// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Psychometrics

/// What the check-ins of a report were like, all areas together: counted, and nothing claimed.
package struct TrendDescription {
  /// Check-ins with a score.
  package var checkIns: Int
  /// The area with the highest mean; `nil` where several share it, where all are alike, and where it
  /// never left its lowest band: nobody would call that easy.
  package var easiest: Standing?
  /// The area with the lowest; `nil` likewise.
  package var hardest: Standing?
  /// The area that was in its lowest band most often, where that is not the one with the lowest mean.
  package var mostOftenHard: Standing?
  /// Weeks within the person's own time budget; `nil` without one.
  package var budget: WeekCount?
  /// Weeks in which the overall, as it is read, was lowest: all of them; empty where all weeks are alike.
  package var hardestWeeks: [TrendSeries.Point] = []
  /// The same where it was highest.
  package var easiestWeeks: [TrendSeries.Point] = []
  /// Of the weeks of those points.
  package private(set) var weekStart = WeekStart.monday
  /// Of the overall, inside a sentence; empty without one.
  package var overallName = ""

  /// An area with the outermost band it was in: of the easiest area the highest, of the hardest the lowest.
  package struct Standing: Equatable {
    package var title: String
    /// Inside a sentence.
    package var name: String
    /// `nil` for an area without bands.
    package var band: String?
    package var weeks: WeekCount
  }

  /// Check-ins from which there is something to describe.
  package static let fewestCheckIns = 4

  /// - Parameters:
  ///   - series: The weeks of the window.
  ///   - budget: Of the same weeks.
  /// - Returns: `nil` below four check-ins.
  package init?(_ series: [TrendSeries], direction: ScoreDirection, budget: WeekCount?) {
    let drawn = series.filter { $0.subject != .areaInWords }
    checkIns = Set(drawn.flatMap(\.tested.weeks)).count
    guard checkIns >= Self.fewestCheckIns else { return nil }
    self.budget = budget
    guard direction == .higherIsEasier else { return }
    let areas = drawn.filter { $0.subject == .area }.compactMap { area in
      area.tested.mean.map { (area: area, mean: $0) }
    }
    if let lowest = areas.map(\.mean).min(), let highest = areas.map(\.mean).max(), lowest < highest
    {
      let (lowestOnes, highestOnes) = (
        areas.filter { $0.mean == lowest }, areas.filter { $0.mean == highest }
      )
      hardest = lowestOnes.count == 1 ? Standing(lowestOnes[0].area, isEasiest: false) : nil
      easiest = highestOnes.count == 1 ? Standing(highestOnes[0].area, isEasiest: true) : nil
    }
    mostOftenHard = Self.mostOftenHard(of: areas.map(\.area), beside: hardest)
    let overall = drawn.first { $0.subject == .overall }
    overallName = overall?.nameInSentence ?? ""
    let points = overall?.points.filter(\.isTested) ?? []
    weekStart = overall?.weekStart ?? .monday
    let shown = points.map { displayed($0.value) }
    if let lowest = shown.min(), let highest = shown.max(), lowest < highest {
      hardestWeeks = points.filter { displayed($0.value) == lowest }
      easiestWeeks = points.filter { displayed($0.value) == highest }
    }
  }
}

extension TrendDescription {
  private static func mostOftenHard(of areas: [TrendSeries], beside hardest: Standing?) -> Standing?
  {
    let lowest = areas.compactMap { area -> Standing? in
      let standing = Standing(area, isEasiest: false)
      let lowestBand = area.bands.min { $0.range.lowerBound < $1.range.lowerBound }
      return standing?.band == lowestBand?.label ? standing : nil
    }
    guard let most = lowest.map(\.weeks.count).max(), most > hardest?.weeks.count ?? most else {
      return nil
    }
    let ones = lowest.filter { $0.weeks.count == most }
    return ones.count == 1 ? ones[0] : nil
  }
}

extension TrendDescription.Standing {
  /// - Returns: `nil` where it was in the band at the other end alone.
  fileprivate init?(_ area: TrendSeries, isEasiest: Bool) {
    let values = area.tested.values
    let bands = area.bands.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { band in
      (band: band, count: values.count { band.range.contains(displayed($0)) })
    }
    let met = bands.filter { $0.count > 0 }
    let named = isEasiest ? met.last : met.first
    let otherEnd = isEasiest ? bands.first : bands.last
    if bands.count > 1, named?.band == otherEnd?.band { return nil }
    self.init(
      title: area.title, name: area.nameInSentence, band: named?.band.label,
      weeks: WeekCount(named?.count ?? values.count, of: values.count))
  }
}
