// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History

extension Problem {
  /// The words for what the history could not do.
  init(_ error: HistoryError) {
    let untouched =
      "It was left as it was. onland doctor tells you more; onland export saves what can be read."
    self =
      switch error {
      case .systemError(let path, let number):
        Problem(
          "cannot open \(path): \(String(cString: strerror(number)))",
          hint: "Nothing was changed.", status: .history)
      case .notOurs(let path, let reason):
        Problem(
          "\(path) \(Self.words(reason))",
          hint: "It was left alone. Set ONLAND_HOME to a folder of your own.", status: .history)
      case .newerThanThisProgram(let path, _, _):
        Problem(
          "the history at \(path) was written by a newer version of this program",
          hint: "Update the program; the file was left as it was.", status: .history)
      case .damaged(let path):
        Problem("the history at \(path) is damaged", hint: untouched, status: .history)
      case .diskFull(let path):
        Problem(
          "not saved: no space left on the disk of \(path)",
          hint: "What was saved before is intact.", status: .history)
      case .tooLarge(let path):
        Problem(
          "not saved: no file may become as large as \(path) would be",
          hint: "What was saved before is intact. ulimit -f shows the limit of this shell.",
          status: .history)
      case .readOnly(let path):
        Problem(
          "not saved: \(path) can only be read", hint: "What was saved before is intact.",
          status: .history)
      case .noPermission(let path):
        Problem(
          "no permission for \(path)",
          hint: "Nothing was saved or changed. onland doctor shows the permissions.",
          status: .history)
      case .locked(let path):
        Problem(
          "another onland is writing to \(path)",
          hint: "Nothing was changed. Try again when it is done.", status: .history)
      case .moved(let path):
        Problem(
          "\(path) was moved or replaced while it was in use",
          hint: "Start again; the file that is there now was left alone.", status: .history)
      case .cutOff(let path):
        Problem(
          "a change of \(path) was cut off and has yet to be taken back",
          hint: "Nothing was changed. onland history does it where the folder can be written; what "
            + "was saved before is intact.", status: .history)
      case .unconfirmed(let path):
        Problem(
          "saved, but the disk did not confirm it: \(path)",
          hint: "It is there now, so do not repeat it; a power failure could still take it. Look "
            + "after the disk, and keep a copy: onland export --output FILE.",
          status: .history)
      case .sealed:
        Problem(.noTerminal)
      case .noPassphrase(let problem):
        Problem(problem)
      case .passphraseRefused:
        Problem(
          "that passphrase does not open the history",
          hint: "Nothing was changed. Forgotten? onland encryption recover takes the recovery key.",
          status: .history)
      case .identityDamaged(let path):
        Problem(
          "\(path), which holds the key to the history, is damaged",
          hint: "Nothing was changed. A copy of that file from a backup opens the history; so does "
            + "onland encryption recover, with the recovery key.", status: .history)
      case .identityMissing(let path):
        Problem(
          "the history is encrypted, and \(path), which holds the key to it, is gone",
          hint: "Nothing was changed. A copy of that file from a backup opens the history; so does "
            + "onland encryption recover, with the recovery key.", status: .history)
      case .identityOfAnother(let path):
        Problem(
          "the key in \(path) is not that to the history beside it",
          hint:
            "Nothing was changed. Put back the two files of one and the same backup, or use the "
            + "recovery key: onland encryption recover.", status: .history)
      case .notSealed(let path):
        Problem(
          "the history is not encrypted: \(path)",
          hint: "Nothing was changed. onland encryption on encrypts it.", status: .usage)
      case .alreadySealed(let path):
        Problem(
          "the history is encrypted already: \(path)",
          hint: "Nothing was changed. onland encryption passphrase sets another passphrase.",
          status: .usage)
      case .twoHistories(let plain, let sealed):
        Problem(
          "two histories are here: \(plain), and \(sealed), which is encrypted",
          hint: "Nothing was changed, and \(plain) is the one that is read. Keep it: onland export "
            + "--output FILE. Then move it away, and the encrypted one opens and can import FILE. Or move "
            + "the encrypted one away, with identity.age beside it.",
          status: .history)
      case .partlyErased(let gone, let left, let number):
        Problem(
          "not everything could be erased: \(String(cString: strerror(number)))",
          hint: "Gone for good:\n    \(gone.joined(separator: "\n    "))\n  "
            + "Left:\n    \(left.joined(separator: "\n    "))\n  onland erase tries the rest "
            + "again.",
          status: .history)
      case .failed(let path, let code):
        Problem(
          "the history at \(path) cannot be read or written (SQLite \(code))", hint: untouched,
          status: .history)
      case .invalidValue(let path):
        Problem(
          "not saved: a value does not fit the history at \(path)",
          hint: "What was saved before is intact.", status: .history)
      case .draftInUse(let questionnaire):
        Problem(
          "\(questionnaire) is being answered in another window",
          hint: "Finish or stop there first; its draft was left alone.", status: .history)
      case .definitionConflict(let questionnaire, let version):
        Problem(
          "\(questionnaire) \(version) was answered before with other content",
          hint: "Give the changed file a new version number.", status: .data)
      case .revisionConflict(let id):
        Problem(
          "check-in \(id.text) differs from the one here, though nobody edited it",
          hint: "One of the two was changed outside onland. Nothing was changed here.",
          status: .data)
      case .unknownDefinition, .checkInExists, .notTheLastChange:
        Problem(
          "the history changed in the meantime", hint: "Nothing was changed. Try again.",
          status: .history)
      case .noSuchCheckIn(let id):
        Problem(
          "there is no check-in \(id.text)",
          hint: "onland history lists them.", status: .nothing)
      }
  }

  private static func words(_ reason: HistoryError.OwnershipProblem) -> String {
    switch reason {
    case .symbolicLink: "is a symbolic link, which could lead answers elsewhere"
    case .ownedBy(let user): "belongs to another user (number \(user))"
    case .notAFolder: "is not a folder"
    case .notAFile: "is not a file"
    case .otherProgram: "is a database of another program"
    }
  }
}

extension Problem {
  /// The words for a passphrase that is not to be had.
  init(_ problem: PassphraseProblem) {
    let untouched = "Nothing was changed."
    let sources =
      "ONLAND_PASSPHRASE_COMMAND names a command that prints it, ONLAND_PASSPHRASE_FD a descriptor "
      + "to read it from. \(untouched)"
    switch problem {
    case .noTerminal:
      self.init(
        "the history is encrypted, and there is no terminal to ask for the passphrase",
        hint: sources, status: .history)
    case .notTyped, .interrupted:
      self.init("no passphrase was typed", hint: untouched, status: .history)
    case .empty:
      self.init("the passphrase is empty", hint: untouched, status: .history)
    case .tooLong:
      self.init(
        "the passphrase is longer than \(PassphraseProblem.maximumLength) bytes", hint: untouched,
        status: .history)
    case .descriptor(let text):
      self.init(
        "ONLAND_PASSPHRASE_FD is \"\(text.shortenedForDisplay)\", and no line can be read from "
          + "that "
          + "descriptor", hint: "It is the number of an open one, such as 3. \(untouched)",
        status: .history)
    case .command(let command, let status):
      self.init(
        "ONLAND_PASSPHRASE_COMMAND gave no passphrase: \"\(command.shortenedForDisplay)\" ended "
          + "with "
          + "status \(status)",
        hint: "It prints the passphrase as its first line, and ends with 0. \(untouched)",
        status: .history)
    }
  }
}
