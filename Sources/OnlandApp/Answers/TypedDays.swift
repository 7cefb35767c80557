// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Texts

/// Days as a person types them for an option.
enum TypedDays {
  /// - Parameter read: As `DateReader` does.
  /// - Throws: `Problem` in place of what the reader throws.
  static func read(
    _ typed: String, for option: String, _ read: (String) throws -> DaySpan
  ) throws -> DaySpan {
    do {
      return try read(typed)
    } catch let fault as DateReader.Fault {
      let name = "\"\(typed.shortenedForDisplay)\""
      switch fault {
      case .impossible:
        throw Problem(
          .periodNotInCalendar(name: .given(name)),
          hint: .periodCalendar(),
          status: .usage)
      case .unknown:
        throw Problem(
          .periodNotTaken(option: .given(option), name: .given(name)),
          hint: option == "--date"
            ? .periodDayExample(option: .given(option))
            : .periodSpanExample(option: .given(option)),
          status: .usage)
      }
    }
  }
}
