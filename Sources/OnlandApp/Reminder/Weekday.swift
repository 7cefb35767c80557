// SPDX-License-Identifier: GPL-3.0-or-later

/// A day of the week; its number is that of ISO 8601.
enum Weekday: Int, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  var name: String { "\(self)" }

  /// `Sunday`.
  var title: String { name.prefix(1).uppercased() + name.dropFirst() }

  /// `Sun`, as systemd.time(7) writes it.
  var abbreviation: String { String(title.prefix(3)) }

  /// 0 Sunday to 6 Saturday, as crontab(5) counts.
  var cronNumber: Int { rawValue % 7 }

  /// - Parameter typed: The name, or the start of it that no other day has.
  init(typed: String) throws {
    let beginning = typed.narrowed.lowercased()
    let matches = Weekday.allCases.filter { $0.name.hasPrefix(beginning) }
    guard !beginning.isEmpty, matches.count == 1 else {
      throw Problem(
        unknown: "weekday", typed, among: Weekday.allCases.map(\.name),
        hint: "It is one of \(Words.list(Weekday.allCases.map(\.name), last: "or")).")
    }
    self = matches[0]
  }
}
