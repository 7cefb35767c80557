// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Glibc
import OnlandApp
import Terminal

extension PassphraseSource {
  /// What the variables name, in this order: a descriptor, a command, and else the terminal where
  /// somebody is there who can see a question.
  ///
  /// - Parameter prepare: Done before anything is asked or run.
  static func live(
    _ variables: [String: String], isAtTerminal: Bool, prepare: @escaping () -> Void
  ) -> PassphraseSource {
    // Of a program in a pipe nobody knows where its question would come up.
    let canAsk = isAtTerminal && isatty(STDERR_FILENO) == 1
    let origin = origin(variables, canAsk: canAsk)
    return PassphraseSource(
      origin,
      ask: { prompt in
        guard canAsk else { return .unavailable }
        prepare()
        return .typed(prompt, maximumLength: maximumLength)
      },
      fetch: {
        prepare()
        switch origin {
        case .command(let command):
          return SecretLine.printed(by: command, maximumLength: maximumLength)
        case .descriptor(let text):
          guard let number = CInt(text), number >= 0 else { return (.unavailable, 0) }
          return (.read(descriptor: number, maximumLength: maximumLength), 0)
        case .terminal, .nowhere: return (.unavailable, 0)
        }
      })
  }

  private static func origin(_ variables: [String: String], canAsk: Bool) -> Origin {
    if let number = variables["ONLAND_PASSPHRASE_FD"], !number.isEmpty {
      return .descriptor(number)
    }
    if let command = variables["ONLAND_PASSPHRASE_COMMAND"], !command.isEmpty {
      return .command(command)
    }
    return canAsk ? .terminal : .nowhere
  }
}
