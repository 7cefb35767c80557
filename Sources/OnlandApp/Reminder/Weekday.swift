// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Texts

/// A day of the week; its number is that of ISO 8601.
enum Weekday: Int, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  var name: String { "\(self)" }

  /// `Sunday`, as the person reads it.
  var title: Message { .weekday(rawValue) }

  /// `Sun`, as systemd.time(7) writes it.
  var abbreviation: String { name.prefix(1).uppercased() + name.dropFirst().prefix(2) }

  /// 0 Sunday to 6 Saturday, as crontab(5) counts.
  var cronNumber: Int { rawValue % 7 }

  /// - Parameter typed: The name, or the start of it that no other day has.
  init(typed: String, in language: Language) throws {
    let beginning = typed.asTyped
    let matches = Weekday.allCases.filter {
      language.words(of: $0.title).asTyped.hasPrefix(beginning)
    }
    func name(_ day: Weekday) -> String { language.words(of: day.title).lowercased() }
    guard !beginning.isEmpty, matches.count == 1 else {
      throw Problem(
        unknown: Message.unknownWeekday, typed, among: Weekday.allCases.map(name),
        hint: .remindOneOf(weekdays: .names(Weekday.allCases.map(name), .or)))
    }
    self = matches[0]
  }
}
