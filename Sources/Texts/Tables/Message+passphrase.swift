// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// the history is encrypted, and there is no terminal to ask for the passphrase
  package static func passphraseNoTerminal() -> Message {
    .of("passphrase.noTerminal", "the history is encrypted, and there is no terminal to ask for the passphrase")
  }

  /// ONLAND_PASSPHRASE_COMMAND names a command that prints it, ONLAND_PASSPHRASE_FD a descriptor to read it from. Nothing was changed.
  package static func passphraseSources() -> Message {
    .of("passphrase.sources", "ONLAND_PASSPHRASE_COMMAND names a command that prints it, ONLAND_PASSPHRASE_FD a descriptor to read it from. Nothing was changed.")
  }

  /// no passphrase was typed
  package static func passphraseNotTyped() -> Message {
    .of("passphrase.notTyped", "no passphrase was typed")
  }

  /// the passphrase is empty
  package static func passphraseEmpty() -> Message {
    .of("passphrase.empty", "the passphrase is empty")
  }

  /// the passphrase is longer than {most} bytes
  package static func passphraseTooLong(most: Int) -> Message {
    .of("passphrase.tooLong", "the passphrase is longer than {most} bytes", "most", .count(most))
  }

  /// ONLAND_PASSPHRASE_FD is "{typed}", and no line can be read from that descriptor
  package static func passphraseBadDescriptor(typed: Message) -> Message {
    .of("passphrase.badDescriptor", "ONLAND_PASSPHRASE_FD is \"{typed}\", and no line can be read from that descriptor", "typed", typed)
  }

  /// It is the number of an open one, such as 3. Nothing was changed.
  package static func passphraseDescriptorHint() -> Message {
    .of("passphrase.descriptorHint", "It is the number of an open one, such as 3. Nothing was changed.")
  }

  /// ONLAND_PASSPHRASE_COMMAND gave no passphrase: "{command}" ended with status {status}
  package static func passphraseBadCommand(command: Message, status: Int) -> Message {
    .of("passphrase.badCommand", "ONLAND_PASSPHRASE_COMMAND gave no passphrase: \"{command}\" ended with status {status}", "command", command, "status", .count(status))
  }

  /// It prints the passphrase as its first line, and ends with 0. Nothing was changed.
  package static func passphraseCommandHint() -> Message {
    .of("passphrase.commandHint", "It prints the passphrase as its first line, and ends with 0. Nothing was changed.")
  }
}
