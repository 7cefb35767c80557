// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics
import Testing

@testable import OnlandApp

struct `The way through a plan` {
  /// - Parameter lines: With `|` between them.
  private func planning(_ lines: String) throws -> (plans: [Plan], said: [String]) {
    let home = try TestHome()
    let typed = lines.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let environment = home.environment(typed: typed, isAtTerminal: true)
    _ = try ending { try PlanCommand(environment: environment).set() }
    let plans = try HistoryStore.reading(folder: home.folder)?.plans() ?? [:]
    return (Array(plans.values), home.takeSaid())
  }

  /// What is typed up to each question, and how that question begins.
  private static let steps: [(typed: String, question: String)] = [
    ("", "When will it be?"), ("21:00", "Then what?"),
    ("21:00|a walk", "Type the moment once more"), ("21:00|a walk|", "How sure are you"),
    ("21:00|a walk||1", "A smaller version"),
  ]

  @Test(arguments: 1..<5)
  func `goes back one step at each, and saves nothing on the way`(step: Int) throws {
    let lines = Self.steps[step].typed + "|<|."

    let (plans, said) = try planning(lines)

    #expect(plans.isEmpty)
    let asked = said.compactMap { line in
      Self.steps.firstIndex { line.hasPrefix($0.question) } ?? (line.hasPrefix("Then: ") ? 1 : nil)
    }
    #expect(asked == Array(0...step) + [step - 1])
  }

  @Test func `keeps what was answered on the way back`() throws {
    let (plans, said) = try planning("21:00|walk|<|<|<||a walk||0|<|1|<|1|half a walk")

    #expect(plans.count == 1)
    #expect(plans.first?.cue == "it is 21:00")
    #expect(plans.first?.act == "half a walk")
    #expect(plans.first?.sureness == 1)
    #expect(said.contains("There is no question before this one."))
  }

  @Test func `leads back to the list where there is one`() throws {
    let home = try EveryDialogue.planSet.home()
    let typed = ["3", "<", "2", "<", "."]
    let environment = home.environment(typed: typed, isAtTerminal: true)
    let before = try home.history().plans()

    #expect(throws: Interruption.stopped) { try PlanCommand(environment: environment).set() }
    #expect(try home.history().plans() == before)
    #expect(home.takeSaid().last?.hasPrefix("Stopped; no new plan was made.") == true)
  }
}
