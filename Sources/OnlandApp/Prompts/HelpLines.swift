// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Pages
import Texts

/// What `help` shows at a prompt: two or three ways to reach someone.
struct HelpLines {
  let selector: HelpSelector
  let environment: Environment

  /// Whether digits are the number of an emergency or crisis line of the person's country.
  func isNumberToCall(_ digits: String) -> Bool { selector.isNumberToCall(digits) }

  func callAsFunction() -> [String] {
    let (ways, end) = selector.paragraphsAtPrompt()
    return environment.dialogue.lines(
      PromptHelpPage(
        ways: ways,
        end: .sentences(end, .resourcesMoreThere())
      ).page)
  }
}
