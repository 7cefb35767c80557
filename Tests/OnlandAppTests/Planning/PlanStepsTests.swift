// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics
import TestSupport
import Testing
import Texts

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

  private static let askSureness = Message.planAskSureness(
    least: Plan.surenessRange.lowerBound, most: Plan.surenessRange.upperBound)

  /// What is typed up to each question, and how that question begins.
  private static let steps: [(typed: String, question: String)] = [
    ("", "What will you do?"), ("a walk", "When?"), ("a walk|21:00", "How sure are you"),
    ("a walk|21:00|1", "A smaller version"),
    ("a walk|21:00|1|half a walk", "If it is 21:00, then: "),
  ]

  @Test(arguments: 1..<5)
  func `goes back one step at each, and saves nothing on the way`(step: Int) throws {
    let lines = Self.steps[step].typed + "|<|."

    let (plans, said) = try planning(lines)

    #expect(plans.isEmpty)
    let asked = said.compactMap { line in
      Self.steps.firstIndex { line.hasPrefix($0.question) }
    }
    #expect(asked == Array(0...step) + [step - 1])
  }

  @Test func `keeps what was answered on the way back`() throws {
    let (plans, said) = try planning("<|walk|21:00|<|<|a walk||0|<|1|half a walk|<|<")

    #expect(plans.count == 0)
    let (kept, _) = try planning("walk|21:00|<|<|a walk||0|<|1|half a walk|<|half a walk|")
    #expect(kept.count == 1)
    #expect(kept.first?.cue == "21:00")
    #expect(kept.first?.act == "half a walk")
    #expect(kept.first?.sureness == 1)
    #expect(said.say(.promptFirst()))
  }

  @Test func `forgets the smaller version of somebody who is surer by now`() throws {
    let (plans, _) = try planning("a walk|21:00|1|half a walk|<|<|4|")

    #expect(plans.first?.act == "a walk")
    #expect(plans.first?.sureness == 4)
  }

  /// Whatever is typed once more is accepted, and keeps nothing.
  @Test(arguments: ["21:00", "at nine", "tuesday", "-", "?", "help"])
  func `is kept by Enter alone`(typed: String) throws {
    #expect(try planning("a walk|21:00||\(typed)").plans.isEmpty)
    let (plans, said) = try planning("a walk|21:00||\(typed)|")
    #expect(plans.count == 1)
    #expect(said.say(.planThatIsIt()) == (typed == "21:00"))
    #expect(
      said.say(.planNearEnough(cue: "21:00")) == ["at nine", "tuesday"].contains(typed))
  }

  @Test(arguments: ["no", "change", "<", "back"])
  func `is changed by whoever says no to it`(typed: String) throws {
    #expect(try planning("a walk|21:00||\(typed)|.").plans.isEmpty)
    let (plans, said) = try planning("a walk|21:00||\(typed)|||")
    #expect(plans.count == 1)
    #expect(said.times(saying: Self.askSureness) == 2)
  }

  @Test func `of a suggestion takes two answers and Enter`() throws {
    let home = try EveryDialogue.planSet.home()
    let environment = home.environment(typed: ["3", "lunch is over", ""], isAtTerminal: true)
    let before = try home.history().plans().count

    #expect(try PlanCommand(environment: environment).set() == .done)

    #expect(try home.history().plans().count == before + 1)
    #expect(!home.takeSaid().say(Self.askSureness))
  }

  @Test func `leads back to the list where there is one`() throws {
    let home = try EveryDialogue.planSet.home()
    let typed = ["3", "<", "2", "<", "."]
    let environment = home.environment(typed: typed, isAtTerminal: true)
    let before = try home.history().plans()

    #expect(throws: Interruption.stopped) { try PlanCommand(environment: environment).set() }
    #expect(try home.history().plans() == before)
    #expect(home.takeSaid().last?.begins(saying: .planStopped()) == true)
  }
}
