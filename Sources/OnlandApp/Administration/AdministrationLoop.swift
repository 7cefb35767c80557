// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Psychometrics
import Terminal

/// The loop: reads a line, hands it to the flow, keeps what changed, says what comes back.
struct AdministrationLoop {
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
  /// Whether the review comes first.
  var opensWithReview = false

  /// - Parameters:
  ///   - begun: Where to begin; without outcomes when nothing was answered yet.
  ///   - keep: Puts the state on the disk; called before the next question whenever it changed and
  ///     something was answered.
  /// - Returns: What became of each item, and whether the person finished.
  func run(
    from begun: State, keep: (State) throws -> Void
  ) throws -> (outcomes: [Item.ID: Outcome], ending: AdministrationState.Ending?) {
    var flow = flow(from: begun)
    var kept = begun
    var slips = Slips(
      isAtTerminal: environment.person.isAtTerminal,
      mostAnswers: Self.mostAnswersEach * (questionnaire.items.count + 10))
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
        let before = flow
        step = flow.handle(event)
        guard case .ask = step.next else { continue }
        let fault =
          flow.isBeyond(before)
          ? slips.addAnswer()
          : slips.add(
            line: environment.lines.count(), question: before.place, accepted: before.accepted)
        if let fault { return (flow.outcomes, .fault(fault)) }
      case .edit(let text):
        step = flow.handle(NoteEditor(environment: environment).edited(text))
      case .finish: return (flow.outcomes, ending(of: environment.restOfInput()))
      case .stop(let ending): return (flow.outcomes, ending)
      }
    }
  }

  private func flow(from begun: State) -> AdministrationState {
    AdministrationState(
      questionnaire, targets: targets, screen: environment.dialogue,
      isAtTerminal: environment.person.isAtTerminal, outcomes: begun.outcomes,
      position: begun.position, opensWithReview: opensWithReview, helpLines: help.callAsFunction,
      isNumberToCall: help.isNumberToCall,
      canEditNotes: NoteEditor(environment: environment).isOffered)
  }

  /// How often a person answers a question in one sitting, at most.
  private static let mostAnswersEach = 20

  /// A line too many may be one that slipped in between: better said before it is saved.
  private func ending(of rest: RestOfInput) -> AdministrationState.Ending? {
    switch rest {
    case .nothing: nil
    case .fault(let fault): .fault(fault)
    case .interrupted: .interrupted
    }
  }
}

extension AdministrationState {
  /// Whether a line led away from where it was typed. Help, the reason of a question and a slip do
  /// not; neither does a number that may be hours or minutes.
  fileprivate func isBeyond(_ before: AdministrationState) -> Bool {
    position != before.position || outcomes != before.outcomes
      || (stage == .review) != (before.stage == .review)
  }
}
