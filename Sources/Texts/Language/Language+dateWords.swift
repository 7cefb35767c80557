// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates

extension Language {
  /// What days, weeks and spans are called where they are typed.
  package var dateWords: DateWords {
    let units: [(unit: DateUnit, words: Message)] = [
      (.day, .typedDays()), (.week, .typedWeeks()),
      (.month, .typedMonths()), (.year, .typedYears()),
    ]
    let one = typed(.typedOne()).map { ($0, 1) }
    return DateWords(
      today: Set(typed(.typedToday())),
      yesterday: Set(typed(.typedYesterday())),
      dayBeforeYesterday: Set(typed(.typedDayBeforeYesterday())),
      last: Set(typed(.typedLast())),
      this: Set(typed(.typedThis())),
      ago: Set(typed(.typedAgo())),
      numbers: numbers.filter { $0.value > 0 }.merging(one) { number, _ in number },
      fillers: Set(typed(.typedFillers())),
      ordinals: Set(typed(.typedOrdinals())),
      units: Dictionary(
        units.flatMap { unit in typed(unit.words).map { ($0, unit.unit) } }
      ) { first, _ in first },
      weekdays: (1...7).map { words(of: .weekday($0)) },
      months: (1...12).map { words(of: .month($0)) })
  }
}
