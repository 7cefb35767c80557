// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import TestSupport

/// What happens to simulated people, and what the program tells them in weekly looks.
struct Truth: Sendable {
  var name: String
  var rho = 0.3
  /// Of an overall; an area has 14 and whole answer steps.
  var deviation = 9.0
  /// Values lie on multiples of it; an overall of seven areas has steps of its own.
  var step = 0.5
  /// Check-ins, one each week.
  var weeks = 52
  /// The share of weeks without a check-in.
  var missing = 0.0
  /// Series of one report: the overall, or that and seven areas of which it is the mean.
  var isReport = false
  /// Whether the course is a change that ought to be told.
  var isChange = false
  /// Points, by the week from 0 and a number from 0 to 1 that is the person's own.
  var course: @Sendable (Double, Double) -> Double = { _, _ in 0 }

  private static let mean = 60.0

  static let all: [Truth] = [
    Truth(name: "nothing changes, ρ = 0", rho: 0),
    Truth(name: "nothing changes, ρ = .3"),
    Truth(name: "nothing changes, ρ = .5", rho: 0.5),
    Truth(name: "nothing changes, an area", deviation: 14, step: 12.5),
    Truth(name: "nothing changes, 20 % of weeks missing", missing: 0.2),
    Truth(name: "nothing changes, a report with eight series", isReport: true),
    Truth(name: "hard first two weeks (-25, -12), then nothing") { week, _ in
      week == 0 ? -25 : week == 1 ? -12 : 0
    },
    Truth(name: "a season of ±10, first year") { week, own in season(week, own) },
    Truth(name: "a season of ±10, second year", weeks: 104) { week, own in season(week, own) },
    Truth(name: "+0.5 a week", isChange: true) { week, _ in 0.5 * (week - 26) },
    Truth(name: "+1 a week", isChange: true) { week, _ in week - 26 },
    Truth(name: "+1 a week, an area", deviation: 14, step: 12.5, isChange: true) { week, _ in
      week - 26
    },
    Truth(name: "+1 a week, 20 % of weeks missing", missing: 0.2, isChange: true) { week, _ in
      week - 26
    },
    Truth(name: "+10 at once, after week 13", isChange: true) { week, _ in week < 13 ? -5 : 5 },
    Truth(name: "+20 at once, after week 13", isChange: true) { week, _ in week < 13 ? -10 : 10 },
    Truth(name: "+20 at once, after week 26", isChange: true) { week, _ in week < 26 ? -10 : 10 },
  ]

  private static func season(_ week: Double, _ own: Double) -> Double {
    10 * sin(2 * .pi * (week / 52 + own))
  }

  // MARK: Counting

  func row(people: Int, seed: UInt64) -> String {
    var weeks = AlikeWeeks(seed: seed, rho: rho)
    var (told, wrong, early, steps) = (0, 0, 0, 0)
    var firsts: [Int] = []
    for _ in 0..<people {
      let series = isReport ? report(&weeks) : [one(&weeks)]
      let looks = tales(series)
      guard let first = looks.first else { continue }
      told += 1
      firsts.append(first.week + 1)
      if first.week < 30, first.claim.isUp { early += 1 }
      if looks.contains(where: { !$0.claim.isUp }) { wrong += 1 }
      if first.claim.step != nil { steps += 1 }
    }
    firsts.sort()
    let share = { (count: Int, all: Int) in
      all == 0 ? "-" : String(format: "%.1f %%", 100 * Double(count) / Double(all))
    }
    let median = firsts.isEmpty || !isChange ? "-" : "week \(firsts[firsts.count / 2])"
    return "| \(name) | \(share(told, people)) | \(isChange ? share(wrong, people) : "-") | "
      + "\(isChange ? share(early, people) : "-") | \(median) | \(share(steps, told)) |"
  }

  /// Everything that is told in looks at each check-in of the last 52 weeks.
  private func tales(_ series: [WeeklySeries]) -> [(week: Int, claim: TrendClaim)] {
    var tales: [(week: Int, claim: TrendClaim)] = []
    for week in (weeks - 52)..<weeks where series[0].weeks.contains(week) {
      let findings = series.enumerated().map { place, series in
        TrendFindings(
          series.upTo(week), in: max(0, week - 25)...week, place == 0 ? .asked : .unasked)
      }
      let claims = findings.map { $0.claim ?? $0.claimOfAll }
      if let claim = claims.compactMap(\.self).first { tales.append((week, claim)) }
    }
    return tales
  }

  // MARK: Drawing

  private func one(_ weeks: inout AlikeWeeks) -> WeeklySeries {
    series(weeks.next(self.weeks), &weeks)
  }

  /// Seven areas with half of their variance in common, and the overall before them.
  private func report(_ weeks: inout AlikeWeeks) -> [WeeklySeries] {
    let common = weeks.next(self.weeks)
    let areas = (0..<7).map { _ in
      zip(common, weeks.next(self.weeks)).map { 60 + 14 * (0.5.squareRoot() * ($0 + $1)) }
        .map { (min(max($0, 0), 100) / 12.5).rounded() * 12.5 }
    }
    let overall = (0..<self.weeks).map { week in areas.reduce(0) { $0 + $1[week] } / 7 }
    return ([overall] + areas).map { WeeklySeries(weeks: Array(0..<self.weeks), values: $0) }
  }

  private func series(_ deviations: [Double], _ weeks: inout AlikeWeeks) -> WeeklySeries {
    let own = weeks.uniform()
    let values = deviations.enumerated().map { week, deviation -> Double? in
      let value = Self.mean + course(Double(week), own) + deviation * self.deviation
      guard missing == 0 || weeks.uniform() >= missing else { return nil }
      return (min(max(value, 0), 100) / step).rounded() * step
    }
    return WeeklySeries(weeks: Array(deviations.indices), values: values)
  }
}
