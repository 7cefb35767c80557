// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// One way to call a command, and what comes of it where a person may be.
struct CommandCall: Sendable, CustomTestStringConvertible {
  /// What it prints: sentences or tables for a person, something for another program, or a dialogue or
  /// a few words that tests of their own look at.
  enum Result { case sentences, formal, other }

  /// Behind the name of the program; `~/` begins the path of a file in the home folder.
  var words: [String]
  var result = Result.sentences
  /// Whether it may change a file; otherwise the home folder is the same afterwards, byte for byte.
  var changes = false
  /// Whether it goes on by itself until Ctrl-C.
  var lasts = false
  /// Its exit status by what the home folder is like, without a terminal.
  var status: [CallHome: Int] = [:]
  /// The same where it differs at a terminal, when nobody answers.
  var statusAtTerminal: [CallHome: Int] = [:]

  init(
    _ words: String..., result: Result = .sentences, changes: Bool = false, lasts: Bool = false,
    used: Int = 0, unused: Int = 0, damaged: Int = 74, atTerminal: [CallHome: Int] = [:]
  ) {
    self.words = words
    self.result = result
    self.changes = changes
    self.lasts = lasts
    status = [.used: used, .unused: unused, .damaged: damaged]
    statusAtTerminal = atTerminal
  }

  var testDescription: String { (["onland"] + words).joined(separator: " ") }

  /// The words with real paths.
  func arguments(in home: OnlandHome) -> [String] {
    words.map { $0.hasPrefix("~/") ? home.path(to: String($0.dropFirst(2))) : $0 }
  }
}
