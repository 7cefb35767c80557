// SPDX-License-Identifier: GPL-3.0-or-later

/// When in the week a person is reminded, by the clock where they are.
struct ReminderTime: Equatable {
  var weekday: Weekday
  /// Minutes after midnight.
  var minutes: Int

  /// The end of the week: what it was like can be told by then.
  static let usual = ReminderTime(weekday: .sunday, minutes: 18 * 60)

  /// `Sunday at 18:00`.
  var words: String { "\(weekday.title) at \(timeOfDay)" }

  /// For `OnCalendar=`. Source: systemd.time(7), "Calendar Events".
  var calendarEvent: String { "\(weekday.abbreviation) *-*-* \(timeOfDay):00" }

  /// The first five fields of a line. Source: crontab(5).
  var cronFields: String { "\(minutes % 60) \(minutes / 60) * * \(weekday.cronNumber)" }

  private var timeOfDay: String { Words.timeOfDay(minutes: minutes) }

  /// - Parameter typed: Such as `18:00`.
  static func minutes(typed: String) throws -> Int {
    guard let minutes = Settings.minutesOfDay(typed.narrowed, hours: 0...23) else {
      throw Problem(
        "\"\(typed.forMessage)\" is not a time of day",
        hint: "From 00:00 to 23:59, such as --at 18:00.", status: .usage)
    }
    return minutes
  }
}

extension ReminderTime {
  /// Reads what `calendarEvent` writes; `nil` for any other calendar event.
  init?(calendarEvent: String) {
    let parts = calendarEvent.split(separator: " ")
    guard parts.count == 3,
      let weekday = Weekday.allCases.first(where: { $0.abbreviation == parts[0] }),
      let minutes = Settings.minutesOfDay(String(parts[2].dropLast(3)), hours: 0...23)
    else { return nil }
    self.init(weekday: weekday, minutes: minutes)
    guard self.calendarEvent == calendarEvent else { return nil }
  }
}
