// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// What `doctor` finds out about everything but the history.
struct SystemCheck {
  /// Of this program.
  let release: String
  /// `nil` when the library does not say.
  let sqlite: String?
  /// Those inside the program.
  let questionnaires: [Questionnaire]
  let terminal: Terminal
  /// As in `Person`.
  let locale: [String]
  /// BCP-47 tags, the most wanted first.
  let languages: [String]
  let help: Help

  struct Terminal {
    var isPresent: Bool
    /// `TERM`; `nil` when it is not set.
    var name: String?
    var columns: Int
    /// What pages are made of.
    var drawing: String
  }

  /// How old the help facts are.
  struct Help {
    var count: Int
    /// Days, or `never`.
    var oldest: String
    var newest: String
    /// How many should be reviewed again.
    var due: Int
  }
}
