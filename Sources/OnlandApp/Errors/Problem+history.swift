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
      case .systemError(let path, let number):
        .history(
          .historyProblemCannotOpen(path: .given(path), reason: .system(number)),
          .problemNothingChanged())
      case .notOurs(let path, let reason):
        .history(Self.words(reason, path: .given(path)), .historyProblemLeftAlone())
      case .newerThanThisProgram(let path, _, _):
        .history(
          .historyProblemNewer(path: .given(path)), .historyProblemUpdateProgram())
      case .damaged(let path):
        .history(.historyProblemDamaged(path: .given(path)), .historyProblemUntouched())
      case .diskFull(let path):
        .history(.historyProblemDiskFull(path: .given(path)), .problemIntact())
      case .tooLarge(let path):
        .history(.historyProblemTooLarge(path: .given(path)), .historyProblemLimit())
      case .readOnly(let path):
        .history(.historyProblemReadOnly(path: .given(path)), .problemIntact())
      case .noPermission(let path):
        .history(
          .historyProblemNoPermission(path: .given(path)), .historyProblemPermissions())
      case .locked(let path):
        .history(.historyProblemLocked(path: .given(path)), .historyProblemTryLater())
      case .moved(let path):
        .history(.historyProblemMoved(path: .given(path)), .historyProblemStartAgain())
      case .cutOff(let path):
        .history(.historyProblemCutOff(path: .given(path)), .historyProblemTakeBack())
      case .unconfirmed(let path):
        .history(
          .historyProblemUnconfirmed(path: .given(path)), .historyProblemKeepACopy())
      case .sealed: Problem(.noTerminal)
      case .noPassphrase(let problem): Problem(problem)
      case .passphraseRefused:
        .history(.historyProblemWrongPassphrase(), .historyProblemForgotten())
      case .identityDamaged(let path):
        .history(
          .historyProblemKeyDamaged(path: .given(path)), .historyProblemKeyFromBackup())
      case .identityMissing(let path):
        .history(
          .historyProblemKeyMissing(path: .given(path)), .historyProblemKeyFromBackup())
      case .identityOfAnother(let path):
        .history(.historyProblemOtherKey(path: .given(path)), .historyProblemOneBackup())
      case .notSealed(let path):
        Problem(
          .historyProblemNotEncrypted(path: .given(path)), hint: .historyProblemEncryptIt(),
          status: .usage)
      case .alreadySealed(let path):
        Problem(
          .historyProblemEncrypted(path: .given(path)), hint: .historyProblemOtherPassphrase(),
          status: .usage)
      case .twoHistories(let plain, let sealed):
        .history(
          .historyProblemTwo(plain: .given(plain), sealed: .given(sealed)),
          .historyProblemKeepOne(plain: .given(plain)))
      case .partlyErased(let gone, let left, let number):
        .history(
          .historyProblemPartlyErased(reason: .system(number)),
          .historyProblemGoneAndLeft(
            gone: .given(gone.joined(separator: "\n    ")),
            left: .given(left.joined(separator: "\n    "))))
      case .failed(let path, let code):
        .history(
          .historyProblemFailed(path: .given(path), code: Int(code)), .historyProblemUntouched())
      case .invalidValue(let path):
        .history(.historyProblemInvalidValue(path: .given(path)), .problemIntact())
      case .draftInUse(let questionnaire):
        .history(
          .historyProblemInUse(questionnaire: .given(questionnaire)),
          .historyProblemFinishThere())
      case .definitionConflict(let questionnaire, let version):
        Problem(
          .historyProblemOtherContent(
            questionnaire: .given(questionnaire), version: .given("\(version)")),
          hint: .historyProblemNewVersion(), status: .data)
      case .revisionConflict(let id):
        Problem(
          .historyProblemDiffers(id: .given(id.text)), hint: .historyProblemChangedOutside(),
          status: .data)
      case .unknownDefinition, .checkInExists, .notTheLastChange:
        .history(.historyProblemChangedMeanwhile(), .historyProblemTryAgain())
      case .noSuchCheckIn(let id):
        Problem(
          .historyProblemNoCheckIn(id: .given(id.text)), hint: .historyProblemList(),
          status: .nothing)
      }
  }

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
