// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// What more than one command takes is explained in the same words.
extension ArgumentHelp {
  static var card: ArgumentHelp { "The id, as onland signals lists it." }
  static var checkIn: ArgumentHelp { "last, an ISO week, a date, or an id." }
  static var json: ArgumentHelp { "Print everything as JSON." }
  static var questionnaire: ArgumentHelp { "The questionnaire's id." }
  static var since: ArgumentHelp {
    ArgumentHelp("From this day or ISO week on, such as 2026-W40.", valueName: "week")
  }
  static var unasked: ArgumentHelp { "Do not ask." }
}
