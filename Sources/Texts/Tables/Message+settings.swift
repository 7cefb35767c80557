// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// left open
  package static func settingsLeftOpen() -> Message {
    .sentence(Sentence("settings.leftOpen", "left open", [:]))
  }

  /// "{typed}" is not a time from 00:00 to 12:59
  package static func settingsNotATime(typed: Message) -> Message {
    .sentence(Sentence("settings.notATime", "\"{typed}\" is not a time from 00:00 to 12:59", ["typed": typed]))
  }

  /// Such as 04:00.
  package static func settingsTimeExample() -> Message {
    .sentence(Sentence("settings.timeExample", "Such as 04:00.", [:]))
  }

  /// onland settings KEY VALUE changes one; "" clears it.
  package static func settingsHowToChange() -> Message {
    .sentence(Sentence("settings.howToChange", "onland settings KEY VALUE changes one; \"\" clears it.", [:]))
  }
}
