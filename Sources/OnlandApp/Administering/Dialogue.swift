// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Terminal

/// The loop: reads a line, hands it to the flow, keeps what changed, says what comes back.
struct Dialogue {
  /// What is on the disk of a dialogue that can be gone on with.
  struct State: Equatable {
    var outcomes: [Item.ID: Outcome]
    /// The id of the item that is asked; `nil` when only the review is left.
    var position: Item.ID?
  }

  let environment: Environment
  let questionnaire: Questionnaire
  let targets: [String: Double]
  let help: HelpLines
  /// Said before the first question.
  let opening: [String]

  /// - Parameters:
  ///   - begun: Where to begin; without outcomes when nothing was answered yet.
  ///   - keep: Puts the state on the disk; called before the next question whenever it changed and
  ///     something was answered.
  /// - Returns: What became of each item, and whether the person finished.
  func run(
    from begun: State, keep: (State) throws(Stopped) -> Void
  ) throws(Stopped) -> (outcomes: [Item.ID: Outcome], ending: Administering.Ending?) {
    var flow = Administering(
      questionnaire, targets: targets, screen: environment.dialogue,
      isAtTerminal: environment.person.isAtTerminal, outcomes: begun.outcomes,
      position: begun.position, helpLines: help.callAsFunction)
    var kept = begun
    for line in opening { environment.say(line) }

    var step = flow.opening
    while true {
      let state = State(outcomes: flow.outcomes, position: flow.position)
      if state != kept, !state.outcomes.isEmpty {
        try keep(state)
        kept = state
      }
      for line in step.lines { environment.say(line) }
      switch step.next {
      case .ask(let request):
        let event = environment.lines.read(request)
        flow.screen = environment.dialogue
        step = flow.handle(event)
      case .finish: return (flow.outcomes, nil)
      case .stop(let ending): return (flow.outcomes, ending)
      }
    }
  }
}
