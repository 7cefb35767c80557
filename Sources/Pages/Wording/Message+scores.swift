// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Journal
import Psychometrics
package import Texts

/// Scores in words. One place, so that every page says them alike.
extension Message {
  /// Such as `2026-W48`; the first day of a week that is none of ISO 8601.
  static func week(_ number: Int, _ start: WeekStart) -> Message { .given("\(start.week(number))") }

  /// `week 49` or `week 2026-W49`; a week that is none of ISO 8601 by its first day: `week of 29 November`.
  package static func week(_ week: Week, _ dates: DateStyle) -> Message {
    switch (week.start, dates) {
    case (.monday, .words): .languageWeek(week: .given("\(week.iso.week)"))
    case (.monday, .iso): .languageWeek(week: .given("\(week)"))
    case (.sunday, .words), (.saturday, .words): .languageWeekOf(day: week.first.dayAndMonth)
    case (.sunday, .iso), (.saturday, .iso): .languageWeekOf(day: .given("\(week)"))
    }
  }

  /// `week 2026-W49`, or `the week of 29 November`.
  package static func planned(_ week: Week) -> Message {
    week.start == .monday
      ? Message.week(week, .iso) : .languageTheWeekOf(day: week.first.dayAndMonth)
  }

  /// Weeks that share a number, each by its name.
  ///
  /// - Returns: `nil` for more than three: their number says more then.
  static func named(weeks: [Int], _ start: WeekStart) -> Message? {
    weeks.count > 3 ? nil : .list(weeks.map { .week($0, start) }, .and)
  }

  /// `between 38 and 63`, or the one number that both ends are read as.
  static func between(_ range: ClosedRange<Double>) -> Message {
    let (low, high) = (displayed(range.lowerBound), displayed(range.upperBound))
    return low == high ? .count(low) : .pageBetween(low: low, high: high)
  }

  /// Which way the numbers of a page with bars run, in the questionnaire's own words where it has them.
  static func reading(of questionnaire: Questionnaire) -> Message? {
    questionnaire.reading.map(Message.given) ?? reading(ScoreDirection(questionnaire))
  }

  /// Which way the numbers of a page run; `nil` when nobody knows.
  package static func reading(_ direction: ScoreDirection) -> Message? {
    switch direction {
    case .higherIsEasier: .pageHigherIsEasier()
    case .unknown: nil
    }
  }
}
