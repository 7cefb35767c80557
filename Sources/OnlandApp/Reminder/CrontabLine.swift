// SPDX-License-Identifier: GPL-3.0-or-later

/// The line that reminds by cron, for the person to add.
struct CrontabLine {
  let time: ReminderTime
  /// Absolute path.
  let program: String
  /// Where the history is.
  let folder: String

  /// Says nothing where no desktop answers, so that cron has nothing to mail.
  ///
  /// cron knows no desktop; the first X display is the best guess.
  var text: String {
    let due = "ONLAND_HOME=\(folder.quotedForShell) \(program.quotedForShell) due >/dev/null 2>&1"
    let notify = "DISPLAY=:0 notify-send \(ReminderUnit.message.quotedForShell) >/dev/null 2>&1"
    // In the sixth field a bare % ends the command. Source: crontab(5).
    return "\(time.cronFields) " + "\(due) && \(notify)".replacing("%", with: "\\%")
  }
}

extension String {
  /// One word for sh(1), whatever is in it.
  fileprivate var quotedForShell: String { "'\(replacing("'", with: "'\\''"))'" }
}
