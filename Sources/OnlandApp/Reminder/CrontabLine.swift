// SPDX-License-Identifier: GPL-3.0-or-later

/// The line that reminds by cron, for the person to add.
struct CrontabLine {
  let time: ReminderTime
  /// Absolute path.
  let program: String
  /// Where the history is.
  let folder: String

  let desktop: Desktop
  /// What the person reads.
  let message: String

  /// Says nothing where no desktop answers, so that cron has nothing to mail.
  var text: String {
    let due = "ONLAND_HOME=\(folder.quotedForShell) \(program.quotedForShell) due >/dev/null 2>&1"
    let notify =
      "\(session) notify-send \(message.quotedForShell) >/dev/null 2>&1"
    // In the sixth field a bare % ends the command. Source: crontab(5).
    return "\(time.cronFields) " + "\(due) && \(notify)".replacing("%", with: "\\%")
  }

  /// cron knows no session: the variables by which notify-send finds the message bus of one, and the
  /// X display, by which old desktops find theirs.
  private var session: String {
    let runtimeFolder = desktop.runtimeFolder?.quotedForShell ?? "/run/user/$(id -u)"
    var variables = ["XDG_RUNTIME_DIR=\(runtimeFolder)"]
    // The usual one follows from the folder.
    if let bus = desktop.bus, bus != desktop.runtimeFolder.map({ "unix:path=\($0)/bus" }) {
      variables.append("DBUS_SESSION_BUS_ADDRESS=\(bus.quotedForShell)")
    }
    variables.append("DISPLAY=\((desktop.display ?? ":0").quotedForShell)")
    return variables.joined(separator: " ")
  }
}

extension String {
  /// One word for sh(1), whatever is in it.
  fileprivate var quotedForShell: String { "'\(replacing("'", with: "'\\''"))'" }
}
