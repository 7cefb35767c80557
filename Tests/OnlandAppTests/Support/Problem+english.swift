// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport

@testable import OnlandApp

extension Problem {
  /// What happened, in English.
  var summary: String { message.inEnglish }
  /// What to do next, in English.
  var hint: String? { advice?.inEnglish }
}
