// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Encryption is on: {path} opens with your passphrase.
  package static func encryptionIsOn(path: Message) -> Message {
    .of("encryption.isOn", "Encryption is on: {path} opens with your passphrase.", "path", path)
  }

  /// The file with the key to it cannot be read; onland encryption recover takes the recovery key.
  package static func encryptionKeyUnreadable() -> Message {
    .of("encryption.keyUnreadable", "The file with the key to it cannot be read; onland encryption recover takes the recovery key.")
  }

  /// There is a recovery key.
  package static func encryptionHasRecoveryKey() -> Message {
    .of("encryption.hasRecoveryKey", "There is a recovery key.")
  }

  /// There is no recovery key; onland encryption recovery-key makes one.
  package static func encryptionHasNoRecoveryKey() -> Message {
    .of("encryption.hasNoRecoveryKey", "There is no recovery key; onland encryption recovery-key makes one.")
  }

  /// Encryption is off: whoever can read your files can read the history at {path}.
  package static func encryptionIsOff(path: Message) -> Message {
    .of("encryption.isOff", "Encryption is off: whoever can read your files can read the history at {path}.", "path", path)
  }

  /// onland encryption on asks for a passphrase and encrypts it.
  package static func encryptionHowToTurnOn() -> Message {
    .of("encryption.howToTurnOn", "onland encryption on asks for a passphrase and encrypts it.")
  }

  /// Left over from a change that was cut off, and read by nothing: {file}
  package static func encryptionLeftOver(file: Message) -> Message {
    .of("encryption.leftOver", "Left over from a change that was cut off, and read by nothing: {file}", "file", file)
  }

  /// From now on the history opens with your passphrase alone, or with the recovery key. Without both it is lost: nobody can open it then, not even the makers of this program.
  package static func encryptionWhatItMeans() -> Message {
    .of("encryption.whatItMeans", "From now on the history opens with your passphrase alone, or with the recovery key. Without both it is lost: nobody can open it then, not even the makers of this program.")
  }

  /// Four words that have nothing to do with each other are a good passphrase; a name and a year are not.
  package static func encryptionGoodPassphrase() -> Message {
    .of("encryption.goodPassphrase", "Four words that have nothing to do with each other are a good passphrase; a name and a year are not.")
  }

  /// The history is encrypted. Every command that reads it asks for the passphrase.
  package static func encryptionTurnedOn() -> Message {
    .of("encryption.turnedOn", "The history is encrypted. Every command that reads it asks for the passphrase.")
  }

  /// What was there before may still lie on the disk, in snapshots and in backups; on an SSD nothing can overwrite it for certain. For full protection encrypt the disk.
  package static func encryptionTraces() -> Message {
    .of("encryption.traces", "What was there before may still lie on the disk, in snapshots and in backups; on an SSD nothing can overwrite it for certain. For full protection encrypt the disk.")
  }

  /// The history is no longer encrypted: whoever can read your files can read {path}.
  package static func encryptionTurnedOff(path: Message) -> Message {
    .of("encryption.turnedOff", "The history is no longer encrypted: whoever can read your files can read {path}.", "path", path)
  }

  /// The history opens with the new passphrase now.
  package static func encryptionNewPassphrase() -> Message {
    .of("encryption.newPassphrase", "The history opens with the new passphrase now.")
  }

  /// The history opens with the new recovery key now.
  package static func encryptionNewRecoveryKey() -> Message {
    .of("encryption.newRecoveryKey", "The history opens with the new recovery key now.")
  }

  /// The recovery key begins with AGE-SECRET-KEY-1. Capitals and spaces do not matter.
  package static func encryptionRecoveryKeyForm() -> Message {
    .of("encryption.recoveryKeyForm", "The recovery key begins with AGE-SECRET-KEY-1. Capitals and spaces do not matter.")
  }

  /// The history opens with the new passphrase now, and with the recovery key as before.
  package static func encryptionNewPassphraseBesideKey() -> Message {
    .of("encryption.newPassphraseBesideKey", "The history opens with the new passphrase now, and with the recovery key as before.")
  }

  /// This is the recovery key. It opens the history when the passphrase is forgotten, and is shown this once. Write it on paper, and keep that where your diary could lie:
  package static func encryptionRecoveryKey() -> Message {
    .of("encryption.recoveryKey", "This is the recovery key. It opens the history when the passphrase is forgotten, and is shown this once. Write it on paper, and keep that where your diary could lie:")
  }

  /// These are not its last six characters.
  package static func encryptionNotItsLast() -> Message {
    .of("encryption.notItsLast", "These are not its last six characters.")
  }

  /// That is no recovery key: it is mistyped, or cut short.
  package static func encryptionNoRecoveryKey() -> Message {
    .of("encryption.noRecoveryKey", "That is no recovery key: it is mistyped, or cut short.")
  }

  /// That recovery key does not open the history.
  package static func encryptionWrongRecoveryKey() -> Message {
    .of("encryption.wrongRecoveryKey", "That recovery key does not open the history.")
  }

  /// there is no terminal to ask for the new passphrase
  package static func encryptionNoTerminalToAsk() -> Message {
    .of("encryption.noTerminalToAsk", "there is no terminal to ask for the new passphrase")
  }

  /// ONLAND_PASSPHRASE_COMMAND names a command that prints it, ONLAND_PASSPHRASE_FD a descriptor to read it from. Nothing was changed.
  package static func encryptionPassphraseSources() -> Message {
    .of("encryption.passphraseSources", "ONLAND_PASSPHRASE_COMMAND names a command that prints it, ONLAND_PASSPHRASE_FD a descriptor to read it from. Nothing was changed.")
  }

  /// It cannot be empty. Ctrl-C stops here.
  package static func encryptionNotEmpty() -> Message {
    .of("encryption.notEmpty", "It cannot be empty. Ctrl-C stops here.")
  }

  /// The two differ. Once more, please.
  package static func encryptionDiffer() -> Message {
    .of("encryption.differ", "The two differ. Once more, please.")
  }

  /// no passphrase was typed twice alike
  package static func encryptionNotTypedTwice() -> Message {
    .of("encryption.notTypedTwice", "no passphrase was typed twice alike")
  }

  /// that passphrase does not open {name}
  package static func encryptionWrongPassphrase(name: Message) -> Message {
    .of("encryption.wrongPassphrase", "that passphrase does not open {name}", "name", name)
  }

  /// New passphrase for the history
  package static func encryptionAskNew() -> Message {
    .of("encryption.askNew", "New passphrase for the history")
  }

  /// The same again
  package static func encryptionAskAgain() -> Message {
    .of("encryption.askAgain", "The same again")
  }

  /// One guess at the passphrase takes 2^{factor} steps of scrypt: 0.2 s and 128 MiB.
  package static func encryptionUsualWork(factor: Int) -> Message {
    .of("encryption.usualWork", "One guess at the passphrase takes 2^{factor} steps of scrypt: 0.2 s and 128 MiB.", "factor", .count(factor))
  }

  /// One guess at the passphrase takes 2^{factor} steps of scrypt.
  package static func encryptionWork(factor: Int) -> Message {
    .of("encryption.work", "One guess at the passphrase takes 2^{factor} steps of scrypt.", "factor", .count(factor))
  }

  /// The passphrase comes from the descriptor {number} (ONLAND_PASSPHRASE_FD).
  package static func encryptionFromDescriptor(number: Message) -> Message {
    .of("encryption.fromDescriptor", "The passphrase comes from the descriptor {number} (ONLAND_PASSPHRASE_FD).", "number", number)
  }

  /// The passphrase comes from the command "{command}" (ONLAND_PASSPHRASE_COMMAND).
  package static func encryptionFromCommand(command: Message) -> Message {
    .of("encryption.fromCommand", "The passphrase comes from the command \"{command}\" (ONLAND_PASSPHRASE_COMMAND).", "command", command)
  }

  /// The passphrase comes from you, at a prompt that shows nothing.
  package static func encryptionFromYou() -> Message {
    .of("encryption.fromYou", "The passphrase comes from you, at a prompt that shows nothing.")
  }

  /// The passphrase comes from nowhere: there is no terminal here, and neither ONLAND_PASSPHRASE_FD nor ONLAND_PASSPHRASE_COMMAND is set.
  package static func encryptionFromNowhere() -> Message {
    .of("encryption.fromNowhere", "The passphrase comes from nowhere: there is no terminal here, and neither ONLAND_PASSPHRASE_FD nor ONLAND_PASSPHRASE_COMMAND is set.")
  }

  /// An earlier copy of the folder, in a backup say, still opens with the old passphrase.
  package static func encryptionOldPassphrase() -> Message {
    .of("encryption.oldPassphrase", "An earlier copy of the folder, in a backup say, still opens with the old passphrase.")
  }

  /// An earlier copy of the folder, in a backup say, still opens with the old recovery key.
  package static func encryptionOldRecoveryKey() -> Message {
    .of("encryption.oldRecoveryKey", "An earlier copy of the folder, in a backup say, still opens with the old recovery key.")
  }

  /// there is no terminal to show the recovery key at
  package static func encryptionNoTerminalForKey() -> Message {
    .of("encryption.noTerminalForKey", "there is no terminal to show the recovery key at")
  }

  /// --no-recovery-key does without one. Nothing was changed.
  package static func encryptionWithoutKey() -> Message {
    .of("encryption.withoutKey", "--no-recovery-key does without one. Nothing was changed.")
  }

  /// Its last six characters
  package static func encryptionLastSix() -> Message {
    .of("encryption.lastSix", "Its last six characters")
  }

  /// the recovery key was not confirmed
  package static func encryptionNotConfirmed() -> Message {
    .of("encryption.notConfirmed", "the recovery key was not confirmed")
  }

  /// Recovery key
  package static func encryptionAskKey() -> Message {
    .of("encryption.askKey", "Recovery key")
  }

  /// no recovery key was typed that opens the history
  package static func encryptionNoKeyOpens() -> Message {
    .of("encryption.noKeyOpens", "no recovery key was typed that opens the history")
  }

  /// nothing was typed
  package static func encryptionNothingTyped() -> Message {
    .of("encryption.nothingTyped", "nothing was typed")
  }

  /// Passphrase
  package static func encryptionAsk() -> Message {
    .of("encryption.ask", "Passphrase")
  }

  /// That one does not open it. Passphrase
  package static func encryptionAskOther() -> Message {
    .of("encryption.askOther", "That one does not open it. Passphrase")
  }

  /// Passphrase for the file (Enter: that of the history)
  package static func encryptionAskForFile() -> Message {
    .of("encryption.askForFile", "Passphrase for the file (Enter: that of the history)")
  }

  /// Passphrase of {file}
  package static func encryptionAskOfFile(file: Message) -> Message {
    .of("encryption.askOfFile", "Passphrase of {file}", "file", file)
  }

  /// {file} asks for 2^{factor} steps of work to try one passphrase
  package static func encryptionTooMuchWork(file: Message, factor: Int) -> Message {
    .of("encryption.tooMuchWork", "{file} asks for 2^{factor} steps of work to try one passphrase", "file", file, "factor", .count(factor))
  }

  /// This program does 2^{highest} at most; age -d opens it. Nothing was changed.
  package static func encryptionMostWork(highest: Int) -> Message {
    .of("encryption.mostWork", "This program does 2^{highest} at most; age -d opens it. Nothing was changed.", "highest", .count(highest))
  }

  /// {file} is sealed with a key, not with a passphrase
  package static func encryptionSealedWithKey(file: Message) -> Message {
    .of("encryption.sealedWithKey", "{file} is sealed with a key, not with a passphrase", "file", file)
  }

  /// age -d -i KEYFILE opens it; then import what comes out. Nothing was changed.
  package static func encryptionKeyHint() -> Message {
    .of("encryption.keyHint", "age -d -i KEYFILE opens it; then import what comes out. Nothing was changed.")
  }

  /// {file} is an age file that is damaged or not whole
  package static func encryptionDamaged(file: Message) -> Message {
    .of("encryption.damaged", "{file} is an age file that is damaged or not whole", "file", file)
  }

  /// onland: the history is encrypted, and what is written here is not
  package static func encryptionPlainCopy() -> Message {
    .of("encryption.plainCopy", "onland: the history is encrypted, and what is written here is not")
  }
}
