// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Terminal

/// What the person sees at each stage.
extension Administering {
  /// The lines before the prompt.
  var question: [String] {
    switch stage {
    case .item(let position): itemQuestion(position)
    case .hoursOrMinutes: []
    case .sameAnswers:
      [""] + screen.wrapped("All your answers are the same number. Keep them or look again?")
    case .review: review
    }
  }

  var request: LineRequest {
    switch stage {
    case .item(let position):
      LineRequest(prompt: "> ", candidates: questionnaire.items[position].format.candidates)
    case .hoursOrMinutes(_, let number):
      LineRequest(
        prompt: "\(Words.count(number, "hour")) or \(Words.count(number, "minute"))? > ",
        candidates: ["hours", "minutes"])
    case .sameAnswers:
      LineRequest(prompt: "keep or look again > ", candidates: ["keep", "look again"])
    case .review: LineRequest(prompt: "Number or Enter > ")
    }
  }

  /// Why it is asked, what is accepted, and the keys.
  var explanation: [String] {
    let keys = Self.keys(isNote: false)
    switch stage {
    case .item(let position), .hoursOrMinutes(let position, _):
      let item = questionnaire.items[position]
      let why = item.why.map { screen.wrapped($0) } ?? []
      let note = item.format == .text ? Self.keys(isNote: true) : keys
      return why + screen.wrapped(item.format.accepted) + screen.wrapped(note)
    case .sameAnswers:
      return screen.wrapped("Such weeks happen. Keep means keep: nothing is thrown away.")
    case .review:
      return screen.wrapped("Nothing is saved as a check-in yet; your answers are kept as a draft.")
        + screen.wrapped(keys)
    }
  }

  /// The keys in one line.
  static func keys(isNote: Bool) -> String {
    isNote
      ? "Keys: < back, - skip, ? why, . save and stop; \\- writes a -. Enter alone ends the note."
      : "Keys: < back, - skip, ? why, help, . save and stop."
  }

  private func itemQuestion(_ position: Item.Position) -> [String] {
    let item = questionnaire.items[position]
    var lines = [""]
    if let before = item.before { lines += screen.wrapped(before) + [""] }
    lines += heading(of: position)
    lines += screen.wrapped(item.text).map { screen.styling.bold($0) }
    lines += options(of: item.format)
    if let outcome = outcomes[item.id] {
      lines += screen.wrapped("So far: \(Words.outcome(outcome, of: item)). Enter keeps it.")
    }
    return lines
  }

  /// The area and where the question stands among the counted ones.
  private func heading(of position: Item.Position) -> [String] {
    let item = questionnaire.items[position]
    let area = questionnaire.area(ofItem: position)?.title
    guard item.isCounted else { return area.map { [$0] } ?? [] }
    let number = questionnaire.items[...position].count { $0.isCounted }
    let place = "\(number) of \(questionnaire.countedItems)"
    if screen.isPlain {
      return [area.map { "\($0), question \(place)." } ?? "Question \(place)."]
    }
    return [screen.styling.dim(area.map { "\($0), \(place)" } ?? place)]
  }

  private func options(of format: ResponseFormat) -> [String] {
    switch format {
    case .choice(let options):
      let keys = options.map { $0.keys.joined(separator: " ") }
      let width = keys.map(\.displayWidth).max() ?? 0
      return zip(keys, options).flatMap { keys, option in
        screen.wrapped(
          option.label, indent: "  " + keys.padded(to: width) + "  ",
          hanging: String(repeating: " ", count: width + 4))
      }
    case .yesNo: return ["  y  yes", "  n  no"]
    case .duration: return screen.wrapped("Such as 90m, 1h30, 1:30, or 0 for none.", indent: "  ")
    case .count(let range), .integer(let range):
      return ["  \(range.lowerBound) to \(range.upperBound)"]
    case .decimal(let range):
      return ["  \(Words.decimal(range.lowerBound)) to \(Words.decimal(range.upperBound))"]
    case .date: return ["  Such as 2026-11-23."]
    case .text:
      return screen.wrapped("Optional: Enter alone ends it.", indent: "  ")
    }
  }

  /// All answers, numbered, one line each.
  private var review: [String] {
    var lines = ["", screen.styling.bold("Your answers")]
    let asked = asked
    let width = "\(asked.count)".count
    for (index, position) in asked.enumerated() {
      let item = questionnaire.items[position]
      let answer = Words.outcome(outcomes[item.id], of: item)
      let number = "\(index + 1)".padded(to: width, .trailing)
      lines += reviewLines(number: number, text: item.text, answer: answer)
    }
    lines += screen.wrapped("A number goes back to that question. Enter saves.")
    return lines
  }

  private func reviewLines(number: String, text: String, answer: String) -> [String] {
    if screen.isPlain {
      return screen.wrapped("\(number). \(text) \(answer)")
    }
    let longest = screen.textWidth / 2 - 4
    let answer = answer.shortened(to: longest, with: screen.ellipsis)
    let room = screen.textWidth - number.count - 2 - 2 - answer.displayWidth
    let shortened = text.shortened(to: room, with: screen.ellipsis)
    return ["\(number)  \(shortened.padded(to: room))  \(answer)"]
  }
}

extension Screen {
  var ellipsis: String { drawing == .ascii ? "..." : "…" }
}

extension String {
  /// At most `width` columns, with `ellipsis` where something was cut.
  func shortened(to width: Int, with ellipsis: String) -> String {
    if displayWidth <= width { return self }
    var text = ""
    var used = ellipsis.displayWidth
    for character in self {
      used += character.displayWidth
      if used > width { break }
      text.append(character)
    }
    return text + ellipsis
  }
}
