// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Pages
import Psychometrics
import Terminal
import Texts

/// What the person sees at each stage.
extension AdministrationState {
  /// The lines before the prompt.
  var question: [String] {
    switch stage {
    case .item(let position): itemQuestion(position)
    case .hoursOrMinutes, .numberToCall: []
    case .sameAnswers:
      [""] + screen.wrapped("All your answers are the same number. Keep them or look again?")
    case .review: review
    }
  }

  /// The question as it is shown to somebody who may have lost sight of it.
  var questionWithKeys: [String] {
    switch stage {
    case .item(let position):
      itemQuestion(position)
        + screen.keys(
          isNote: questionnaire.items[position].format == .text, hasEditor: canEditNotes)
    case .hoursOrMinutes(let position, _), .numberToCall(let position, _):
      itemQuestion(position) + screen.keys(isNote: false)
    case .sameAnswers: question + screen.keys(isNote: false)
    case .review: question
    }
  }

  var request: LineRequest {
    switch stage {
    case .item(let position):
      LineRequest(prompt: "> ", candidates: candidates(at: position))
    case .hoursOrMinutes(_, let question): question.request
    case .numberToCall(_, let question): question.request
    case .sameAnswers:
      LineRequest(prompt: "keep or look again? > ", candidates: ["keep", "look again"])
    case .review: LineRequest(prompt: "Number or Enter > ")
    }
  }

  /// What a message calls the question, with its id, such as `question 2 of 4 (pressure_perform)`.
  var place: String {
    switch stage {
    case .item(let position), .hoursOrMinutes(let position, _), .numberToCall(let position, _):
      let item = questionnaire.items[position]
      let number = questionnaire.items[...position].count { $0.isCounted }
      let place = "\(number) of \(questionnaire.countedItems) (\(item.id))"
      return item.isCounted ? "question \(place)" : "the question behind \(place)"
    case .sameAnswers: return "the question about equal answers"
    case .review: return "the review"
    }
  }

  /// What is accepted, as a message says it; nothing that only a person can type.
  var accepted: String {
    switch stage {
    case .item(let position), .hoursOrMinutes(let position, _), .numberToCall(let position, _):
      let format = questionnaire.items[position].format
      return isAtTerminal ? format.accepted : format.acceptedInFull
    case .sameAnswers: return "Type k to keep them or l to look again."
    case .review: return "Type a number from 1 to \(asked.count), or press Enter to save."
    }
  }

  /// Why it is asked, what is accepted, and the keys.
  var explanation: [String] {
    switch stage {
    case .item(let position), .hoursOrMinutes(let position, _), .numberToCall(let position, _):
      let item = questionnaire.items[position]
      let isNote = item.format == .text
      let hasOptions = !item.format.candidates.isEmpty && !screen.isPlain
      let sentences = [
        item.why, item.format.accepted, hasOptions ? Self.waysToChoose : nil,
      ].compactMap(\.self)
      return sentences.flatMap { screen.wrapped($0) }
        + screen.keys(isNote: isNote, hasEditor: canEditNotes)
    case .sameAnswers:
      return screen.wrapped("Weeks like that happen. If you keep them, nothing is lost.")
        + screen.keys(isNote: false)
    case .review:
      return screen.wrapped(
        "Here is everything you said, so that you can change it. Enter saves it as your check-in.")
        + screen.keys(isNote: false)
    }
  }

  private static let waysToChoose =
    "Tab completes an option; Up goes up through them, from the last."

  private static let waysToChooseSeveral = "All that apply, with a blank between them, or none."

  /// Options to complete and to walk through; else the earlier answer, to change rather than retype.
  private func candidates(at position: Item.Position) -> [String] {
    let item = questionnaire.items[position]
    guard item.format.candidates.isEmpty, let response = outcomes[item.id]?.response else {
      return item.format.candidates
    }
    let words = screen.language.words(of: .response(response, to: item.format))
    // Several lines do not fit into one; an editor has them.
    return words.contains("\n") ? [] : [words]
  }

  private func itemQuestion(_ position: Item.Position) -> [String] {
    let item = questionnaire.items[position]
    var lines = [""]
    if let before = item.before { lines += screen.wrapped(before) + [""] }
    lines += heading(of: position)
    lines += screen.wrapped(item.text).map { screen.styling.bold($0) }
    lines += options(of: item.format)
    return lines + soFar(of: item)
  }

  /// The area, by its neutral name: a title that names the easy end would lead the answer. Then where
  /// the question stands among the counted ones.
  private func heading(of position: Item.Position) -> [String] {
    let item = questionnaire.items[position]
    let area = questionnaire.area(ofItem: position).map { Words.atLineStart($0.nameInSentence) }
    guard item.isCounted else { return area.map { [$0] } ?? [] }
    let number = questionnaire.items[...position].count { $0.isCounted }
    let place = "\(number) of \(questionnaire.countedItems)"
    if screen.isPlain {
      return screen.wrapped(area.map { "\($0), question \(place)." } ?? "Question \(place).")
    }
    return screen.wrapped(area.map { "\($0), \(place)" } ?? place)
  }

  private func options(of format: ResponseFormat) -> [String] {
    switch format {
    case .choice(let offered): options(offered.map { ($0.keys, $0.label) })
    case .choices(let offered):
      options(offered.map { ($0.keys, $0.label) }) + examples(Self.waysToChooseSeveral)
    case .yesNo: options([(["y"], "yes"), (["n"], "no")])
    case .duration: examples("Such as 90m, 1h30, 1:30, or 0 for none.")
    case .count(let range), .integer(let range):
      examples("\(range.lowerBound) to \(range.upperBound)")
    case .decimal(let range):
      examples("\(Words.decimal(range.lowerBound)) to \(Words.decimal(range.upperBound))")
    case .date: examples("Such as 2026-11-23.")
    case .text:
      examples("Optional; Enter alone ends it. Notes stay on this computer. Nobody reads them.")
        + (canEditNotes ? examples("For several lines: e opens your editor.") : [])
        + examples(HelpSentences.footer)
    }
  }

  private func examples(_ text: String) -> [String] {
    screen.wrapped(text, indent: screen.isPlain ? "" : "  ")
  }

  private func options(_ options: [(keys: [String], label: String)]) -> [String] {
    if screen.isPlain {
      return options.flatMap { screen.wrapped("\(Words.list($0.keys, last: "or")): \($0.label)") }
    }
    let keys = options.map { $0.keys.joined(separator: " ") }
    let width = keys.map(\.displayWidth).max() ?? 0
    return zip(keys, options).flatMap { keys, option in
      screen.wrapped(
        option.label, indent: "  " + keys.padded(to: width) + "  ",
        hanging: String(repeating: " ", count: width + 4))
    }
  }

  /// The answer so far, and what keeps it; nothing before there is one.
  private func soFar(of item: Item) -> [String] {
    guard let outcome = outcomes[item.id] else { return [] }
    let words = screen.language.words(of: .outcome(outcome, of: item))
    guard item.format == .text else {
      return screen.wrapped("Now: \(words). Enter keeps it.")
    }
    guard case .answered = outcome else { return screen.wrapped("Now: no note.") }
    let shortened = words.shortened(to: screen.textWidth * 3, with: screen.ellipsis)
    let upKey = screen.isPlain ? "" : ", Up brings it back to change it"
    return screen.wrapped("Now: \(shortened)")
      + screen.wrapped("Enter keeps it\(upKey), - clears it.")
  }
}
