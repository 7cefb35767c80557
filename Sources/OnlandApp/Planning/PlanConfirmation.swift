// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import History
import Journal
import Pages
import Terminal
import Texts

/// Reads a plan back, and keeps it on Enter.
///
/// The moment may be typed once more: saying it again is what makes it come to mind later. Whatever is
/// typed will do, and it keeps nothing.
struct PlanConfirmation {
  let prompt: PlanPrompt
  let plan: Plan

  private var environment: Environment { prompt.environment }

  /// - Parameter place: Where `<` goes; absent: there is nothing before it.
  /// - Returns: Whether it is kept; otherwise it goes back.
  /// - Throws: As `PromptLoop` does.
  func ask(goingBackTo place: Message?) throws -> Bool {
    let keys = Message.sentences(
      .planEnterKeeps(), place.map { environment.dialogue.backHint(to: $0) })
    let show = {
      environment.saySentence(plan.sentence)
      environment.saySentence(.planRehearse())
    }
    show()
    let loop = PromptLoop(
      environment: environment, name: .aboutReadBack(), accepted: keys,
      kept: PlanPrompt.whenStopped,
      farewell: {
        environment.say("")
        environment.saySentence(PlanPrompt.whenStopped)
      },
      question: show)
    let request = { LineRequest(prompt: environment.dialogue.keepPrompt) }
    return try loop.run(request) { line in
      switch line {
      case .text(let typed) where isKeeping(typed): .taken(true)
      case .text(let typed) where isChanging(typed) && place != nil: .taken(false)
      case .text(let typed): .again { environment.saySentence(rehearsed(typed)) }
      case .back where place != nil: .taken(false)
      case .back, .decline: .again { environment.saySentence(keys) }
      case .explain:
        .again {
          environment.saySentence(.planWhyRehearse())
          environment.saySentence(keys)
        }
      case .help: .again { for line in prompt.help() { environment.say(line) } }
      case .unusable(let complaint): .again { environment.saySentence(complaint) }
      }
    }
  }

  /// Enter, or a word for what Enter does.
  private func isKeeping(_ typed: String) -> Bool {
    let keeping: Message = .typedKeeping()
    return typed.isEmpty || environment.language.isTyped(typed.halfWidth.lowercased(), for: keeping)
  }

  private func isChanging(_ typed: String) -> Bool {
    environment.language.isTyped(
      typed.halfWidth.lowercased(), for: .typedChanging())
  }

  private func rehearsed(_ typed: String) -> Message {
    PlanText.cue(typed, in: environment.language).asTyped == plan.cue.asTyped
      ? .planThatIsIt() : .planNearEnough(cue: .given(plan.cue))
  }
}
