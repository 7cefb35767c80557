// SPDX-License-Identifier: GPL-3.0-or-later

import Texts

extension Error {
  /// The same failure where a check-in was saved before it: what the person needs to know first.
  ///
  /// An interruption stays what it is.
  var afterSaving: any Error {
    if self is Interruption { return self }
    let problem = Problem(describing: self)
    return Problem(problem.message, hint: .problemAfterSaving(), status: problem.status)
  }
}
