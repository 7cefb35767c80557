// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Texts

/// When in the week a person is reminded, by the clock where they are.
struct ReminderTime: Equatable {
  var weekday: Weekday
  var time: TimeOfDay

  /// The end of the week: what it was like can be told by then.
  static let usual = ReminderTime(weekday: .sunday, time: TimeOfDay(hour: 18))

  /// `Sunday at 18:00`.
  var words: Message {
    .remindTime(weekday: weekday.title, time: .given("\(time)"))
  }

  /// For `OnCalendar=`. Source: systemd.time(7), "Calendar Events".
  var calendarEvent: String { "\(weekday.abbreviation) *-*-* \(time):00" }

  /// The first five fields of a line. Source: crontab(5).
  var cronFields: String { "\(time.minutes % 60) \(time.minutes / 60) * * \(weekday.cronNumber)" }

  /// - Parameter typed: Such as `18:00`.
  static func time(typed: String) throws -> TimeOfDay {
    guard let time = TimeOfDay(typed.halfWidth) else {
      throw Problem(
        .remindNotATime(typed: .given(typed.shortenedForDisplay)),
        hint: .remindTimeHint(), status: .usage)
    }
    return time
  }
}

extension ReminderTime {
  /// Reads what `calendarEvent` writes; `nil` for any other calendar event.
  init?(calendarEvent: String) {
    let parts = calendarEvent.split(separator: " ")
    guard parts.count == 3,
      let weekday = Weekday.allCases.first(where: { $0.abbreviation == parts[0] }),
      let time = TimeOfDay(parts[2].dropLast(3))
    else { return nil }
    self.init(weekday: weekday, time: time)
    guard self.calendarEvent == calendarEvent else { return nil }
  }
}
