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
      [""]
        + screen.wrapped(
          .checkSameAnswers())
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
    case .hoursOrMinutes(_, let question): question.request(on: screen)
    case .numberToCall(_, let question): question.request(on: screen)
    case .sameAnswers:
      LineRequest(
        prompt: screen.prompt(.checkKeepOrLook()),
        candidates: [Self.keep, Self.lookAgain].compactMap { screen.language.typed($0).first })
    case .review: LineRequest(prompt: screen.prompt(.checkNumberOrEnter()))
    }
  }

  /// What a message calls the question, with its id, such as `question 2 of 4 (pressure_perform)`.
  var place: Message {
    switch stage {
    case .item(let position), .hoursOrMinutes(let position, _), .numberToCall(let position, _):
      let item = questionnaire.items[position]
      let number = questionnaire.items[...position].count { $0.isCounted }
      let (count, id) = (questionnaire.countedItems, Message.given(item.id))
      return item.isCounted
        ? .aboutItem(number: number, count: count, id: id)
        : .aboutItemBehind(number: number, count: count, id: id)
    case .sameAnswers: return .aboutSameAnswers()
    case .review: return .aboutReview()
    }
  }

  /// What is accepted, as a message says it; nothing that only a person can type.
  var accepted: Message {
    switch stage {
    case .item(let position), .hoursOrMinutes(let position, _), .numberToCall(let position, _):
      let format = questionnaire.items[position].format
      return isAtTerminal ? format.accepted : format.acceptedInFull
    case .sameAnswers: return .acceptedSameAnswers()
    case .review: return .acceptedReview(count: asked.count)
    }
  }

  /// Why it is asked, what is accepted, and the keys.
  var explanation: [String] {
    switch stage {
    case .item(let position), .hoursOrMinutes(let position, _), .numberToCall(let position, _):
      let item = questionnaire.items[position]
      let isNote = item.format == .text
      let hasOptions = !item.format.candidates(in: screen.language).isEmpty && !screen.isPlain
      let sentences = [
        item.why.map(Message.given), item.format.accepted,
        hasOptions ? .checkWaysToChoose() : nil,
      ].compactMap(\.self)
      return sentences.flatMap { screen.wrapped($0) }
        + screen.keys(isNote: isNote, hasEditor: canEditNotes)
    case .sameAnswers:
      return screen.wrapped(.checkWhySameAnswers())
        + screen.keys(isNote: false)
    case .review:
      return screen.wrapped(
        .checkWhyReview())
        + screen.keys(isNote: false)
    }
  }

  /// Options to complete and to walk through; else the earlier answer, to change rather than retype.
  private func candidates(at position: Item.Position) -> [String] {
    let item = questionnaire.items[position]
    let options = item.format.candidates(in: screen.language)
    guard options.isEmpty, let response = outcomes[item.id]?.response else { return options }
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
    let area = questionnaire.area(ofItem: position).map {
      Message.given(questionnaire.nameInSentence(of: $0))
    }
    guard item.isCounted else { return area.map { screen.wrapped(.atStart($0)) } ?? [] }
    let number = questionnaire.items[...position].count { $0.isCounted }
    let count = questionnaire.countedItems
    let heading: Message =
      switch (area, screen.isPlain) {
      case (let area?, true): .checkHeadingInAreaNamed(area: area, number: number, count: count)
      case (nil, true): .checkHeadingNamed(number: number, count: count)
      case (let area?, false): .checkHeadingInArea(area: area, number: number, count: count)
      case (nil, false): .checkHeading(number: number, count: count)
      }
    return screen.wrapped(.atStart(heading))
  }

  private func options(of format: ResponseFormat) -> [String] {
    switch format {
    case .choice(let offered): options(offered.map { ($0.keys, .given($0.label)) })
    case .choices(let offered):
      options(offered.map { ($0.keys, .given($0.label)) })
        + examples(.checkExampleChoices())
    case .yesNo:
      options(
        [.languageYes(), .languageNo()].map {
          ([String(screen.language.words(of: $0).prefix(1))], $0)
        })
    case .duration: examples(.checkExampleDuration())
    case .count(let range), .integer(let range):
      examples(.languageRange(from: .count(range.lowerBound), to: .count(range.upperBound)))
    case .decimal(let range):
      examples(.languageRange(from: .decimal(range.lowerBound), to: .decimal(range.upperBound)))
    case .date: examples(.checkExampleDate())
    case .text:
      examples(.checkExampleNote())
        + (canEditNotes ? examples(.checkExampleEditor()) : [])
        + examples(.helpFooter())
    }
  }

  private func examples(_ text: Message) -> [String] {
    screen.wrapped(text, indent: screen.isPlain ? "" : "  ")
  }

  private func options(_ options: [(keys: [String], label: Message)]) -> [String] {
    if screen.isPlain {
      return options.flatMap {
        screen.wrapped(.languageNamed(name: .names($0.keys, .or), words: $0.label))
      }
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
      return screen.wrapped(.promptSoFar(answer: .given(words)))
    }
    guard case .answered = outcome else { return screen.wrapped(.checkNoNoteYet()) }
    let shortened = words.shortened(to: screen.textWidth * 3, with: screen.ellipsis)
    return screen.wrapped(.checkNoteSoFar(note: .given(shortened)))
      + screen.wrapped(
        screen.isPlain
          ? .checkKeepNote()
          : .checkKeepOrChangeNote())
  }
}
