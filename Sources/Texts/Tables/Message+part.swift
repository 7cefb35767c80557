// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// the setting {key}
  package static func partSetting(key: Message) -> Message {
    .of("part.setting", "the setting {key}", "key", key)
  }

  /// a help contact
  package static func partContact() -> Message {
    .of("part.contact", "a help contact")
  }

  /// the plan of {week}
  package static func partPlan(week: Message) -> Message {
    .of("part.plan", "the plan of {week}", "week", week)
  }

  /// the check-in of {date} ({questionnaire})
  package static func partCheckIn(date: Message, questionnaire: Message) -> Message {
    .of("part.checkIn", "the check-in of {date} ({questionnaire})", "date", date, "questionnaire", questionnaire)
  }

  /// a deletion
  package static func partDeletion() -> Message {
    .of("part.deletion", "a deletion")
  }

  /// the questionnaire of {id} {version}
  package static func partDefinition(id: Message, version: Message) -> Message {
    .of("part.definition", "the questionnaire of {id} {version}", "id", id, "version", version)
  }

  /// the questionnaire {fileName}
  package static func partQuestionnaire(fileName: Message) -> Message {
    .of("part.questionnaire", "the questionnaire {fileName}", "fileName", fileName)
  }
}
