// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Someone to talk to: onland resources.
  package static func commandSomeone() -> Message {
    .of("command.someone", "Someone to talk to: onland resources.")
  }

  /// more than one {group} command begins with "{typed}"
  package static func commandSeveral(group: Message, typed: Message) -> Message {
    .of("command.several", "more than one {group} command begins with \"{typed}\"", "group", group, "typed", typed)
  }

  /// {group} --help lists them.
  package static func commandLists(group: Message) -> Message {
    .of("command.lists", "{group} --help lists them.", "group", group)
  }
}
