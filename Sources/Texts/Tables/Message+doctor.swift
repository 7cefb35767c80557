// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// The history is fine.
  package static func doctorFine() -> Message {
    .sentence(Sentence("doctor.fine", "The history is fine.", [:]))
  }

  /// Everything around the history is fine.
  package static func doctorRestFine() -> Message {
    .sentence(Sentence("doctor.restFine", "Everything around the history is fine.", [:]))
  }

  /// History
  package static func doctorHistory() -> Message {
    .sentence(Sentence("doctor.history", "History", [:]))
  }

  /// {folder}, {size} KiB
  package static func doctorHistorySize(folder: Message, size: Int) -> Message {
    .sentence(Sentence("doctor.historySize", "{folder}, {size} KiB", ["folder": folder, "size": .count(size)]))
  }

  /// none yet; it will be in {folder}
  package static func doctorNoHistory(folder: Message) -> Message {
    .sentence(Sentence("doctor.noHistory", "none yet; it will be in {folder}", ["folder": folder]))
  }

  /// Encryption
  package static func doctorEncryption() -> Message {
    .sentence(Sentence("doctor.encryption", "Encryption", [:]))
  }

  /// on
  package static func doctorOn() -> Message {
    .sentence(Sentence("doctor.on", "on", [:]))
  }

  /// Schema
  package static func doctorSchema() -> Message {
    .sentence(Sentence("doctor.schema", "Schema", [:]))
  }

  /// {schema}; this program knows up to {newest}
  package static func doctorSchemas(schema: Message, newest: Int) -> Message {
    .sentence(Sentence("doctor.schemas", "{schema}; this program knows up to {newest}", ["schema": schema, "newest": .count(newest)]))
  }

  /// unknown
  package static func doctorUnknown() -> Message {
    .sentence(Sentence("doctor.unknown", "unknown", [:]))
  }

  /// Integrity
  package static func doctorIntegrity() -> Message {
    .sentence(Sentence("doctor.integrity", "Integrity", [:]))
  }

  /// sound
  package static func doctorSound() -> Message {
    .sentence(Sentence("doctor.sound", "sound", [:]))
  }

  /// damaged
  package static func doctorDamaged() -> Message {
    .sentence(Sentence("doctor.damaged", "damaged", [:]))
  }

  /// Permissions
  package static func doctorPermissions() -> Message {
    .sentence(Sentence("doctor.permissions", "Permissions", [:]))
  }

  /// open to others
  package static func doctorOpenToOthers() -> Message {
    .sentence(Sentence("doctor.openToOthers", "open to others", [:]))
  }

  /// open to you alone
  package static func doctorOpenToYou() -> Message {
    .sentence(Sentence("doctor.openToYou", "open to you alone", [:]))
  }

  /// Check-ins
  package static func doctorCheckIns() -> Message {
    .sentence(Sentence("doctor.checkIns", "Check-ins", [:]))
  }

  /// {number}, every one readable; drafts: {drafts}
  package static func doctorReadable(number: Int, drafts: Int) -> Message {
    .sentence(Sentence("doctor.readable", "{number}, every one readable; drafts: {drafts}", ["number": .count(number), "drafts": .count(drafts)]))
  }

  /// Free space
  package static func doctorFreeSpace() -> Message {
    .sentence(Sentence("doctor.freeSpace", "Free space", [:]))
  }

  /// {size} MiB
  package static func doctorFree(size: Int) -> Message {
    .sentence(Sentence("doctor.free", "{size} MiB", ["size": .count(size)]))
  }

  /// Program
  package static func doctorProgram() -> Message {
    .sentence(Sentence("doctor.program", "Program", [:]))
  }

  /// onland {release}, SQLite {sqlite}
  package static func doctorVersions(release: Message, sqlite: Message) -> Message {
    .sentence(Sentence("doctor.versions", "onland {release}, SQLite {sqlite}", ["release": release, "sqlite": sqlite]))
  }

  /// Questionnaires
  package static func doctorQuestionnaires() -> Message {
    .sentence(Sentence("doctor.questionnaires", "Questionnaires", [:]))
  }

  /// Terminal
  package static func doctorTerminal() -> Message {
    .sentence(Sentence("doctor.terminal", "Terminal", [:]))
  }

  /// {isThere}, TERM {name}, {columns} columns, {drawing}
  package static func doctorTerminalIs(isThere: Message, name: Message, columns: Int, drawing: Message) -> Message {
    .sentence(Sentence("doctor.terminalIs", "{isThere}, TERM {name}, {columns} columns, {drawing}", ["isThere": isThere, "name": name, "columns": .count(columns), "drawing": drawing]))
  }

  /// not set
  package static func doctorNotSet() -> Message {
    .sentence(Sentence("doctor.notSet", "not set", [:]))
  }

  /// Locale
  package static func doctorLocale() -> Message {
    .sentence(Sentence("doctor.locale", "Locale", [:]))
  }

  /// {locale}, language {languages}
  package static func doctorLocaleIs(locale: Message, languages: Message) -> Message {
    .sentence(Sentence("doctor.localeIs", "{locale}, language {languages}", ["locale": locale, "languages": languages]))
  }

  /// Help facts
  package static func doctorHelpFacts() -> Message {
    .sentence(Sentence("doctor.helpFacts", "Help facts", [:]))
  }

  /// {entries}, reviewed from {oldest} to {newest}
  package static func doctorReviewed(entries: Message, oldest: Message, newest: Message) -> Message {
    .sentence(Sentence("doctor.reviewed", "{entries}, reviewed from {oldest} to {newest}", ["entries": entries, "oldest": oldest, "newest": newest]))
  }

  /// {entries}, reviewed from {oldest} to {newest}; {due} to be looked at again for the next release, nothing you need to do
  package static func doctorReviewedDue(entries: Message, oldest: Message, newest: Message, due: Message) -> Message {
    .sentence(Sentence("doctor.reviewedDue", "{entries}, reviewed from {oldest} to {newest}; {due} to be looked at again for the next release, nothing you need to do", ["entries": entries, "oldest": oldest, "newest": newest, "due": due]))
  }

  /// Problem
  package static func doctorProblem() -> Message {
    .sentence(Sentence("doctor.problem", "Problem", [:]))
  }

  /// Remark
  package static func doctorRemark() -> Message {
    .sentence(Sentence("doctor.remark", "Remark", [:]))
  }
}
