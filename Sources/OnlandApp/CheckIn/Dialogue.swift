// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics
import Terminal

/// The loop: reads a line, hands it to the flow, keeps the draft, says what comes back.
struct Dialogue {
  let environment: Environment
  let sitting: Sitting
  let help: HelpDesk

  /// - Parameters:
  ///   - waiting: The draft to go on with.
  ///   - keep: Puts the draft on the disk; called before the next question whenever it changed.
  /// - Returns: What became of each item.
  /// - Throws: `ended` when the person stopped; the draft is kept then.
  func run(
    beginningWith waiting: Draft?, keep: (Draft) throws(Problem) -> Void
  ) throws(Stopped) -> [Item.ID: Outcome] {
    var flow = Administering(
      sitting.definition.questionnaire, targets: sitting.targets, screen: environment.dialogue,
      isAtTerminal: environment.person.isAtTerminal, outcomes: waiting?.outcomes ?? [:],
      position: waiting?.position, helpLines: helpLines)
    let begunAt = waiting?.begunAt ?? environment.now()
    let begunOn = waiting?.begunOn ?? sitting.day.today
    var kept = waiting?.outcomes ?? [:]
    for line in opening { environment.say(line) }

    var step = flow.opening
    while true {
      if flow.outcomes != kept {
        let draft = draft(flow, begunAt: begunAt, begunOn: begunOn)
        try orFail { () throws(Problem) in try keep(draft) }
        kept = flow.outcomes
      }
      for line in step.lines { environment.say(line) }
      switch step.next {
      case .ask(let request): step = flow.handle(environment.lines.read(request))
      case .finish: return flow.outcomes
      case .stop(let ending): throw stopped(ending, hasDraft: !kept.isEmpty)
      }
    }
  }

  private func draft(_ flow: Administering, begunAt: Moment, begunOn: LocalDate) -> Draft {
    let definition = sitting.definition
    return Draft(
      questionnaire: definition.questionnaire.id, version: definition.questionnaire.version,
      definitionHash: definition.hash, begunOn: begunOn, begunAt: begunAt, date: sitting.day.date,
      position: flow.position, outcomes: flow.outcomes)
  }

  /// Title, week, about how long, and the keys.
  private var opening: [String] {
    let questionnaire = sitting.definition.questionnaire
    let screen = environment.dialogue
    let length = questionnaire.takes.map { ", \(Words.about(seconds: $0.seconds))" } ?? ""
    let questions = Words.count(questionnaire.countedItems, "question")
    let late = sitting.day.date < sitting.day.today ? ", for \(sitting.day.date)" : ""
    let title = "\(questionnaire.title), week \(sitting.day.date.isoWeek)\(late)"
    var lines = screen.wrapped(title).map { screen.styling.bold($0) }
    lines += screen.wrapped("\(questions)\(length). \(questionnaire.intro ?? "")")
    return lines + screen.wrapped(Administering.keys(isNote: false))
  }

  private func helpLines() -> [String] {
    let pointers = help.pointers(topics: [], most: 3)
    let screen = environment.dialogue
    let ways = pointers.ways.flatMap { screen.wrapped($0, indent: "  ", hanging: "    ") }
    let confirmation = pointers.confirmation.map { screen.wrapped($0) } ?? []
    return ways + confirmation
      + screen.wrapped("onland resources shows more, any time, offline.")
  }

  private func stopped(_ ending: Administering.Ending, hasDraft: Bool) -> Stopped {
    let kept =
      hasDraft
      ? "Stopped. Your answers so far are kept as a draft; onland check goes on with them."
      : "Stopped. Nothing was answered yet."
    switch ending {
    case .stopped:
      for line in environment.dialogue.wrapped(kept) { environment.say(line) }
      return .ended(.done)
    case .interrupted:
      for line in environment.dialogue.wrapped(kept) { environment.say(line) }
      return .ended(.interrupted)
    case .hangUp: return .ended(.interrupted)
    case .inputEnded:
      return .failed(
        Problem(
          "the input ended before the last question",
          hint: hasDraft
            ? "Nothing was scored. The answers so far are kept as a draft; --continue goes on."
            : "Nothing was scored, and nothing was answered.", status: .data))
    }
  }
}
