// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Encryption is on: {path} opens with your passphrase.
  package static func encryptionIsOn(path: Message) -> Message {
    .sentence(Sentence("encryption.isOn", "Encryption is on: {path} opens with your passphrase.", ["path": path]))
  }

  /// The file with the key to it cannot be read; onland encryption recover takes the recovery key.
  package static func encryptionKeyUnreadable() -> Message {
    .sentence(Sentence("encryption.keyUnreadable", "The file with the key to it cannot be read; onland encryption recover takes the recovery key.", [:]))
  }

  /// There is a recovery key.
  package static func encryptionHasRecoveryKey() -> Message {
    .sentence(Sentence("encryption.hasRecoveryKey", "There is a recovery key.", [:]))
  }

  /// There is no recovery key; onland encryption recovery-key makes one.
  package static func encryptionHasNoRecoveryKey() -> Message {
    .sentence(Sentence("encryption.hasNoRecoveryKey", "There is no recovery key; onland encryption recovery-key makes one.", [:]))
  }

  /// Encryption is off: whoever can read your files can read the history at {path}.
  package static func encryptionIsOff(path: Message) -> Message {
    .sentence(Sentence("encryption.isOff", "Encryption is off: whoever can read your files can read the history at {path}.", ["path": path]))
  }

  /// onland encryption on asks for a passphrase and encrypts it.
  package static func encryptionHowToTurnOn() -> Message {
    .sentence(Sentence("encryption.howToTurnOn", "onland encryption on asks for a passphrase and encrypts it.", [:]))
  }

  /// Left over from a change that was cut off, and read by nothing: {file}
  package static func encryptionLeftOver(file: Message) -> Message {
    .sentence(Sentence("encryption.leftOver", "Left over from a change that was cut off, and read by nothing: {file}", ["file": file]))
  }

  /// From now on the history opens with your passphrase alone, or with the recovery key. Without both it is lost: nobody can open it then, neither can we.
  package static func encryptionWhatItMeans() -> Message {
    .sentence(Sentence("encryption.whatItMeans", "From now on the history opens with your passphrase alone, or with the recovery key. Without both it is lost: nobody can open it then, neither can we.", [:]))
  }

  /// Four words that have nothing to do with each other are a good passphrase; a name and a year are not.
  package static func encryptionGoodPassphrase() -> Message {
    .sentence(Sentence("encryption.goodPassphrase", "Four words that have nothing to do with each other are a good passphrase; a name and a year are not.", [:]))
  }

  /// The history is encrypted. Every command that reads it asks for the passphrase.
  package static func encryptionTurnedOn() -> Message {
    .sentence(Sentence("encryption.turnedOn", "The history is encrypted. Every command that reads it asks for the passphrase.", [:]))
  }

  /// What was there before may still lie on the disk, in snapshots and in backups; on an SSD nothing can overwrite it for certain. For full protection encrypt the disk.
  package static func encryptionTraces() -> Message {
    .sentence(Sentence("encryption.traces", "What was there before may still lie on the disk, in snapshots and in backups; on an SSD nothing can overwrite it for certain. For full protection encrypt the disk.", [:]))
  }

  /// The history is no longer encrypted: whoever can read your files can read {path}.
  package static func encryptionTurnedOff(path: Message) -> Message {
    .sentence(Sentence("encryption.turnedOff", "The history is no longer encrypted: whoever can read your files can read {path}.", ["path": path]))
  }

  /// The history opens with the new passphrase now.
  package static func encryptionNewPassphrase() -> Message {
    .sentence(Sentence("encryption.newPassphrase", "The history opens with the new passphrase now.", [:]))
  }

  /// The history opens with the new recovery key now.
  package static func encryptionNewRecoveryKey() -> Message {
    .sentence(Sentence("encryption.newRecoveryKey", "The history opens with the new recovery key now.", [:]))
  }

  /// The recovery key begins with AGE-SECRET-KEY-1. Capitals and spaces do not matter.
  package static func encryptionRecoveryKeyForm() -> Message {
    .sentence(Sentence("encryption.recoveryKeyForm", "The recovery key begins with AGE-SECRET-KEY-1. Capitals and spaces do not matter.", [:]))
  }

  /// The history opens with the new passphrase now, and with the recovery key as before.
  package static func encryptionNewPassphraseBesideKey() -> Message {
    .sentence(Sentence("encryption.newPassphraseBesideKey", "The history opens with the new passphrase now, and with the recovery key as before.", [:]))
  }

  /// A copy of the folder from before, in a backup say, opens with the old {name} for ever.
  package static func encryptionOldCopies(name: Message) -> Message {
    .sentence(Sentence("encryption.oldCopies", "A copy of the folder from before, in a backup say, opens with the old {name} for ever.", ["name": name]))
  }

  /// This is the recovery key. It opens the history when the passphrase is forgotten, and is shown this once. Write it on paper, and keep that where your diary could lie:
  package static func encryptionRecoveryKey() -> Message {
    .sentence(Sentence("encryption.recoveryKey", "This is the recovery key. It opens the history when the passphrase is forgotten, and is shown this once. Write it on paper, and keep that where your diary could lie:", [:]))
  }

  /// These are not its last six characters.
  package static func encryptionNotItsLast() -> Message {
    .sentence(Sentence("encryption.notItsLast", "These are not its last six characters.", [:]))
  }

  /// That is no recovery key: it is mistyped, or cut short.
  package static func encryptionNoRecoveryKey() -> Message {
    .sentence(Sentence("encryption.noRecoveryKey", "That is no recovery key: it is mistyped, or cut short.", [:]))
  }

  /// That recovery key does not open the history.
  package static func encryptionWrongRecoveryKey() -> Message {
    .sentence(Sentence("encryption.wrongRecoveryKey", "That recovery key does not open the history.", [:]))
  }

  /// there is no terminal to ask for the new passphrase
  package static func encryptionNoTerminalToAsk() -> Message {
    .sentence(Sentence("encryption.noTerminalToAsk", "there is no terminal to ask for the new passphrase", [:]))
  }

  /// ONLAND_PASSPHRASE_COMMAND names a command that prints it, ONLAND_PASSPHRASE_FD a descriptor to read it from. Nothing was changed.
  package static func encryptionPassphraseSources() -> Message {
    .sentence(Sentence("encryption.passphraseSources", "ONLAND_PASSPHRASE_COMMAND names a command that prints it, ONLAND_PASSPHRASE_FD a descriptor to read it from. Nothing was changed.", [:]))
  }

  /// It cannot be empty. Ctrl-C stops here.
  package static func encryptionNotEmpty() -> Message {
    .sentence(Sentence("encryption.notEmpty", "It cannot be empty. Ctrl-C stops here.", [:]))
  }

  /// The two differ. Once more, please.
  package static func encryptionDiffer() -> Message {
    .sentence(Sentence("encryption.differ", "The two differ. Once more, please.", [:]))
  }

  /// no passphrase was typed twice alike
  package static func encryptionNotTypedTwice() -> Message {
    .sentence(Sentence("encryption.notTypedTwice", "no passphrase was typed twice alike", [:]))
  }

  /// that passphrase does not open {name}
  package static func encryptionWrongPassphrase(name: Message) -> Message {
    .sentence(Sentence("encryption.wrongPassphrase", "that passphrase does not open {name}", ["name": name]))
  }
}
