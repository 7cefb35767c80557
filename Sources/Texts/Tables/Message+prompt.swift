// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// This is the first question.
  package static func promptFirst() -> Message {
    .sentence(Sentence("prompt.first", "This is the first question.", [:]))
  }

  /// there is no terminal to ask at
  package static func promptNoTerminal() -> Message {
    .sentence(Sentence("prompt.noTerminal", "there is no terminal to ask at", [:]))
  }

  /// --yes goes ahead without asking. Nothing was changed.
  package static func promptYes() -> Message {
    .sentence(Sentence("prompt.yes", "--yes goes ahead without asking. Nothing was changed.", [:]))
  }
}
