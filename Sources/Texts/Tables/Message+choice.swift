// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// continue
  package static func choiceContinue() -> Message {
    .of("choice.continue", "continue")
  }

  /// start over
  package static func choiceStartOver() -> Message {
    .of("choice.startOver", "start over")
  }

  /// leave it
  package static func choiceLeaveIt() -> Message {
    .of("choice.leaveIt", "leave it")
  }

  /// replace it
  package static func choiceReplaceIt() -> Message {
    .of("choice.replaceIt", "replace it")
  }

  /// keep both
  package static func choiceKeepBoth() -> Message {
    .of("choice.keepBoth", "keep both")
  }

  /// stop
  package static func choiceStop() -> Message {
    .of("choice.stop", "stop")
  }

  /// partly
  package static func choicePartly() -> Message {
    .of("choice.partly", "partly")
  }

  /// did not come up
  package static func choiceDidNotComeUp() -> Message {
    .of("choice.didNotComeUp", "did not come up")
  }
}
