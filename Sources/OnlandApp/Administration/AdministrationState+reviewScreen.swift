// SPDX-License-Identifier: GPL-3.0-or-later

import Pages

/// The answers as they are looked over before they are saved.
extension AdministrationState {
  /// All answers, numbered.
  var review: [String] {
    [""] + screen.lines(ReviewPage(questionnaire, asked: asked, outcomes: outcomes).page)
  }
}
