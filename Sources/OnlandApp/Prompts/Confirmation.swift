// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Texts

/// Whether the person wants something that cannot simply be done again.
struct Confirmation {
  var environment: Environment
  /// Whether the person said so already, with `--yes`.
  var isGiven: Bool
  var help: HelpSelector

  enum Answer {
    case yes
    /// With the status to end with.
    case no(ExitStatus)
  }

  /// Asks at a terminal.
  ///
  /// - Parameter question: Says all that will happen.
  /// - Throws: Where there is nobody to ask.
  func ask(_ question: Message) throws -> Answer {
    if isGiven { return .yes }
    guard environment.person.isAtTerminal else {
      throw Problem(
        .promptNoTerminal(),
        hint: .promptYes(),
        status: .usage)
    }
    let prompt = ChoicePrompt(
      name: .aboutGoingOn(), question: question,
      explanation: .promptWhyConfirm(),
      choices: [(.languageYes(), true), (.languageNo(), false)],
      whenStopped: .problemNothingChanged(),
      help: HelpLines(selector: help, environment: environment))
    do {
      if try prompt.ask(in: environment) { return .yes }
      environment.saySentence(.problemNothingChanged())
      return .no(.nothing)
    } catch let interruption as Interruption {
      return .no(interruption == .stopped ? .nothing : interruption.status)
    }
  }
}
