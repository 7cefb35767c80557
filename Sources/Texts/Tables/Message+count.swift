// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {number} check-ins
  package static func countCheckIns(number: Int) -> Message {
    .of("count.checkIns", "{number} check-in", plural: "{number} check-ins", counted: "number", ["number": .count(number)])
  }

  /// {number} weeks
  package static func countWeeks(number: Int) -> Message {
    .of("count.weeks", "{number} week", plural: "{number} weeks", counted: "number", ["number": .count(number)])
  }

  /// {number} answered weeks
  package static func countAnsweredWeeks(number: Int) -> Message {
    .of("count.answeredWeeks", "{number} answered week", plural: "{number} answered weeks", counted: "number", ["number": .count(number)])
  }

  /// {number} areas
  package static func countAreas(number: Int) -> Message {
    .of("count.areas", "{number} area", plural: "{number} areas", counted: "number", ["number": .count(number)])
  }

  /// {number} people
  package static func countPeople(number: Int) -> Message {
    .of("count.people", "{number} person", plural: "{number} people", counted: "number", ["number": .count(number)])
  }

  /// {number} seconds
  package static func countSeconds(number: Int) -> Message {
    .of("count.seconds", "{number} second", plural: "{number} seconds", counted: "number", ["number": .count(number)])
  }

  /// {number} minutes
  package static func countMinutes(number: Double) -> Message {
    .of("count.minutes", "{number} minute", plural: "{number} minutes", counted: "number", ["number": .decimal(number)])
  }

  /// {number} times
  package static func countTimes(number: Double) -> Message {
    .of("count.times", "{number} time", plural: "{number} times", counted: "number", ["number": .decimal(number)])
  }

  /// {number} windows
  package static func countWindows(number: Int) -> Message {
    .of("count.windows", "{number} window", plural: "{number} windows", counted: "number", ["number": .count(number)])
  }

  /// {number} plans
  package static func countPlans(number: Int) -> Message {
    .of("count.plans", "{number} plan", plural: "{number} plans", counted: "number", ["number": .count(number)])
  }

  /// {number} settings
  package static func countSettings(number: Int) -> Message {
    .of("count.settings", "{number} setting", plural: "{number} settings", counted: "number", ["number": .count(number)])
  }

  /// {number} help contacts
  package static func countContacts(number: Int) -> Message {
    .of("count.contacts", "{number} help contact", plural: "{number} help contacts", counted: "number", ["number": .count(number)])
  }

  /// {number} entries
  package static func countEntries(number: Int) -> Message {
    .of("count.entries", "{number} entry", plural: "{number} entries", counted: "number", ["number": .count(number)])
  }

  /// {number} other cards
  package static func countOtherCards(number: Int) -> Message {
    .of("count.otherCards", "{number} other card", plural: "{number} other cards", counted: "number", ["number": .count(number)])
  }

  /// about {time}
  package static func countAbout(time: Message) -> Message {
    .of("count.about", "about {time}", "time", time)
  }

  /// about a minute
  package static func countAboutAMinute() -> Message {
    .of("count.aboutAMinute", "about a minute")
  }

  /// {number} hours
  package static func countHours(number: Int) -> Message {
    .of("count.hours", "{number} hour", plural: "{number} hours", counted: "number", ["number": .count(number)])
  }

  /// {number} questions
  package static func countQuestions(number: Int) -> Message {
    .of("count.questions", "{number} question", plural: "{number} questions", counted: "number", ["number": .count(number)])
  }

  /// {number} files
  package static func countFiles(number: Int) -> Message {
    .of("count.files", "{number} file", plural: "{number} files", counted: "number", ["number": .count(number)])
  }

  /// {number} questionnaires
  package static func countQuestionnaires(number: Int) -> Message {
    .of("count.questionnaires", "{number} questionnaire", plural: "{number} questionnaires", counted: "number", ["number": .count(number)])
  }
}
