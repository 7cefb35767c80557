// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `A check-in from a pipe` {
  /// - Returns: What it failed with; `nil` when it did not.
  private func problem(
    _ lines: [LineEvent], to piped: PipedAnswers, in home: TestHome,
    onDraft: CheckOptions.OnDraft? = .beginAnew
  ) throws -> Problem? {
    var environment = home.environment()
    environment.lines = .scripted(lines)
    let options = CheckOptions(questionnaire: piped.id, onDraft: onDraft)
    var problem: Problem?
    _ = OnlandApp.ExitStatus.ending {
      try CheckCommand(environment: environment, options: options).run()
    } telling: {
      problem = $0
    }
    return problem
  }

  @Test(arguments: PipedAnswers.all)
  func `ends at the first line that answers nothing, and keeps what came before`(
    piped: PipedAnswers
  ) throws {
    let home = try piped.home()
    let questions = try piped.questions()
    var kinds: Set<String> = []
    #expect(questions.count > 3)
    for (position, question) in questions.enumerated() {
      let slips =
        PipedAnswers.slips(for: question.item.format).map { LineEvent.line($0) }
        + [.unreadable, .tooLong]
      // All of them at the first question of a kind; then they take turns, because each costs a
      // check-in on the disk.
      let isNew = kinds.insert("\(question.item.format)").inserted
      for slip in isNew && position < 8 ? slips : [slips[position % slips.count]] {
        let before = questions[..<position].map { LineEvent.line($0.line) }
        let after = questions[position...].map { LineEvent.line($0.line) }

        let problem = try problem(before + [slip] + after, to: piped, in: home)

        let found = "\(question.item.id), \(slip)"
        #expect(problem?.status == .data, "\(found)")
        #expect(
          problem?.summary.says(.inputNoAnswer(line: position + 1, question: .anything)) == true,
          "\(found)")
        #expect(problem?.summary.contains("(\(question.item.id))") == true, "\(found)")
        let accepted = question.item.format.acceptedInFull.inEnglish
        #expect(problem?.hint?.contains(accepted) == true, "\(found)")
        let history = try home.history()
        #expect(try history.checkIns().isEmpty, "\(found)")
        let kept = try history.draft(of: piped.id)?.outcomes ?? [:]
        let answered = questions[..<position].map { ($0.item.id, $0.outcome) }
        #expect(kept == Dictionary(uniqueKeysWithValues: answered), "\(found)")
      }
    }
  }

  @Test(arguments: PipedAnswers.all)
  func `is none when a line is left out or slips in`(piped: PipedAnswers) throws {
    let home = try piped.home()
    let lines = try piped.questions().map(\.line)
    for position in lines.indices {
      var shorter = lines
      shorter.remove(at: position)
      var longer = lines
      longer.insert(lines[position], at: position)
      for shifted in [shorter, position.isMultiple(of: 2) ? longer : longer + [""]] {
        let problem = try problem(shifted.map { .line($0) }, to: piped, in: home)

        #expect(problem?.status == .data, "\(position) of \(shifted.count)")
        #expect(try home.history().checkIns().isEmpty, "\(position) of \(shifted.count)")
      }
    }
    // The same lines as they are make one, blank ones at the end do no harm.
    #expect(try problem((lines + ["", " "]).map { .line($0) }, to: piped, in: home) == nil)
    #expect(try home.history().checkIns().count == 1)
    #expect(try home.history().draft(of: piped.id) == nil)
  }

  @Test func `keeps every answer in the draft when lines are left over`() throws {
    let piped = PipedAnswers.kinds
    let home = try piped.home()
    let questions = try piped.questions()
    let lines = questions.map { LineEvent.line($0.line) }

    let problem = try problem(lines + [.line("7"), .line(""), .unreadable], to: piped, in: home)

    #expect(problem?.summary == "2 lines of the input are left over after the last question")
    #expect(problem?.hint?.contains("onland check me.kinds --continue") == true)
    let draft = try home.history().draft(of: piped.id)
    #expect(draft?.outcomes.count == questions.count)
    #expect(draft?.position == nil)
  }

  @Test func `takes a key for nothing and a key for later`() throws {
    let piped = PipedAnswers.kinds
    let home = try piped.home()
    let questions = try piped.questions()

    #expect(
      try problem(questions.map { _ in .line("-") } + [.line("")], to: piped, in: home) == nil)
    let declined = try #require(try home.history().checkIns().first).outcomes
    #expect(declined.values.allSatisfy { $0 == .missing(.declined) })

    let next = home
    next.now = Moment(secondsSince1970: 1_796_040_000, offsetSeconds: 0)
    #expect(try problem([.line(questions[0].line), .line(".")], to: piped, in: next) == nil)
    #expect(try next.history().draft(of: piped.id)?.outcomes.count == 1)
  }

  @Test func `reads no more than it needs of input that never ends`() throws {
    let home = try TestHome()
    var environment = home.environment()
    environment.lines = LineReader { _ in .line("left") }
    #expect(environment.restOfInput() == .fault(.leftOver(lines: 1000, isCut: true)))
    environment.lines = LineReader { _ in .line("") }
    #expect(environment.restOfInput() == .fault(.leftOver(lines: 1000, isCut: true)))
    environment.lines = .scripted([.line(""), .interrupted])
    #expect(environment.restOfInput() == .interrupted)
  }
}
