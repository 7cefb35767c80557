// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Pages
import Terminal
import Texts

/// Stops once behind the care cards of a page that is longer than the screen: what is printed first
/// would be the first to leave it.
struct PagePause {
  let environment: Environment
  let help: HelpLines
  /// Whether there is a stored check-in to look at again.
  let isSaved: Bool

  /// Only where a person reads it line by line as it comes: never in sentences alone, and never on the
  /// way to a file.
  func isNeeded(for page: Page) -> Bool {
    let screen = environment.results
    guard environment.person.isAtTerminal, screen.isTerminal, !screen.isPlain,
      let height = screen.height
    else { return false }
    // The empty line before it, and the one that the shell's prompt needs.
    return screen.lines(page).count + 2 > height
  }

  /// - Parameter lastWord: The numbers, which stand directly above the prompt.
  /// - Returns: Whether the person wants the rest.
  /// - Throws: `Interruption.cutOff` on Ctrl-C, and when the terminal is gone.
  func goesOn(lastWord: Message?) throws -> Bool {
    let accepted: Message = .resultRestOrEnd()
    let show = {
      environment.say("")
      if let lastWord {
        let numbers = Page([Page.Section([.hint(lastWord)])])
        for line in environment.dialogue.lines(numbers) { environment.say(line) }
      }
      environment.saySentence(.resultNext())
    }
    show()
    let loop = PromptLoop(
      environment: environment, name: .aboutRest(),
      accepted: accepted, kept: nil,
      farewell: {
        if isSaved { environment.saySentence(.resultWholePage()) }
      },
      question: show)
    do {
      let request = {
        LineRequest(prompt: environment.dialogue.prompt(.resultGoesOn()))
      }
      return try loop.run(request) { line in
        switch line {
        case .text(""), .decline: .taken(true)
        case .help: .again { for line in help() { environment.say(line) } }
        case .back, .explain, .text: .again { environment.saySentence(accepted) }
        case .unusable(let complaint): .again { environment.saySentence(complaint) }
        }
      }
    } catch Interruption.stopped {
      return false
    }
  }
}
