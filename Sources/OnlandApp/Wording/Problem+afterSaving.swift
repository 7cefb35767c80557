// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
  /// The same failure where a check-in was saved before it: what the person needs to know first.
  var afterSaving: Problem {
    Problem(
      summary,
      hint: "The check-in was saved before that: do not answer again. onland doctor looks closer.",
      status: status)
  }
}

extension Stopped {
  /// An ending stays what it is.
  var afterSaving: Stopped {
    if case .failed(let problem) = self { .failed(problem.afterSaving) } else { self }
  }
}
