// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// The history is fine.
  package static func doctorFine() -> Message {
    .of("doctor.fine", "The history is fine.")
  }

  /// Everything around the history is fine.
  package static func doctorRestFine() -> Message {
    .of("doctor.restFine", "Everything around the history is fine.")
  }

  /// History
  package static func doctorHistory() -> Message {
    .of("doctor.history", "History")
  }

  /// {folder}, {size} KiB
  package static func doctorHistorySize(folder: Message, size: Int) -> Message {
    .of("doctor.historySize", "{folder}, {size} KiB", "folder", folder, "size", .count(size))
  }

  /// none yet; it will be in {folder}
  package static func doctorNoHistory(folder: Message) -> Message {
    .of("doctor.noHistory", "none yet; it will be in {folder}", "folder", folder)
  }

  /// Encryption
  package static func doctorEncryption() -> Message {
    .of("doctor.encryption", "Encryption")
  }

  /// on
  package static func doctorOn() -> Message {
    .of("doctor.on", "on")
  }

  /// Schema
  package static func doctorSchema() -> Message {
    .of("doctor.schema", "Schema")
  }

  /// {schema}; this program knows up to {newest}
  package static func doctorSchemas(schema: Message, newest: Int) -> Message {
    .of("doctor.schemas", "{schema}; this program knows up to {newest}", "schema", schema, "newest", .count(newest))
  }

  /// unknown
  package static func doctorUnknown() -> Message {
    .of("doctor.unknown", "unknown")
  }

  /// Integrity
  package static func doctorIntegrity() -> Message {
    .of("doctor.integrity", "Integrity")
  }

  /// sound
  package static func doctorSound() -> Message {
    .of("doctor.sound", "sound")
  }

  /// damaged
  package static func doctorDamaged() -> Message {
    .of("doctor.damaged", "damaged")
  }

  /// Permissions
  package static func doctorPermissions() -> Message {
    .of("doctor.permissions", "Permissions")
  }

  /// open to others
  package static func doctorOpenToOthers() -> Message {
    .of("doctor.openToOthers", "open to others")
  }

  /// open to you alone
  package static func doctorOpenToYou() -> Message {
    .of("doctor.openToYou", "open to you alone")
  }

  /// Check-ins
  package static func doctorCheckIns() -> Message {
    .of("doctor.checkIns", "Check-ins")
  }

  /// {number}, every one readable; drafts: {drafts}
  package static func doctorReadable(number: Int, drafts: Int) -> Message {
    .of("doctor.readable", "{number}, every one readable; drafts: {drafts}", "number", .count(number), "drafts", .count(drafts))
  }

  /// Free space
  package static func doctorFreeSpace() -> Message {
    .of("doctor.freeSpace", "Free space")
  }

  /// {size} MiB
  package static func doctorFree(size: Int) -> Message {
    .of("doctor.free", "{size} MiB", "size", .count(size))
  }

  /// Program
  package static func doctorProgram() -> Message {
    .of("doctor.program", "Program")
  }

  /// onland {release}, SQLite {sqlite}
  package static func doctorVersions(release: Message, sqlite: Message) -> Message {
    .of("doctor.versions", "onland {release}, SQLite {sqlite}", "release", release, "sqlite", sqlite)
  }

  /// Questionnaires
  package static func doctorQuestionnaires() -> Message {
    .of("doctor.questionnaires", "Questionnaires")
  }

  /// Terminal
  package static func doctorTerminal() -> Message {
    .of("doctor.terminal", "Terminal")
  }

  /// {isThere}, TERM {name}, {columns} columns, {drawing}
  package static func doctorTerminalIs(isThere: Message, name: Message, columns: Int, drawing: Message) -> Message {
    .of("doctor.terminalIs", "{isThere}, TERM {name}, {columns} columns, {drawing}", ["isThere": isThere, "name": name, "columns": .count(columns), "drawing": drawing])
  }

  /// not set
  package static func doctorNotSet() -> Message {
    .of("doctor.notSet", "not set")
  }

  /// Locale
  package static func doctorLocale() -> Message {
    .of("doctor.locale", "Locale")
  }

  /// {locale}, language {languages}
  package static func doctorLocaleIs(locale: Message, languages: Message) -> Message {
    .of("doctor.localeIs", "{locale}, language {languages}", "locale", locale, "languages", languages)
  }

  /// Help facts
  package static func doctorHelpFacts() -> Message {
    .of("doctor.helpFacts", "Help facts")
  }

  /// {entries}, reviewed from {oldest} to {newest}
  package static func doctorReviewed(entries: Message, oldest: Message, newest: Message) -> Message {
    .of("doctor.reviewed", "{entries}, reviewed from {oldest} to {newest}", ["entries": entries, "oldest": oldest, "newest": newest])
  }

  /// {entries}, reviewed from {oldest} to {newest}; {due} to be looked at again for the next release, nothing you need to do
  package static func doctorReviewedDue(entries: Message, oldest: Message, newest: Message, due: Message) -> Message {
    .of("doctor.reviewedDue", "{entries}, reviewed from {oldest} to {newest}; {due} to be looked at again for the next release, nothing you need to do", ["entries": entries, "oldest": oldest, "newest": newest, "due": due])
  }

  /// Problem
  package static func doctorProblem() -> Message {
    .of("doctor.problem", "Problem")
  }

  /// Remark
  package static func doctorRemark() -> Message {
    .of("doctor.remark", "Remark")
  }

  /// only {size} MiB are free where the history is kept
  package static func doctorLittleSpace(size: Int) -> Message {
    .of("doctor.littleSpace", "only {size} MiB are free where the history is kept", "size", .count(size))
  }

  /// {version} was answered with different contents, on two computers perhaps; each check-in keeps its own. A new version number for the next change tells them apart
  package static func doctorSeveralContents(version: Message) -> Message {
    .of("doctor.severalContents", "{version} was answered with different contents, on two computers perhaps; each check-in keeps its own. A new version number for the next change tells them apart", "version", version)
  }

  /// {number} rows without what they belong to
  package static func doctorDangling(number: Int) -> Message {
    .of("doctor.dangling", "{number} row without what it belongs to", plural: "{number} rows without what they belong to", counted: "number", ["number": .count(number)])
  }

  /// the stored copy of the questionnaire {name} is damaged; this program has the same, and reads with that
  package static func doctorDamagedCopyShipped(name: Message) -> Message {
    .of("doctor.damagedCopyShipped", "the stored copy of the questionnaire {name} is damaged; this program has the same, and reads with that", "name", name)
  }

  /// the stored copy of the questionnaire {name} is damaged
  package static func doctorDamagedCopy(name: Message) -> Message {
    .of("doctor.damagedCopy", "the stored copy of the questionnaire {name} is damaged", "name", name)
  }

  /// {file} is left over from a change that was cut off, and nothing reads it
  package static func doctorLeftOver(file: Message) -> Message {
    .of("doctor.leftOver", "{file} is left over from a change that was cut off, and nothing reads it", "file", file)
  }

  /// {file} is encrypted and lies beside a history that is not: left over from a change that was cut off, or an earlier history. Nothing reads it, and onland encryption on replaces it only where it holds the same
  package static func doctorLeftOverSealed(file: Message) -> Message {
    .of("doctor.leftOverSealed", "{file} is encrypted and lies beside a history that is not: left over from a change that was cut off, or an earlier history. Nothing reads it, and onland encryption on replaces it only where it holds the same", "file", file)
  }

  /// swap is on: what is in memory while the history is open may reach the disk, where only an encrypted swap keeps it closed
  package static func doctorSwap() -> Message {
    .of("doctor.swap", "swap is on: what is in memory while the history is open may reach the disk, where only an encrypted swap keeps it closed")
  }

  /// what is in the history was not looked at: onland doctor --unlock does
  package static func doctorNotLookedAt() -> Message {
    .of("doctor.notLookedAt", "what is in the history was not looked at: onland doctor --unlock does")
  }

  /// the history cannot be written
  package static func doctorNotWritable() -> Message {
    .of("doctor.notWritable", "the history cannot be written")
  }

  /// other users can read {path} (mode {mode}); chmod go= closes it
  package static func doctorOthersRead(path: Message, mode: Message) -> Message {
    .of("doctor.othersRead", "other users can read {path} (mode {mode}); chmod go= closes it", "path", path, "mode", mode)
  }

  /// onland export --output FILE saves what can be read; it changes nothing
  package static func doctorSaveIt() -> Message {
    .of("doctor.saveIt", "onland export --output FILE saves what can be read; it changes nothing")
  }

  /// there were check-ins up to {last} that this history does not have: was the file replaced by an older one?
  package static func doctorMissing(last: Message) -> Message {
    .of("doctor.missing", "there were check-ins up to {last} that this history does not have: was the file replaced by an older one?", "last", last)
  }

  /// next to the history is what looks like a copy of it: {copies}. As history.sqlite in a folder of its own, named by ONLAND_HOME, it can be exported, and imported here
  package static func doctorCopies(copies: Message) -> Message {
    .of("doctor.copies", "next to the history is what looks like a copy of it: {copies}. As history.sqlite in a folder of its own, named by ONLAND_HOME, it can be exported, and imported here", "copies", copies)
  }
}
