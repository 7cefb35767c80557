// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `Every dialogue` {
  /// What a home holds besides drafts.
  private func content(of home: TestHome) throws -> String { try home.export() }

  private func outcome(
    _ dialogue: EveryDialogue, in home: TestHome, isAtTerminal: Bool, _ lines: LineReader
  ) -> Result<OnlandApp.ExitStatus, Problem> {
    var environment = home.environment(isAtTerminal: isAtTerminal)
    environment.lines = lines
    var problem: Problem?
    let status = OnlandApp.ExitStatus.ending {
      try dialogue.run(in: environment)
    } telling: {
      problem = $0
    }
    return problem.map { .failure($0) } ?? .success(status)
  }

  private func status(_ outcome: Result<OnlandApp.ExitStatus, Problem>) -> OnlandApp.ExitStatus {
    switch outcome {
    case .success(let status): status
    case .failure(let problem): problem.status
    }
  }

  @Test(arguments: EveryDialogue.piped, ["zzz zzz\u{1}", "?", "<", "help"])
  func `in a pipe ends at a line that is no answer, and changes nothing`(
    dialogue: EveryDialogue, line: String
  ) throws {
    // Any words are a name, and the moment of a plan.
    let takesWords = [.resourcesAdd, .planSetOwn].contains(dialogue)
    let slip = takesWords && line.hasPrefix("zzz") ? "" : line
    let home = try dialogue.home()
    let before = try content(of: home)
    var reads = 0

    let outcome = outcome(
      dialogue, in: home, isAtTerminal: false,
      LineReader { _ in
        reads += 1
        return .line(slip)
      })

    #expect(status(outcome) == .data)
    #expect(reads == 1)
    guard case .failure(let problem) = outcome else { return }
    #expect(problem.summary.says(.inputNoAnswer(line: 1, question: .anything)))
    #expect(problem.hint?.isEmpty == false)
    #expect(try content(of: home) == before)
  }

  @Test(arguments: EveryDialogue.piped)
  func `in a pipe wants each of its lines and no line more`(dialogue: EveryDialogue) throws {
    let home = try dialogue.home()
    let before = try content(of: home)
    let answers = dialogue.answers.map { LineEvent.line($0) }

    for lines in [answers.dropLast(), answers + [.line("one more")]] {
      let outcome = outcome(dialogue, in: home, isAtTerminal: false, .scripted(Array(lines)))
      #expect(status(outcome) == .data, "\(lines.count) of \(answers.count)")
      #expect(try content(of: home) == before, "\(lines.count) of \(answers.count)")
    }
    #expect(
      status(outcome(dialogue, in: home, isAtTerminal: false, .scripted(answers + [.line("")])))
        == .done)
    #expect(try (content(of: home) != before) == (dialogue != .planSet))
  }

  @Test(arguments: EveryDialogue.allCases, ["zzz zzz\u{1}", "?", "<", "help", "", "2"])
  func `at a terminal gives up when something types for ever`(
    dialogue: EveryDialogue, line: String
  ) throws {
    let home = try dialogue.home()
    var reads = 0

    let outcome = outcome(
      dialogue, in: home, isAtTerminal: true,
      LineReader { _ in
        reads += 1
        // What leads to the review.
        if dialogue == .review, reads <= 4 { return .line(EveryDialogue.check.answers[reads - 1]) }
        return reads < 3000 ? .line(line) : .hangUp
      })

    #expect(reads < 3000, "\(status(outcome))")
  }

  @Test func `that gives up at a terminal keeps its draft, and says so`() throws {
    let home = try EveryDialogue.check.home()
    var reads = 0

    let outcome = outcome(
      .check, in: home, isAtTerminal: true,
      LineReader { _ in
        reads += 1
        return .line(reads == 1 ? "1h" : "zzz")
      })

    guard case .failure(let problem) = outcome else {
      Issue.record("it did not give up")
      return
    }
    #expect(reads == 1 + Slips.mostInARow)
    #expect(
      problem.summary == "100 lines in a row did not answer question 2 of 4 (pressure_perform)")
    #expect(problem.hint?.says(.checkKeptAsDraft(command: .anything)) == true)
    #expect(problem.status == .data)
    #expect(try home.history().draft(of: "pulse")?.outcomes.count == 1)
  }

  @Test(arguments: [["erase", "more"], ["erase", "", "x"]])
  func `of erase is not answered with lines left over`(lines: [String]) throws {
    let home = try EveryDialogue.check.home()
    let before = try content(of: home)

    let problem = expectProblem {
      try EraseCommand(environment: home.environment(typed: lines)).run()
    }

    #expect(problem?.status == .data)
    #expect(problem?.hint?.ends(saying: .eraseNothing()) == true)
    #expect(try content(of: home) == before)
  }
}
