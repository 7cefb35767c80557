// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// What more than one command takes is explained in the same words.
extension ArgumentHelp {
  static var card: ArgumentHelp { "The id, as onland signals lists it." }
  static var checkIn: ArgumentHelp {
    "last, a day, a week, or an id: yesterday, last week, W47, 2026-11-20."
  }
  static var json: ArgumentHelp { "Print everything as JSON." }
  static var questionnaire: ArgumentHelp { "The questionnaire's id." }
  static var unasked: ArgumentHelp { "Do not ask." }
}
