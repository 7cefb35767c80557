// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics
import Terminal
import Texts

extension Problem {
  /// All problems of one file, each on a line of its own.
  init(_ problems: [DefinitionProblem], file: String) {
    let file = file.nameOfInput
    self.init(problems, of: .given(TerminalText.cleaned(file)), at: file)
  }

  /// - Parameters:
  ///   - name: What a message calls it.
  ///   - file: What stands before each line and column; absent: the name.
  init(_ problems: [DefinitionProblem], of name: Message, at file: String? = nil) {
    self.init(
      .seriesUnusable(file: name),
      hint: .lines(problems.map { $0.line(file: file.map { .given($0) } ?? name) }), status: .data)
  }
}
