// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Your answers could not be saved. Here they are, so you can keep them for now:
  package static func answeringNotSaved() -> Message {
    .of("answering.notSaved", "Your answers could not be saved. Here they are, so you can keep them for now:")
  }

  /// Copy them into a file; {command} --answers FILE takes them back.
  package static func answeringCopyThem(command: Message) -> Message {
    .of("answering.copyThem", "Copy them into a file; {command} --answers FILE takes them back.", "command", command)
  }
}
