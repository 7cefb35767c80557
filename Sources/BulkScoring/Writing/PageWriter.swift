// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics

/// Writes what the page of a row says and in which order, as members of a JSON object.
struct PageWriter {
  private let scales: PreEncodedNames
  private let signals: PreEncodedNames
  /// Suggestions of all signals, one signal after the other.
  private let suggestions: PreEncodedNames
  /// The place of each signal's first in `suggestions`.
  private let firstSuggestions: [Int]
  private let practice: PreEncodedNames
  private let reasons: PreEncodedNames
  private let forms: PreEncodedNames
  private let blocks: PreEncodedNames
  /// Places in `blocks` where those of topics and of signals begin.
  private let firstTopic: Int
  private let firstSignal: Int

  /// Blocks that belong to no signal and no topic.
  private static let fixed: [WeekPage.Block] = [
    .areas, .overall, .words, .easiest, .stillThere, .alsoNoted, .practice, .helpAgain,
  ]

  init(_ form: ScoredForm) {
    let source = form.signalSource
    scales = PreEncodedNames(quoting: form.questionnaire.scales.map(\.id))
    signals = PreEncodedNames(quoting: source.signals.map(\.id))
    suggestions = PreEncodedNames(quoting: source.signals.flatMap { $0.suggestions.map(\.id) })
    var first = 0
    firstSuggestions = source.signals.map { signal in
      defer { first += signal.suggestions.count }
      return first
    }
    practice = PreEncodedNames(quoting: source.practice.map(\.id))
    reasons = PreEncodedNames(quoting: CardReason.allCases.map(\.rawValue))
    forms = PreEncodedNames(quoting: CountForm.allCases.map(\.rawValue))
    firstTopic = Self.fixed.count
    firstSignal = firstTopic + source.helpTopics.count
    let names = PageNames(of: form.questionnaire, signalsFrom: source)
    let all: [WeekPage.Block] =
      Self.fixed + source.helpTopics.indices.map { .help($0) }
      + source.signals.indices.flatMap { [.care($0), .tip($0), .card($0)] }
    blocks = PreEncodedNames(quoting: all.map(names.name))
  }

  func write(_ findings: SignalFindings, _ page: WeekPage, to output: inout OutputBuffer) {
    writeReasons(findings, to: &output)
    writeStillThere(findings.stillThere, to: &output)
    writeSays(page.says, to: &output)
    output.append(",\"again\":")
    signals.writeList(page.again, to: &output)
    writeTips(page.tips, to: &output)
    output.append(",\"practice\":")
    if let place = page.practice {
      practice.write(place, to: &output)
    } else {
      output.append("null")
    }
    output.append(",\"easiest\":")
    scales.writeList(page.easiest, to: &output)
    writeCount(page.count, to: &output)
    output.append(",\"page\":[")
    for (index, block) in page.blocks.enumerated() {
      if index > 0 { output.append(",") }
      blocks.write(place(of: block), to: &output)
    }
    output.append("]")
  }

  private func writeReasons(_ findings: SignalFindings, to output: inout OutputBuffer) {
    output.append(",\"because\":{")
    var isFirst = true
    for signals in [findings.careCards, findings.cards] {
      for signal in signals {
        guard case .full(let reason) = findings.places[signal] else { continue }
        writeKey(signal, isFirst: isFirst, to: &output)
        isFirst = false
        reasons.write(reason.place, to: &output)
      }
    }
    output.append("}")
  }

  private func writeStillThere(
    _ lines: [SignalFindings.StillThere], to output: inout OutputBuffer
  ) {
    output.append(",\"still_there\":[")
    for (index, line) in lines.enumerated() {
      output.append(index == 0 ? "{\"signal\":" : ",{\"signal\":")
      signals.write(line.signal, to: &output)
      output.append(",\"weeks\":")
      output.append(line.weeks)
      output.append(",\"window\":")
      output.append(line.window)
      output.append("}")
    }
    output.append("]")
  }

  private func writeSays(_ says: [WeekPage.CardText], to output: inout OutputBuffer) {
    output.append(",\"says\":{")
    for (index, said) in says.enumerated() {
      writeKey(said.signal, isFirst: index == 0, to: &output)
      if let text = said.text { output.append(text) } else { output.append("null") }
    }
    output.append("}")
  }

  private func writeTips(_ tips: [WeekPage.Tip], to output: inout OutputBuffer) {
    output.append(",\"tips\":{")
    for (index, tip) in tips.enumerated() {
      writeKey(tip.signal, isFirst: index == 0, to: &output)
      suggestions.write(firstSuggestions[tip.signal] + tip.suggestion, to: &output)
    }
    output.append("}")
  }

  private func writeCount(_ count: OverallCount?, to output: inout OutputBuffer) {
    guard let count else { return output.append(",\"overall_sentence\":null") }
    output.append(",\"overall_sentence\":{\"form\":")
    forms.write(count.form.place, to: &output)
    output.append(",\"easy\":")
    output.append(count.easy)
    output.append(",\"between\":")
    output.append(count.between)
    output.append(",\"hard\":")
    scales.writeList(count.hard, to: &output)
    output.append(",\"areas\":")
    output.append(count.areas)
    output.append("}")
  }

  private func writeKey(
    _ signal: Signal.Position, isFirst: Bool, to output: inout OutputBuffer
  ) {
    if !isFirst { output.append(",") }
    signals.write(signal, to: &output)
    output.append(":")
  }

  private func place(of block: WeekPage.Block) -> Int {
    switch block {
    case .areas: 0
    case .overall: 1
    case .words: 2
    case .easiest: 3
    case .stillThere: 4
    case .alsoNoted: 5
    case .practice: 6
    case .helpAgain: 7
    case .help(let topic): firstTopic + topic
    case .care(let signal): firstSignal + 3 * signal
    case .tip(let signal): firstSignal + 3 * signal + 1
    case .card(let signal): firstSignal + 3 * signal + 2
    }
  }
}

extension CardReason {
  /// Among all cases.
  fileprivate var place: Int {
    switch self {
    case .care: 0
    case .help: 1
    case .new: 2
    case .stronger: 3
    case .again: 4
    }
  }
}

extension CountForm {
  /// Among all cases.
  fileprivate var place: Int {
    switch self {
    case .allEasy: 0
    case .easy: 1
    case .easyHard: 2
    case .easyHardMany: 3
    case .between: 4
    case .betweenHard: 5
    case .betweenHardMany: 6
    case .allHard: 7
    }
  }
}
