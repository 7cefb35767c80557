// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Texts

extension Problem {
  /// The words for what the history could not do.
  init(_ error: HistoryError) {
    self =
      switch error {
      case .systemError(let path, let number): .cannotOpen(path, number)
      case .notOurs(let path, let reason): .notOurs(path, reason)
      case .newerThanThisProgram(let path, _, _): .newer(path)
      case .damaged(let path): .damaged(path)
      case .diskFull(let path): .diskFull(path)
      case .tooLarge(let path): .tooLarge(path)
      case .readOnly(let path): .readOnly(path)
      case .noPermission(let path): .noPermission(path)
      case .locked(let path): .locked(path)
      case .moved(let path): .moved(path)
      case .cutOff(let path): .cutOff(path)
      case .unconfirmed(let path): .unconfirmed(path)
      case .sealed: Problem(.noTerminal)
      case .noPassphrase(let problem): Problem(problem)
      case .passphraseRefused: .passphraseRefused
      case .identityDamaged(let path): .identityDamaged(path)
      case .identityMissing(let path): .identityMissing(path)
      case .identityOfAnother(let path): .identityOfAnother(path)
      case .notSealed(let path): .notSealed(path)
      case .alreadySealed(let path): .alreadySealed(path)
      case .twoHistories(let plain, let sealed): .twoHistories(plain, sealed)
      case .partlyErased(let gone, let left, let number): .partlyErased(gone, left, number)
      case .failed(let path, let code): .failed(path, Int(code))
      case .invalidValue(let path): .invalidValue(path)
      case .draftInUse(let questionnaire): .draftInUse(questionnaire)
      case .definitionConflict(let id, let version): .definitionConflict(id, "\(version)")
      case .revisionConflict(let id): .revisionConflict(id.text)
      case .unknownDefinition, .checkInExists, .notTheLastChange: .changedMeanwhile
      case .noSuchCheckIn(let id): .noSuchCheckIn(id.text)
      }
  }
}

/// Whose file it is, and whether it can be read and written.
extension Problem {
  private static func cannotOpen(_ path: String, _ number: Int32) -> Problem {
    history(
      .historyProblemCannotOpen(path: .given(path), reason: .system(number)),
      .problemNothingChanged())
  }

  private static func notOurs(_ path: String, _ reason: HistoryError.OwnershipProblem) -> Problem {
    history(words(reason, path: .given(path)), .historyProblemLeftAlone())
  }

  private static func newer(_ path: String) -> Problem {
    history(.historyProblemNewer(path: .given(path)), .historyProblemUpdateProgram())
  }

  private static func readOnly(_ path: String) -> Problem {
    history(.historyProblemReadOnly(path: .given(path)), .problemIntact())
  }

  private static func noPermission(_ path: String) -> Problem {
    history(.historyProblemNoPermission(path: .given(path)), .historyProblemPermissions())
  }

  private static func locked(_ path: String) -> Problem {
    history(.historyProblemLocked(path: .given(path)), .historyProblemTryLater())
  }

  private static func moved(_ path: String) -> Problem {
    history(.historyProblemMoved(path: .given(path)), .historyProblemStartAgain())
  }
}

/// What the disk did with a change.
extension Problem {
  private static func damaged(_ path: String) -> Problem {
    history(.historyProblemDamaged(path: .given(path)), .historyProblemUntouched())
  }

  private static func diskFull(_ path: String) -> Problem {
    history(.historyProblemDiskFull(path: .given(path)), .problemIntact())
  }

  private static func tooLarge(_ path: String) -> Problem {
    history(.historyProblemTooLarge(path: .given(path)), .historyProblemLimit())
  }

  private static func cutOff(_ path: String) -> Problem {
    history(.historyProblemCutOff(path: .given(path)), .historyProblemTakeBack())
  }

  private static func unconfirmed(_ path: String) -> Problem {
    history(.historyProblemUnconfirmed(path: .given(path)), .historyProblemKeepACopy())
  }

  private static func partlyErased(
    _ gone: [String], _ left: [String], _ number: Int32
  ) -> Problem {
    history(
      .historyProblemPartlyErased(reason: .system(number)),
      .historyProblemGoneAndLeft(
        gone: .given(gone.joined(separator: "\n    ")),
        left: .given(left.joined(separator: "\n    "))))
  }

  private static func failed(_ path: String, _ code: Int) -> Problem {
    history(.historyProblemFailed(path: .given(path), code: code), .historyProblemUntouched())
  }
}

/// Encryption, and the files that it needs.
extension Problem {
  private static var passphraseRefused: Problem {
    history(.historyProblemWrongPassphrase(), .historyProblemForgotten())
  }

  private static func identityDamaged(_ path: String) -> Problem {
    history(.historyProblemKeyDamaged(path: .given(path)), .historyProblemKeyFromBackup())
  }

  private static func identityMissing(_ path: String) -> Problem {
    history(.historyProblemKeyMissing(path: .given(path)), .historyProblemKeyFromBackup())
  }

  private static func identityOfAnother(_ path: String) -> Problem {
    history(.historyProblemOtherKey(path: .given(path)), .historyProblemOneBackup())
  }

  private static func notSealed(_ path: String) -> Problem {
    Problem(
      .historyProblemNotEncrypted(path: .given(path)), hint: .historyProblemEncryptIt(),
      status: .usage)
  }

  private static func alreadySealed(_ path: String) -> Problem {
    Problem(
      .historyProblemEncrypted(path: .given(path)), hint: .historyProblemOtherPassphrase(),
      status: .usage)
  }

  private static func twoHistories(_ plain: String, _ sealed: String) -> Problem {
    history(
      .historyProblemTwo(plain: .given(plain), sealed: .given(sealed)),
      .historyProblemKeepOne(plain: .given(plain)))
  }
}

/// What a change found in the history.
extension Problem {
  private static func invalidValue(_ path: String) -> Problem {
    history(.historyProblemInvalidValue(path: .given(path)), .problemIntact())
  }

  private static func draftInUse(_ questionnaire: String) -> Problem {
    history(
      .historyProblemInUse(questionnaire: .given(questionnaire)), .historyProblemFinishThere())
  }

  private static func definitionConflict(_ questionnaire: String, _ version: String) -> Problem {
    Problem(
      .historyProblemOtherContent(
        questionnaire: .given(questionnaire), version: .given(version)),
      hint: .historyProblemNewVersion(), status: .data)
  }

  private static func revisionConflict(_ id: String) -> Problem {
    Problem(
      .historyProblemDiffers(id: .given(id)), hint: .historyProblemChangedOutside(),
      status: .data)
  }

  private static var changedMeanwhile: Problem {
    history(.historyProblemChangedMeanwhile(), .historyProblemTryAgain())
  }

  private static func noSuchCheckIn(_ id: String) -> Problem {
    Problem(
      .historyProblemNoCheckIn(id: .given(id)), hint: .historyProblemList(), status: .nothing)
  }
}

extension Problem {
  private static func history(_ message: Message, _ advice: Message) -> Problem {
    Problem(message, hint: advice, status: .history)
  }

  private static func words(
    _ reason: HistoryError.OwnershipProblem, path: Message
  ) -> Message {
    switch reason {
    case .symbolicLink: .historyProblemSymbolicLink(path: path)
    case .ownedBy(let user): .historyProblemOwnedBy(path: path, user: .given("\(user)"))
    case .notAFolder: .historyProblemNotAFolder(path: path)
    case .notAFile: .historyProblemNotAFile(path: path)
    case .otherProgram: .historyProblemOtherProgram(path: path)
    }
  }
}

extension Problem {
  /// The words for a passphrase that is not to be had.
  init(_ problem: PassphraseProblem) {
    let (message, advice): (Message, Message) =
      switch problem {
      case .noTerminal: (.passphraseNoTerminal(), .passphraseSources())
      case .notTyped, .interrupted: (.passphraseNotTyped(), .problemNothingChanged())
      case .empty: (.passphraseEmpty(), .problemNothingChanged())
      case .tooLong:
        (
          .passphraseTooLong(most: PassphraseProblem.maximumLength), .problemNothingChanged()
        )
      case .descriptor(let text):
        (
          .passphraseBadDescriptor(typed: .given(text.shortenedForDisplay)),
          .passphraseDescriptorHint()
        )
      case .command(let command, let status):
        (
          .passphraseBadCommand(
            command: .given(command.shortenedForDisplay), status: Int(status)),
          .passphraseCommandHint()
        )
      }
    self.init(message, hint: advice, status: .history)
  }
}

extension Message {
  /// What the system says of an error, in its own language.
  static func system(_ number: Int32) -> Message { .given(String(cString: strerror(number))) }
}
