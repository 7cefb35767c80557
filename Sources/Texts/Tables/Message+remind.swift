// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {of} was not written by onland: left alone.
  package static func remindLeftAlone(of: Message) -> Message {
    .sentence(Sentence("remind.leftAlone", "{of} was not written by onland: left alone.", ["of": of]))
  }

  /// {text} has characters in it that a timer cannot use
  package static func remindBadPath(text: Message) -> Message {
    .sentence(Sentence("remind.badPath", "{text} has characters in it that a timer cannot use", ["text": text]))
  }

  /// The message says "{message}", nothing more. onland remind off ends it.
  package static func remindMessage(message: Message) -> Message {
    .sentence(Sentence("remind.message", "The message says \"{message}\", nothing more. onland remind off ends it.", ["message": message]))
  }

  /// {of} was not written by onland
  package static func remindNotOurs(of: Message) -> Message {
    .sentence(Sentence("remind.notOurs", "{of} was not written by onland", ["of": of]))
  }

  /// It was left alone, and nothing was changed. Move it away to be reminded.
  package static func remindMoveItAway() -> Message {
    .sentence(Sentence("remind.moveItAway", "It was left alone, and nothing was changed. Move it away to be reminded.", [:]))
  }

  /// cron does not catch up on what it missed. onland due in the start file of your shell says in one line when a check-in is due.
  package static func remindCronLimits() -> Message {
    .sentence(Sentence("remind.cronLimits", "cron does not catch up on what it missed. onland due in the start file of your shell says in one line when a check-in is due.", [:]))
  }

  /// {of} was not written by onland.
  package static func remindNotOursSentence(of: Message) -> Message {
    .sentence(Sentence("remind.notOursSentence", "{of} was not written by onland.", ["of": of]))
  }

  /// The timer is there ({time}), but no user session of systemd runs here to start it.
  package static func remindNoSession(time: Message) -> Message {
    .sentence(Sentence("remind.noSession", "The timer is there ({time}), but no user session of systemd runs here to start it.", ["time": time]))
  }

  /// The timer is there ({time}), but it is not running. onland remind on starts it.
  package static func remindNotRunning(time: Message) -> Message {
    .sentence(Sentence("remind.notRunning", "The timer is there ({time}), but it is not running. onland remind on starts it.", ["time": time]))
  }

  /// "{typed}" is not a time of day
  package static func remindNotATime(typed: Message) -> Message {
    .sentence(Sentence("remind.notATime", "\"{typed}\" is not a time of day", ["typed": typed]))
  }

  /// From 00:00 to 23:59, such as --at 18:00.
  package static func remindTimeHint() -> Message {
    .sentence(Sentence("remind.timeHint", "From 00:00 to 23:59, such as --at 18:00.", [:]))
  }

  /// cannot make the folder {path}
  package static func remindNoFolder(path: Message) -> Message {
    .sentence(Sentence("remind.noFolder", "cannot make the folder {path}", ["path": path]))
  }

  /// cannot remove {path}: {reason}
  package static func remindCannotRemove(path: Message, reason: Message) -> Message {
    .sentence(Sentence("remind.cannotRemove", "cannot remove {path}: {reason}", ["path": path, "reason": reason]))
  }

  /// It was left as it was.
  package static func remindLeftAsItWas() -> Message {
    .sentence(Sentence("remind.leftAsItWas", "It was left as it was.", [:]))
  }
}
