// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Next check-in: any time from {day}.
  package static func checkInNext(day: Day) -> Message {
    .sentence(Sentence("checkIn.next", "Next check-in: any time from {day}.", ["day": .day(day)]))
  }

  /// No check-in of {questionnaire} yet; --questionnaire ID asks about another.
  package static func checkInNoneOf(questionnaire: Message) -> Message {
    .sentence(Sentence("checkIn.noneOf", "No check-in of {questionnaire} yet; --questionnaire ID asks about another.", ["questionnaire": questionnaire]))
  }

  /// the check-in of {day} ({questionnaire})
  package static func checkInNamed(day: Day, questionnaire: Message) -> Message {
    .sentence(Sentence("checkIn.named", "the check-in of {day} ({questionnaire})", ["day": .day(day), "questionnaire": questionnaire]))
  }

  /// a check-in
  package static func checkInUnnamed() -> Message {
    .sentence(Sentence("checkIn.unnamed", "a check-in", [:]))
  }

  /// Copies may be left in your backups and in files you exported, and some disks keep what was deleted for a while.
  package static func checkInCopiesStay() -> Message {
    .sentence(Sentence("checkIn.copiesStay", "Copies may be left in your backups and in files you exported, and some disks keep what was deleted for a while.", [:]))
  }
}
