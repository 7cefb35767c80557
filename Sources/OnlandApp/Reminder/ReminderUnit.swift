// SPDX-License-Identifier: GPL-3.0-or-later

/// A file for systemd that `remind on` writes and `remind off` removes.
struct ReminderUnit: Equatable {
  /// Its name in the folder of units.
  var name: String
  var content: String

  static let timerName = "onland-remind.timer"
  static let serviceName = "onland-remind.service"
  /// The first line of what `remind` wrote; a file without it is somebody else's.
  static let marker = "# Written by onland remind on; onland remind off removes it."

  /// Asks `due`, and notifies only when a check-in is due.
  ///
  /// ExecCondition: every status up to 254 but 0 skips what follows and counts as no failure.
  /// Source: systemd.service(5).
  ///
  /// - Parameters:
  ///   - program: Absolute path, without quotes and backslashes.
  ///   - folder: Where the history is: the shell's variables do not reach systemd.
  ///   - message: What the person reads.
  static func service(program: String, folder: String, message: String) -> ReminderUnit {
    ReminderUnit(
      name: serviceName,
      content: """
        \(marker)
        [Unit]
        Description=\(message.replacing("%", with: "%%"))

        [Service]
        Type=oneshot
        Environment=\("ONLAND_HOME=\(folder)".quotedForUnit)
        # Only when a check-in is due.
        ExecCondition=\(program.quotedForUnit) due
        # Without a desktop nobody is told; onland due says it in the next shell.
        ExecStart=/bin/sh -c 'notify-send "\(message.quotedForShellInUnit)" || :'
        StandardOutput=null
        StandardError=null

        """)
  }

  static func timer(_ time: ReminderTime, message: String) -> ReminderUnit {
    ReminderUnit(
      name: timerName,
      content: """
        \(marker)
        [Unit]
        Description=\(message.replacing("%", with: "%%"))

        [Timer]
        \(calendarKey)\(time.calendarEvent)
        # What was missed while the computer was off is made up for.
        Persistent=true

        [Install]
        WantedBy=timers.target

        """)
  }

  private static let calendarKey = "OnCalendar="

  /// The time a timer of ours is set to; `nil` when somebody has changed it to another kind.
  static func time(in timer: String) -> ReminderTime? {
    let line = timer.split(separator: "\n").first { $0.hasPrefix(calendarKey) }
    return line.flatMap { ReminderTime(calendarEvent: String($0.dropFirst(calendarKey.count))) }
  }

  /// Whether systemd starts a program with this path.
  ///
  /// Source: it refuses "special characters" in the name of an executable, quotes and backslashes.
  static func accepts(program: String) -> Bool { !program.contains { "\"'\\".contains($0) } }
}

extension String {
  /// Between double quotes for sh(1) that stand between single quotes in a unit file.
  ///
  /// Source: systemd.syntax(7), "Quoting"; systemd.service(5), "Command lines".
  fileprivate var quotedForShellInUnit: String {
    let forShell = ["\\", "\"", "$", "`"].reduce(self) { $0.replacing($1, with: "\\\($1)") }
    return forShell.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
      .replacing("$", with: "$$").replacing("%", with: "%%")
  }

  /// A word of a unit file: in quotes, with what quotes and specifiers mean taken away.
  ///
  /// A `$` needs nothing: variables are not expanded in assignments and in the name of a program.
  /// Source: systemd.syntax(7), "Quoting"; systemd.unit(5), "Specifiers".
  fileprivate var quotedForUnit: String {
    let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("%", with: "%%")
    return "\"\(escaped)\""
  }
}
