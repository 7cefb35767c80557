// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Texts

@testable import OnlandApp

extension Problem {
  /// In words that are compared as they read.
  init(_ summary: String, hint: String? = nil, status: OnlandApp.ExitStatus) {
    self.init(.given(summary), hint: hint.map(Message.given), status: status)
  }

  /// What happened, in English.
  var summary: String { message.inEnglish }
  /// What to do next, in English.
  var hint: String? { advice?.inEnglish }
}
