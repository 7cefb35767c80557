// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp

struct `Words at a question` {
  private static let own = """
    format: 1
    id: me.words
    version: 1.0.0
    title: Words
    about: Options that begin as words for keys do.
    source: Written for a test.
    licence: CC0-1.0
    recall: P7D
    language: en
    items:
      - id: days
        text: On how many days?
        type: choice
        options:
          - {label: No days, code: 0, keys: ["0"]}
          - {label: 1-2 days, code: 1, keys: ["1", "2"]}
          - {label: 3-4 days, code: 2, keys: ["3", "4"]}
      - {id: minutes, text: How long?, type: duration}
      - id: stopping
        text: What then?
        type: choice
        options:
          - {label: Stop at once, code: 0, keys: ["1"]}
          - {label: Skip a day, code: 1, keys: ["2"]}
          - {label: Why not, code: 2, keys: ["3"]}
          - {label: Never, code: 3, keys: ["4"]}
      - {id: good, text: Was it good?, type: yes_no}
      - {id: note, text: Anything else?, type: text}

    """

  private static func state(
    of questionnaire: Questionnaire, at item: Item.ID?, isAtTerminal: Bool = true,
    outcomes: [Item.ID: Outcome] = [:]
  ) -> AdministrationState {
    let screen = Screen(
      width: 80, drawing: .ascii, styling: Styling(isOn: false), isPlain: false)
    return AdministrationState(
      questionnaire, targets: [:], screen: screen, isAtTerminal: isAtTerminal, outcomes: outcomes,
      position: item, helpLines: { ["Someone: 988"] }, isNumberToCall: { $0 == "988" })
  }

  private static func own(at item: Item.ID?, isAtTerminal: Bool = true) throws
    -> AdministrationState
  {
    let questionnaire = try #require(
      DefinitionReader.read(Array(own.utf8), languages: ["en"]).questionnaire)
    return state(of: questionnaire, at: item, isAtTerminal: isAtTerminal)
  }

  @Test(arguments: ["back", "Back", "go back"])
  func `go back`(word: String) throws {
    var state = try Self.own(at: "minutes")
    _ = state.handle(.line(word))

    #expect(state.position == "days")
  }

  @Test func `skip, explain and stop`() throws {
    var state = try Self.own(at: "days")
    #expect(state.handle(.line("why?")).lines.contains { $0.contains("Keys:") })
    _ = state.handle(.line("skip"))
    #expect(state.outcomes["days"] == .missing(.declined))
    #expect(state.position == "minutes")
    for word in ["quit", "exit", "stop", "q", "save", "Quit."] {
      #expect(state.handle(.line(word)).next == .stop(.stopped), "\(word)")
    }
  }

  @Test(arguments: ["help", "help me", "Help me!", "help!", "sos", "SOS", "support", "resources"])
  func `show where to turn, and the same question again`(word: String) throws {
    for item in ["days", "minutes", "good"] {
      var state = try Self.own(at: item)
      let lines = state.handle(.line(word)).lines

      #expect(lines.first == "Someone: 988")
      #expect(lines.contains { $0.hasSuffix("?") }, "the question follows")
      #expect(state.position == item)
    }
  }

  @Test(arguments: [("stop", 0), ("skip", 1), ("why", 2), ("never", 3)])
  func `are options where an option begins with them`(word: String, code: Int) throws {
    var state = try Self.own(at: "stopping")
    _ = state.handle(.line(word))

    #expect(state.outcomes["stopping"] == .answered(.code(OptionCode(code))))
  }

  @Test(arguments: ["back", "skip", "why", "quit", "help me", "sos", "save", "help", "none"])
  func `are words of a note in a note`(word: String) throws {
    var state = try Self.own(at: "note")
    _ = state.handle(.line(word))

    #expect(state.outcomes["note"] == .answered(.text(word)))
  }

  @Test(arguments: ["back", "skip", "why", "quit", "help me", "save"])
  func `mean nothing in a pipe, where a stray one would skip a question`(word: String) throws {
    var state = try Self.own(at: "days", isAtTerminal: false)
    let step = state.handle(.line(word))

    #expect(step == state.again(state.accepted))
    #expect(state.outcomes.isEmpty)
  }

  @Test func `save at the review, and nowhere else`() throws {
    let questionnaire = try #require(
      DefinitionReader.read(Array(Self.own.utf8), languages: ["en"]).questionnaire)
    let declined = questionnaire.items.map { ($0.id, Outcome.missing(.declined)) }
    var state = Self.state(
      of: questionnaire, at: nil, outcomes: Dictionary(uniqueKeysWithValues: declined))

    #expect(state.stage == .review)
    #expect(state.handle(.line("save")).next == .finish)
  }

  @Test func `show the question again after the second slip in a row`() throws {
    var state = try Self.own(at: "days")
    let question = state.opening.lines

    #expect(state.handle(.line("zzz")).lines.count == 1)
    let second = state.handle(.line("zzz")).lines
    #expect(Array(second.dropFirst().prefix(question.count)) == question)
    #expect(second.last?.hasPrefix("Keys:") == true)
    #expect(state.handle(.line("zzz")).lines.count == 1)
    _ = state.handle(.line("?"))
    #expect(state.handle(.line("zzz")).lines.count == 1, "what is no slip begins the count anew")
  }

  // MARK: Numbers to call

  @Test func `ask about a duration that is a number to call`() throws {
    var state = try Self.own(at: "minutes")
    let step = state.handle(.line("988"))

    #expect(
      step.next
        == .ask(
          LineRequest(
            prompt: "988: the helpline, or 16 h 28 min? > ", candidates: ["helpline", "time"])))
    #expect(state.outcomes["minutes"] == nil)
    #expect(state.handle(.line("h")).lines.first == "Someone: 988")
    #expect(state.stage == .item(1))
    _ = state.handle(.line("988"))
    _ = state.handle(.line("t"))
    #expect(state.outcomes["minutes"] == .answered(.minutes(988)))
  }

  @Test func `leave a number to call that can be taken back`() throws {
    var state = try Self.own(at: "minutes")
    for typed in ["988", "<", "988", "90m"] { _ = state.handle(.line(typed)) }

    #expect(state.outcomes["minutes"] == .answered(.minutes(90)))
  }

  @Test func `ask nothing about a number in a pipe`() throws {
    var state = try Self.own(at: "minutes", isAtTerminal: false)
    _ = state.handle(.line("988"))

    #expect(state.outcomes["minutes"] == .answered(.minutes(988)))
  }

  // MARK: Every prompt

  private static let words = [
    "back", "skip", "why", "quit", "exit", "stop", "q", "save", "help me", "sos", "support",
    "resources", "3 days", "three", "3 or 4", "5 6", "two hours", "half an hour", "none", "never",
  ]

  private static func everyQuestionnaire() throws -> [Questionnaire] {
    let catalogue = Catalogue(folder: "/nowhere", languages: ["en"])
    let own = DefinitionReader.read(Array(own.utf8), languages: ["en"]).questionnaire
    return try catalogue.ids.map { try catalogue.definition($0).questionnaire } + [own!]
  }

  /// Every questionnaire there is, at every item, without the answers before it.
  private static func everyPrompt() throws -> [(Questionnaire, Item)] {
    try everyQuestionnaire().flatMap { questionnaire in
      questionnaire.items.map { (questionnaire, $0) }
    }
  }

  @Test func `are never taken where they begin an option`() throws {
    var begun = 0
    for (questionnaire, item) in try Self.everyPrompt() {
      for word in Self.words {
        guard case .choice(let options) = item.format else { continue }
        let meant = options.filter { $0.label.lowercased().hasPrefix(word) }
        guard !meant.isEmpty else { continue }
        begun += 1
        var state = Self.state(of: questionnaire, at: item.id)
        guard state.position == item.id else { continue }
        let step = state.handle(.line(word))
        if meant.count == 1 {
          #expect(state.outcomes[item.id] == .answered(.code(meant[0].code)), "\(item.id) \(word)")
        } else {
          #expect(step.lines.first?.says(.checkAmbiguous()) == true, "\(item.id) \(word)")
        }
      }
    }
    #expect(begun >= 4, "the questionnaire of this test alone has four")
  }

  @Test func `or any other line lead somewhere, or show the question within two slips`() throws {
    var random = SeededRandom(seed: 19)
    let pieces =
      Self.words + ["", " ", "9", "0", "-1", "zz", "or", "?", "1 2 3", "999999", "days", "ok", "é"]
    for (questionnaire, item) in try Self.everyPrompt() {
      for _ in 0..<200 {
        let typed = (0..<Int.random(in: 1...3, using: &random))
          .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
          .joined(separator: " ")
        var state = Self.state(of: questionnaire, at: item.id)
        let text = state.questionWithKeys.first { $0.hasSuffix("?") || $0.hasSuffix(".") }
        let before = state.position
        let shown = (0..<2).flatMap { _ -> [String] in
          let step = state.handle(.line(typed))
          guard case .ask = step.next else { return step.lines + [text ?? ""] }
          return step.lines
        }

        let isAsked = text.map(shown.contains) ?? true
        #expect(state.position != before || isAsked || state.isSettling, "\(item.id): \(typed)")
      }
    }
  }

  @Test func `or any other line at a review lead somewhere, or show it within two slips`() throws {
    var random = SeededRandom(seed: 20)
    let pieces = Self.words + ["", "9", "0", "-1", "zz", "?", "<", "1 2", "99", "é", "all", "1."]
    for questionnaire in try Self.everyQuestionnaire() {
      let declined = questionnaire.items.map { ($0.id, Outcome.missing(.declined)) }
      for _ in 0..<200 {
        let typed = (0..<Int.random(in: 1...2, using: &random))
          .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
          .joined(separator: " ")
        var state = Self.state(
          of: questionnaire, at: nil, outcomes: Dictionary(uniqueKeysWithValues: declined))
        let review = state.questionWithKeys
        var other = state
        let refusal = other.again(other.accepted).lines
        var leads = false
        var shown: [String] = []
        for _ in 0..<2 where !leads {
          let step = state.handle(.line(typed))
          if case .ask = step.next { shown += step.lines } else { leads = true }
          // A word for a key is answered otherwise, with the numbers to call say, which stay in sight.
          leads = leads || state.stage != .review || !step.lines.starts(with: refusal)
        }

        let title = try #require(review.first { !$0.isEmpty })
        #expect(leads || shown.contains(title), "\(questionnaire.id): \(typed)")
      }
    }
  }
}

extension AdministrationState {
  /// Whether a second question about a number is asked.
  fileprivate var isSettling: Bool {
    switch stage {
    case .hoursOrMinutes, .numberToCall: true
    case .item, .sameAnswers, .review: false
    }
  }
}
