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

  /// only {size} MiB are free where the history is kept
  package static func doctorLittleSpace(size: Int) -> Message {
    .sentence(Sentence("doctor.littleSpace", "only {size} MiB are free where the history is kept", ["size": .count(size)]))
  }

  /// {version} was answered with different contents, on two computers perhaps; each check-in keeps its own. A new version number for the next change tells them apart
  package static func doctorSeveralContents(version: Message) -> Message {
    .sentence(Sentence("doctor.severalContents", "{version} was answered with different contents, on two computers perhaps; each check-in keeps its own. A new version number for the next change tells them apart", ["version": version]))
  }

  /// {number} rows without what they belong to
  package static func doctorDangling(number: Int) -> Message {
    .sentence(Sentence("doctor.dangling", "{number} row without what it belongs to", plural: "{number} rows without what they belong to", counted: "number", ["number": .count(number)]))
  }

  /// the stored copy of the questionnaire {name} is damaged; this program has the same, and reads with that
  package static func doctorDamagedCopyShipped(name: Message) -> Message {
    .sentence(Sentence("doctor.damagedCopyShipped", "the stored copy of the questionnaire {name} is damaged; this program has the same, and reads with that", ["name": name]))
  }

  /// the stored copy of the questionnaire {name} is damaged
  package static func doctorDamagedCopy(name: Message) -> Message {
    .sentence(Sentence("doctor.damagedCopy", "the stored copy of the questionnaire {name} is damaged", ["name": name]))
  }

  /// {file} is left over from a change that was cut off, and nothing reads it
  package static func doctorLeftOver(file: Message) -> Message {
    .sentence(Sentence("doctor.leftOver", "{file} is left over from a change that was cut off, and nothing reads it", ["file": file]))
  }

  /// {file} is encrypted and lies beside a history that is not: left over from a change that was cut off, or a history of before. Nothing reads it, and onland encryption on writes it anew only where it holds the same
  package static func doctorLeftOverSealed(file: Message) -> Message {
    .sentence(Sentence("doctor.leftOverSealed", "{file} is encrypted and lies beside a history that is not: left over from a change that was cut off, or a history of before. Nothing reads it, and onland encryption on writes it anew only where it holds the same", ["file": file]))
  }

  /// swap is on: what is in memory while the history is open may reach the disk, where only an encrypted swap keeps it closed
  package static func doctorSwap() -> Message {
    .sentence(Sentence("doctor.swap", "swap is on: what is in memory while the history is open may reach the disk, where only an encrypted swap keeps it closed", [:]))
  }

  /// what is in the history was not looked at: onland doctor --unlock does
  package static func doctorNotLookedAt() -> Message {
    .sentence(Sentence("doctor.notLookedAt", "what is in the history was not looked at: onland doctor --unlock does", [:]))
  }

  /// the history cannot be written
  package static func doctorNotWritable() -> Message {
    .sentence(Sentence("doctor.notWritable", "the history cannot be written", [:]))
  }

  /// other users can read {path} (mode {mode}); chmod go= closes it
  package static func doctorOthersRead(path: Message, mode: Message) -> Message {
    .sentence(Sentence("doctor.othersRead", "other users can read {path} (mode {mode}); chmod go= closes it", ["path": path, "mode": mode]))
  }

  /// onland export --output FILE saves what can be read; it changes nothing
  package static func doctorSaveIt() -> Message {
    .sentence(Sentence("doctor.saveIt", "onland export --output FILE saves what can be read; it changes nothing", [:]))
  }

  /// there were check-ins up to {last} that this history does not have: was the file replaced by an older one?
  package static func doctorMissing(last: Message) -> Message {
    .sentence(Sentence("doctor.missing", "there were check-ins up to {last} that this history does not have: was the file replaced by an older one?", ["last": last]))
  }

  /// next to the history is what looks like a copy of it: {copies}. As history.sqlite in a folder of its own, named by ONLAND_HOME, it can be exported, and imported here
  package static func doctorCopies(copies: Message) -> Message {
    .sentence(Sentence("doctor.copies", "next to the history is what looks like a copy of it: {copies}. As history.sqlite in a folder of its own, named by ONLAND_HOME, it can be exported, and imported here", ["copies": copies]))
  }
}
