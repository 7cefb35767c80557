// SPDX-License-Identifier: GPL-3.0-or-later

import Texts

extension Error {
  /// The same failure where something was saved before it: what the person needs to know first.
  ///
  /// An interruption stays what it is.
  ///
  /// - Parameter saved: Says what is saved, and what not to do again.
  func after(_ saved: Message) -> any Error {
    if self is Interruption { return self }
    let problem = Problem(describing: self)
    return Problem(
      problem.message, hint: .sentences(saved, .problemDoctorTells()), status: problem.status)
  }
}

/// Runs what only tells of a change that is saved already; when that fails, the change is told all the same.
func telling<Value>(after saved: Message, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    throw error.after(saved)
  }
}
