// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Encryption: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encryption",
    abstract: "Lock the history with a passphrase, or see how it is kept.",
    discussion: """
      An encrypted history is one file in the age format, which the program age opens too. The \
      passphrase is asked for at a terminal, or comes from the command named by \
      ONLAND_PASSPHRASE_COMMAND or the descriptor named by ONLAND_PASSPHRASE_FD. onland resources, \
      onland due and onland erase never ask for it.

      Examples:
        onland encryption
        onland encryption on
        ONLAND_PASSPHRASE_COMMAND='pass show onland' onland history
      """,
    subcommands: [
      Status.self, On.self, Off.self, Passphrase.self, RecoveryKey.self, Recover.self,
    ], defaultSubcommand: Status.self)

  struct Status: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Say whether the history is encrypted, and what opens it.",
      discussion: """
        Needs no passphrase. Status 1 when the history is not encrypted.

        Examples:
          onland encryption
          onland encryption status --plain
        """)

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try EncryptionCommand(environment: environment).status()
    }
  }

  struct On: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "on",
      abstract: "Encrypt the history with a passphrase.",
      usage: "onland encryption on [--no-recovery-key] [<options>]",
      discussion: """
        It is asked for twice. Then the recovery key is shown, once: on paper it opens the history when \
        the passphrase is forgotten.

        Examples:
          onland encryption on
          onland encryption on --no-recovery-key
        """)

    @Flag(help: "No second key: a forgotten passphrase loses everything.")
    var noRecoveryKey = false

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try EncryptionCommand(environment: environment).on(makesRecoveryKey: !noRecoveryKey)
    }
  }

  struct Off: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "off",
      abstract: "Keep the history as a plain file again.",
      discussion: """
        Examples:
          onland encryption off
          onland encryption off --plain
        """)

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try EncryptionCommand(environment: environment).off()
    }
  }

  struct Passphrase: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase",
      abstract: "Set another passphrase, and another key with it.",
      discussion: """
        The old one is asked for once, the new one twice. Old copies of the folder keep the old one.

        Examples:
          onland encryption passphrase
          onland encryption passphrase --plain
        """)

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try EncryptionCommand(environment: environment).changePassphrase()
    }
  }

  struct RecoveryKey: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "recovery-key",
      abstract: "Make a new recovery key; the one before opens nothing from then on.",
      discussion: """
        It is shown once. Old copies of the folder open with the old one.

        Examples:
          onland encryption recovery-key
          onland encryption recovery-key --plain
        """)

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try EncryptionCommand(environment: environment).changeRecoveryKey()
    }
  }

  struct Recover: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "recover",
      abstract: "Set a new passphrase with the recovery key.",
      discussion: """
        For a passphrase that is forgotten, and for a folder whose identity.age is lost.

        Examples:
          onland encryption recover
          onland encryption recover --plain
        """)

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try EncryptionCommand(environment: environment).recover()
    }
  }
}
