// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// continue
  package static func choiceContinue() -> Message {
    .sentence(Sentence("choice.continue", "continue", [:]))
  }

  /// start over
  package static func choiceStartOver() -> Message {
    .sentence(Sentence("choice.startOver", "start over", [:]))
  }

  /// leave it
  package static func choiceLeaveIt() -> Message {
    .sentence(Sentence("choice.leaveIt", "leave it", [:]))
  }

  /// replace it
  package static func choiceReplaceIt() -> Message {
    .sentence(Sentence("choice.replaceIt", "replace it", [:]))
  }

  /// keep both
  package static func choiceKeepBoth() -> Message {
    .sentence(Sentence("choice.keepBoth", "keep both", [:]))
  }

  /// stop
  package static func choiceStop() -> Message {
    .sentence(Sentence("choice.stop", "stop", [:]))
  }

  /// partly
  package static func choicePartly() -> Message {
    .sentence(Sentence("choice.partly", "partly", [:]))
  }

  /// did not come up
  package static func choiceDidNotComeUp() -> Message {
    .sentence(Sentence("choice.didNotComeUp", "did not come up", [:]))
  }
}
