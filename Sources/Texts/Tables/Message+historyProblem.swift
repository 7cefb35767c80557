// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// It was left as it was. onland doctor tells you more; onland export saves what can be read.
  package static func historyProblemUntouched() -> Message {
    .of("historyProblem.untouched", "It was left as it was. onland doctor tells you more; onland export saves what can be read.")
  }

  /// cannot open {path}: {reason}
  package static func historyProblemCannotOpen(path: Message, reason: Message) -> Message {
    .of("historyProblem.cannotOpen", "cannot open {path}: {reason}", "path", path, "reason", reason)
  }

  /// {path} is a symbolic link, which could lead answers elsewhere
  package static func historyProblemSymbolicLink(path: Message) -> Message {
    .of("historyProblem.symbolicLink", "{path} is a symbolic link, which could lead answers elsewhere", "path", path)
  }

  /// {path} belongs to another user (number {user})
  package static func historyProblemOwnedBy(path: Message, user: Message) -> Message {
    .of("historyProblem.ownedBy", "{path} belongs to another user (number {user})", "path", path, "user", user)
  }

  /// {path} is not a folder
  package static func historyProblemNotAFolder(path: Message) -> Message {
    .of("historyProblem.notAFolder", "{path} is not a folder", "path", path)
  }

  /// {path} is not a file
  package static func historyProblemNotAFile(path: Message) -> Message {
    .of("historyProblem.notAFile", "{path} is not a file", "path", path)
  }

  /// {path} is a database of another program
  package static func historyProblemOtherProgram(path: Message) -> Message {
    .of("historyProblem.otherProgram", "{path} is a database of another program", "path", path)
  }

  /// It was left alone. Set ONLAND_HOME to a folder of your own.
  package static func historyProblemLeftAlone() -> Message {
    .of("historyProblem.leftAlone", "It was left alone. Set ONLAND_HOME to a folder of your own.")
  }

  /// the history at {path} was written by a newer version of this program
  package static func historyProblemNewer(path: Message) -> Message {
    .of("historyProblem.newer", "the history at {path} was written by a newer version of this program", "path", path)
  }

  /// Update the program; the file was left as it was.
  package static func historyProblemUpdateProgram() -> Message {
    .of("historyProblem.updateProgram", "Update the program; the file was left as it was.")
  }

  /// the history at {path} is damaged
  package static func historyProblemDamaged(path: Message) -> Message {
    .of("historyProblem.damaged", "the history at {path} is damaged", "path", path)
  }

  /// not saved: no space left on the disk of {path}
  package static func historyProblemDiskFull(path: Message) -> Message {
    .of("historyProblem.diskFull", "not saved: no space left on the disk of {path}", "path", path)
  }

  /// not saved: no file may become as large as {path} would be
  package static func historyProblemTooLarge(path: Message) -> Message {
    .of("historyProblem.tooLarge", "not saved: no file may become as large as {path} would be", "path", path)
  }

  /// What was saved before is intact. ulimit -f shows the limit of this shell.
  package static func historyProblemLimit() -> Message {
    .of("historyProblem.limit", "What was saved before is intact. ulimit -f shows the limit of this shell.")
  }

  /// not saved: {path} can only be read
  package static func historyProblemReadOnly(path: Message) -> Message {
    .of("historyProblem.readOnly", "not saved: {path} can only be read", "path", path)
  }

  /// no permission for {path}
  package static func historyProblemNoPermission(path: Message) -> Message {
    .of("historyProblem.noPermission", "no permission for {path}", "path", path)
  }

  /// Nothing was saved or changed. onland doctor shows the permissions.
  package static func historyProblemPermissions() -> Message {
    .of("historyProblem.permissions", "Nothing was saved or changed. onland doctor shows the permissions.")
  }

  /// another onland is writing to {path}
  package static func historyProblemLocked(path: Message) -> Message {
    .of("historyProblem.locked", "another onland is writing to {path}", "path", path)
  }

  /// Nothing was changed. Try again when it is done.
  package static func historyProblemTryLater() -> Message {
    .of("historyProblem.tryLater", "Nothing was changed. Try again when it is done.")
  }

  /// {path} was moved or replaced while it was in use
  package static func historyProblemMoved(path: Message) -> Message {
    .of("historyProblem.moved", "{path} was moved or replaced while it was in use", "path", path)
  }

  /// Start again; the file that is there now was left alone.
  package static func historyProblemStartAgain() -> Message {
    .of("historyProblem.startAgain", "Start again; the file that is there now was left alone.")
  }

  /// a change of {path} was cut off and has yet to be taken back
  package static func historyProblemCutOff(path: Message) -> Message {
    .of("historyProblem.cutOff", "a change of {path} was cut off and has yet to be taken back", "path", path)
  }

  /// Nothing was changed. onland history does it where the folder can be written; what was saved before is intact.
  package static func historyProblemTakeBack() -> Message {
    .of("historyProblem.takeBack", "Nothing was changed. onland history does it where the folder can be written; what was saved before is intact.")
  }

  /// saved, but the disk did not confirm it: {path}
  package static func historyProblemUnconfirmed(path: Message) -> Message {
    .of("historyProblem.unconfirmed", "saved, but the disk did not confirm it: {path}", "path", path)
  }

  /// It is there now, so do not repeat it; a power failure could still take it. Look after the disk, and keep a copy: onland export --output FILE.
  package static func historyProblemKeepACopy() -> Message {
    .of("historyProblem.keepACopy", "It is there now, so do not repeat it; a power failure could still take it. Look after the disk, and keep a copy: onland export --output FILE.")
  }

  /// that passphrase does not open the history
  package static func historyProblemWrongPassphrase() -> Message {
    .of("historyProblem.wrongPassphrase", "that passphrase does not open the history")
  }

  /// Nothing was changed. Forgotten? onland encryption recover takes the recovery key.
  package static func historyProblemForgotten() -> Message {
    .of("historyProblem.forgotten", "Nothing was changed. Forgotten? onland encryption recover takes the recovery key.")
  }

  /// {path}, which holds the key to the history, is damaged
  package static func historyProblemKeyDamaged(path: Message) -> Message {
    .of("historyProblem.keyDamaged", "{path}, which holds the key to the history, is damaged", "path", path)
  }

  /// the history is encrypted, and {path}, which holds the key to it, is gone
  package static func historyProblemKeyMissing(path: Message) -> Message {
    .of("historyProblem.keyMissing", "the history is encrypted, and {path}, which holds the key to it, is gone", "path", path)
  }

  /// Nothing was changed. A copy of that file from a backup opens the history; so does onland encryption recover, with the recovery key.
  package static func historyProblemKeyFromBackup() -> Message {
    .of("historyProblem.keyFromBackup", "Nothing was changed. A copy of that file from a backup opens the history; so does onland encryption recover, with the recovery key.")
  }

  /// the key in {path} is not the one to the history beside it
  package static func historyProblemOtherKey(path: Message) -> Message {
    .of("historyProblem.otherKey", "the key in {path} is not the one to the history beside it", "path", path)
  }

  /// Nothing was changed. Put back the two files of one and the same backup, or use the recovery key: onland encryption recover.
  package static func historyProblemOneBackup() -> Message {
    .of("historyProblem.oneBackup", "Nothing was changed. Put back the two files of one and the same backup, or use the recovery key: onland encryption recover.")
  }

  /// the history is not encrypted: {path}
  package static func historyProblemNotEncrypted(path: Message) -> Message {
    .of("historyProblem.notEncrypted", "the history is not encrypted: {path}", "path", path)
  }

  /// Nothing was changed. onland encryption on encrypts it.
  package static func historyProblemEncryptIt() -> Message {
    .of("historyProblem.encryptIt", "Nothing was changed. onland encryption on encrypts it.")
  }

  /// the history is encrypted already: {path}
  package static func historyProblemEncrypted(path: Message) -> Message {
    .of("historyProblem.encrypted", "the history is encrypted already: {path}", "path", path)
  }

  /// Nothing was changed. onland encryption passphrase sets another passphrase.
  package static func historyProblemOtherPassphrase() -> Message {
    .of("historyProblem.otherPassphrase", "Nothing was changed. onland encryption passphrase sets another passphrase.")
  }

  /// two histories are here: {plain}, and {sealed}, which is encrypted
  package static func historyProblemTwo(plain: Message, sealed: Message) -> Message {
    .of("historyProblem.two", "two histories are here: {plain}, and {sealed}, which is encrypted", "plain", plain, "sealed", sealed)
  }

  /// Nothing was changed, and {plain} is the one that is read. Keep it: onland export --output FILE. Then move it away, and the encrypted one opens and can import FILE. Or move the encrypted one away, with identity.age beside it.
  package static func historyProblemKeepOne(plain: Message) -> Message {
    .of("historyProblem.keepOne", "Nothing was changed, and {plain} is the one that is read. Keep it: onland export --output FILE. Then move it away, and the encrypted one opens and can import FILE. Or move the encrypted one away, with identity.age beside it.", "plain", plain)
  }

  /// not everything could be erased: {reason}
  package static func historyProblemPartlyErased(reason: Message) -> Message {
    .of("historyProblem.partlyErased", "not everything could be erased: {reason}", "reason", reason)
  }

  /// Gone for good:     {gone}   Left:     {left}   onland erase tries the rest again.
  package static func historyProblemGoneAndLeft(gone: Message, left: Message) -> Message {
    .of("historyProblem.goneAndLeft", "Gone for good:\n    {gone}\n  Left:\n    {left}\n  onland erase tries the rest again.", "gone", gone, "left", left)
  }

  /// the history at {path} cannot be read or written (SQLite {code})
  package static func historyProblemFailed(path: Message, code: Int) -> Message {
    .of("historyProblem.failed", "the history at {path} cannot be read or written (SQLite {code})", "path", path, "code", .count(code))
  }

  /// not saved: a value does not fit the history at {path}
  package static func historyProblemInvalidValue(path: Message) -> Message {
    .of("historyProblem.invalidValue", "not saved: a value does not fit the history at {path}", "path", path)
  }

  /// {questionnaire} is being answered in another window
  package static func historyProblemInUse(questionnaire: Message) -> Message {
    .of("historyProblem.inUse", "{questionnaire} is being answered in another window", "questionnaire", questionnaire)
  }

  /// Finish or stop there first; its draft was left alone.
  package static func historyProblemFinishThere() -> Message {
    .of("historyProblem.finishThere", "Finish or stop there first; its draft was left alone.")
  }

  /// {questionnaire} {version} was answered before with other content
  package static func historyProblemOtherContent(questionnaire: Message, version: Message) -> Message {
    .of("historyProblem.otherContent", "{questionnaire} {version} was answered before with other content", "questionnaire", questionnaire, "version", version)
  }

  /// Give the changed file a new version number.
  package static func historyProblemNewVersion() -> Message {
    .of("historyProblem.newVersion", "Give the changed file a new version number.")
  }

  /// check-in {id} differs from the one here, though nobody edited it
  package static func historyProblemDiffers(id: Message) -> Message {
    .of("historyProblem.differs", "check-in {id} differs from the one here, though nobody edited it", "id", id)
  }

  /// One of the two was changed outside onland. Nothing was changed here.
  package static func historyProblemChangedOutside() -> Message {
    .of("historyProblem.changedOutside", "One of the two was changed outside onland. Nothing was changed here.")
  }

  /// the history changed in the meantime
  package static func historyProblemChangedMeanwhile() -> Message {
    .of("historyProblem.changedMeanwhile", "the history changed in the meantime")
  }

  /// Nothing was changed. Try again.
  package static func historyProblemTryAgain() -> Message {
    .of("historyProblem.tryAgain", "Nothing was changed. Try again.")
  }

  /// there is no check-in {id}
  package static func historyProblemNoCheckIn(id: Message) -> Message {
    .of("historyProblem.noCheckIn", "there is no check-in {id}", "id", id)
  }

  /// onland history lists them.
  package static func historyProblemList() -> Message {
    .of("historyProblem.list", "onland history lists them.")
  }
}
