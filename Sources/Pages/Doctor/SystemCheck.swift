// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// What `doctor` finds out about everything but the history.
package struct SystemCheck {
  /// Of this program.
  package let release: String
  /// `nil` when the library does not say.
  package let sqlite: String?
  /// Those inside the program.
  package let questionnaires: [Questionnaire]
  package let terminal: Terminal
  /// As in `Person`.
  package let locale: [String]
  /// BCP-47 tags, the most wanted first.
  package let languages: [String]
  package let help: Help

  package init(
    release: String, sqlite: String?, questionnaires: [Questionnaire], terminal: Terminal,
    locale: [String], languages: [String], help: Help
  ) {
    self.release = release
    self.sqlite = sqlite
    self.questionnaires = questionnaires
    self.terminal = terminal
    self.locale = locale
    self.languages = languages
    self.help = help
  }

  package struct Terminal {
    package var isPresent: Bool
    /// `TERM`; `nil` when it is not set.
    package var name: String?
    package var columns: Int
    /// What pages are made of.
    package var drawing: String

    package init(isPresent: Bool, name: String? = nil, columns: Int, drawing: String) {
      self.isPresent = isPresent
      self.name = name
      self.columns = columns
      self.drawing = drawing
    }
  }

  /// How old the help facts are.
  package struct Help {
    package var count: Int
    /// Days, or `never`.
    package var oldest: String
    package var newest: String
    /// How many should be reviewed again.
    package var due: Int

    package init(count: Int, oldest: String, newest: String, due: Int) {
      self.count = count
      self.oldest = oldest
      self.newest = newest
      self.due = due
    }
  }
}
