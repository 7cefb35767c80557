// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics
import Terminal

extension Problem {
  /// All problems of one file, each on a line of its own.
  init(_ problems: [DefinitionProblem], file: String) {
    let file = file.nameOfInput
    self.init(
      "\(TerminalText.cleaned(file)) cannot be used",
      hint: problems.map { $0.line(file: file) }.joined(separator: "\n  "), status: .data)
  }
}
