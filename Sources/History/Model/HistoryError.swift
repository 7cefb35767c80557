// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation

/// Why the history could not be read or written.
///
/// Carries no responses: an error may end in a bug report, a person's answers must not.
public enum HistoryError: Error, Equatable, Sendable {
  /// What speaks against a file or folder being a history of this person.
  public enum OwnershipProblem: Equatable, Sendable {
    case symbolicLink
    case ownedBy(userID: UInt32)
    case notAFolder
    case notAFile
    /// A database that another program made.
    case otherProgram
  }

  /// The operating system refused, with its error number.
  case systemError(path: String, errno: Int32)
  case notOurs(path: String, reason: OwnershipProblem)
  /// The file has a schema this program does not know; it was left byte for byte.
  case newerThanThisProgram(path: String, version: Int, supported: Int)
  /// The file breaks the rules of its format or its schema; it was left byte for byte.
  case damaged(path: String)
  case diskFull(path: String)
  /// The process may not make files as large as this one would have become.
  case tooLarge(path: String)
  /// The file system is mounted read-only, or the history was opened for reading only.
  case readOnly(path: String)
  case noPermission(path: String)
  /// Another process kept the file for longer than the busy timeout.
  case locked(path: String)
  /// The file was moved, replaced or erased by someone else since it was opened.
  case moved(path: String)
  /// A change that was cut off has to be taken back first, and that cannot be done here.
  case cutOff(path: String)
  /// The history is sealed, and nobody here can be asked for the passphrase.
  case sealed(path: String)
  /// The passphrase, or the recovery key, does not open the history; nothing was changed.
  case passphraseRefused(path: String)
  /// There is no passphrase to be had from where the person said that it comes from.
  case noPassphrase(PassphraseProblem)
  /// The key to the sealed history breaks the rules of its format, or asks for more work than is done.
  case identityDamaged(path: String)
  /// The history is sealed, and the file with the key to it is gone.
  case identityMissing(path: String)
  /// The key in this file is not that to the sealed history beside it.
  case identityOfAnother(path: String)
  /// There is no sealed history here, or no plain one, as the change would need it.
  case notSealed(path: String)
  case alreadySealed(path: String)
  /// A sealed history lies beside the plain one, and holds something else or does not open with the
  /// same passphrase.
  case twoHistories(plain: String, sealed: String)
  /// The change is made, and the disk did not confirm that it would outlast a power failure.
  case unconfirmed(path: String)
  /// Erasing deleted the files that are `gone` and could not delete those that are `left`; the
  /// system's error number is that of the first of these.
  case partlyErased(gone: [String], left: [String], errno: Int32)
  /// SQLite failed in a way that is none of the others, with its extended result code.
  case failed(path: String, sqliteCode: Int32)
  /// A value the schema refuses, such as a number that is not finite; nothing was saved.
  case invalidValue(path: String)
  /// Another living process is answering this questionnaire.
  case draftInUse(questionnaire: String)
  /// The same questionnaire id and version was answered with other bytes.
  case definitionConflict(questionnaire: String, version: String)
  /// A check-in or draft names a definition that is neither stored nor handed over.
  case unknownDefinition(hash: String)
  case checkInExists(UUID)
  case noSuchCheckIn(UUID)
  /// Two histories tell the same revision of a check-in differently, so one of them was tampered with.
  case revisionConflict(checkIn: UUID)
  /// Another change was made since the one to be taken back was looked at.
  case notTheLastChange
}
