// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {file} was not written by onland: left alone.
  package static func remindLeftAlone(file: Message) -> Message {
    .of("remind.leftAlone", "{file} was not written by onland: left alone.", "file", file)
  }

  /// {path} has characters in it that a timer cannot use
  package static func remindBadPath(path: Message) -> Message {
    .of("remind.badPath", "{path} has characters in it that a timer cannot use", "path", path)
  }

  /// onland: weekly note
  package static func remindNotification() -> Message {
    .of("remind.notification", "onland: weekly note")
  }

  /// The message says "{message}", nothing more. onland remind off ends it.
  package static func remindMessage(message: Message) -> Message {
    .of("remind.message", "The message says \"{message}\", nothing more. onland remind off ends it.", "message", message)
  }

  /// {file} was not written by onland
  package static func remindNotOurs(file: Message) -> Message {
    .of("remind.notOurs", "{file} was not written by onland", "file", file)
  }

  /// It was left alone, and nothing was changed. Move it away to be reminded.
  package static func remindMoveItAway() -> Message {
    .of("remind.moveItAway", "It was left alone, and nothing was changed. Move it away to be reminded.")
  }

  /// cron does not catch up on what it missed. onland due in the start file of your shell says in one line when a check-in is due.
  package static func remindCronLimits() -> Message {
    .of("remind.cronLimits", "cron does not catch up on what it missed. onland due in the start file of your shell says in one line when a check-in is due.")
  }

  /// {file} was not written by onland.
  package static func remindNotOursSentence(file: Message) -> Message {
    .of("remind.notOursSentence", "{file} was not written by onland.", "file", file)
  }

  /// The timer is there ({time}), but no user session of systemd runs here to start it.
  package static func remindNoSession(time: Message) -> Message {
    .of("remind.noSession", "The timer is there ({time}), but no user session of systemd runs here to start it.", "time", time)
  }

  /// The timer is there ({time}), but it is not running. onland remind on starts it.
  package static func remindNotRunning(time: Message) -> Message {
    .of("remind.notRunning", "The timer is there ({time}), but it is not running. onland remind on starts it.", "time", time)
  }

  /// "{typed}" is not a time of day
  package static func remindNotATime(typed: Message) -> Message {
    .of("remind.notATime", "\"{typed}\" is not a time of day", "typed", typed)
  }

  /// From 00:00 to 23:59, such as --at 18:00.
  package static func remindTimeHint() -> Message {
    .of("remind.timeHint", "From 00:00 to 23:59, such as --at 18:00.")
  }

  /// cannot make the folder {path}
  package static func remindNoFolder(path: Message) -> Message {
    .of("remind.noFolder", "cannot make the folder {path}", "path", path)
  }

  /// cannot remove {path}: {reason}
  package static func remindCannotRemove(path: Message, reason: Message) -> Message {
    .of("remind.cannotRemove", "cannot remove {path}: {reason}", "path", path, "reason", reason)
  }

  /// It was left as it was.
  package static func remindLeftAsItWas() -> Message {
    .of("remind.leftAsItWas", "It was left as it was.")
  }

  /// It is one of {weekdays}.
  package static func remindOneOf(weekdays: Message) -> Message {
    .of("remind.oneOf", "It is one of {weekdays}.", "weekdays", weekdays)
  }

  /// Would remove {file}
  package static func remindWouldRemove(file: Message) -> Message {
    .of("remind.wouldRemove", "Would remove {file}", "file", file)
  }

  /// Off: the timer is removed.
  package static func remindRemoved() -> Message {
    .of("remind.removed", "Off: the timer is removed.")
  }

  /// No user session of systemd runs here. cron can remind you instead: add this line with crontab -e.
  package static func remindCronNoSession() -> Message {
    .of("remind.cronNoSession", "No user session of systemd runs here. cron can remind you instead: add this line with crontab -e.")
  }

  /// systemd takes no program with a quote or a backslash in its path. cron can remind you instead: add this line with crontab -e.
  package static func remindCronNoPath() -> Message {
    .of("remind.cronNoPath", "systemd takes no program with a quote or a backslash in its path. cron can remind you instead: add this line with crontab -e.")
  }

  /// On: {time}, when a check-in is due.
  package static func remindOn(time: Message) -> Message {
    .of("remind.on", "On: {time}, when a check-in is due.", "time", time)
  }

  /// Would write {file}:
  package static func remindWouldWrite(file: Message) -> Message {
    .of("remind.wouldWrite", "Would write {file}:", "file", file)
  }

  /// {weekday} at {time}
  package static func remindTime(weekday: Message, time: Message) -> Message {
    .of("remind.time", "{weekday} at {time}", "weekday", weekday, "time", time)
  }

  /// Off: no timer of onland is there.
  package static func remindOff() -> Message {
    .of("remind.off", "Off: no timer of onland is there.")
  }

  /// at a time of its own
  package static func remindOwnTime() -> Message {
    .of("remind.ownTime", "at a time of its own")
  }

  /// Next: {time}.
  package static func remindNext(time: Message) -> Message {
    .of("remind.next", "Next: {time}.", "time", time)
  }

  /// systemctl --user {arguments} failed
  package static func remindSystemctlFailed(arguments: Message) -> Message {
    .of("remind.systemctlFailed", "systemctl --user {arguments} failed", "arguments", arguments)
  }

  /// systemctl --user {arguments} failed: {reason}
  package static func remindSystemctlFailedBecause(arguments: Message, reason: Message) -> Message {
    .of("remind.systemctlFailedBecause", "systemctl --user {arguments} failed: {reason}", "arguments", arguments, "reason", reason)
  }

  /// What is there already stays; onland remind on and off can both be repeated.
  package static func remindCanBeRepeated() -> Message {
    .of("remind.canBeRepeated", "What is there already stays; onland remind on and off can both be repeated.")
  }

  /// Would run: systemctl --user {arguments}
  package static func remindWouldRun(arguments: Message) -> Message {
    .of("remind.wouldRun", "Would run: systemctl --user {arguments}", "arguments", arguments)
  }

  /// crontab -e takes a line out of your crontab.
  package static func remindCronGoes() -> Message {
    .of("remind.cronGoes", "crontab -e takes a line out of your crontab.")
  }
}
