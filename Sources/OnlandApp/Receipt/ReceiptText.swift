// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Psychometrics
import Terminal

/// The working of a check-in: which answers, which rule, which source.
struct ReceiptText {
  private let assessed: AssessedCheckIn
  private let screen: Screen
  private let questionnaire: Questionnaire

  init(_ assessed: AssessedCheckIn, screen: Screen) {
    self.assessed = assessed
    self.screen = screen
    questionnaire = assessed.questionnaire
  }

  var lines: [String] {
    let checkIn = assessed.checkIn
    var lines = screen.wrapped(
      "Working of \(questionnaire.title), week \(checkIn.date.isoWeek), \(checkIn.date), "
        + "by \(checkIn.questionnaire) \(checkIn.version) as it was answered"
    ).map { screen.styling.bold($0) }
    if let source = questionnaire.source { lines += screen.wrapped("Source: \(source)") }
    lines += targets
    for receipt in assessed.scaleReceipts { lines += [""] + scale(receipt) }
    lines += bands
    for receipt in assessed.signalReceipts { lines += [""] + signal(receipt) }
    return lines
  }

  private var targets: [String] {
    questionnaire.targets.flatMap { target in
      let value = assessed.checkIn.targets[target.settingKey]
      let words = value.map { Words.target($0, unit: target.unit) } ?? "not set"
      return screen.wrapped("\(target.settingKey): \(words)")
    }
  }

  // MARK: Scales

  private func scale(_ receipt: ScaleReceipt) -> [String] {
    let scale = questionnaire.scales[receipt.scale]
    let rules = RuleWords(questionnaire: questionnaire)
    var lines = screen.wrapped("\(scale.title): \(result(receipt, scale))")
      .map { screen.styling.bold($0) }
    lines += receipt.parts.flatMap { part in
      screen.wrapped(self.part(part, rules), indent: "  ", hanging: "    ")
    }
    if let working = working(receipt, scale) { lines += detail("Working: \(working)") }
    return lines + detail("Rule: \(rules.scale(scale)); \(answered(receipt)).")
  }

  /// `(83.33 + 75) / 2 = 79.17`, or a sum raised to full length; absent without a score.
  private func working(_ receipt: ScaleReceipt, _ scale: Scale) -> String? {
    guard let value = receipt.score.value else { return nil }
    let counted = receipt.parts.compactMap { part -> Double? in
      switch part {
      case .item(_, _, .counted(_, let score)): score
      case .scale(_, let score): score
      case .item: nil
      }
    }
    guard counted.count > 1 else { return nil }
    let sum = counted.map(Words.decimal).joined(separator: " + ")
    let result = Words.decimal(value)
    if scale.isSum {
      return counted.count == receipt.score.scorable
        ? "\(sum) = \(result)"
        : "(\(sum)) x \(receipt.score.scorable) / \(counted.count) = \(result)"
    }
    return "(\(sum)) / \(counted.count) = \(result)"
  }

  /// Each set of bands once, with its source and the scales that use it.
  private var bands: [String] {
    let rules = RuleWords(questionnaire: questionnaire)
    var lines: [String] = []
    var told: Set<[Band]> = []
    for scale in questionnaire.scales where !scale.bands.isEmpty {
      guard told.insert(scale.bands).inserted else { continue }
      let titles = questionnaire.scales.filter { $0.bands == scale.bands }.map(\.title)
      let source = scale.bandSource.map { " \($0)" } ?? ""
      lines += screen.wrapped("Bands of \(Words.list(titles)): \(rules.bands(scale)).\(source)")
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  private func result(_ receipt: ScaleReceipt, _ scale: Scale) -> String {
    guard let value = receipt.score.value, let shown = receipt.score.shown else {
      return "no score"
    }
    let exact = Words.decimal(value) == "\(shown)" ? "" : "\(Words.decimal(value)), shown as "
    let band = scale.band(of: receipt.score).map { ", \($0.label)" } ?? ""
    return "\(exact)\(shown)\(band)"
  }

  private func answered(_ receipt: ScaleReceipt) -> String {
    let score = receipt.score
    return score.scorable == 0
      ? "nothing that can be scored" : "\(score.answered) of \(score.scorable) answered"
  }

  private func part(_ part: ScaleReceipt.Part, _ rules: RuleWords) -> String {
    switch part {
    case .scale(let position, let value):
      return "\(questionnaire.scales[position].id): \(value.map(Words.decimal) ?? "no score")"
    case .item(let position, let scoring, let standing):
      let item = questionnaire.items[position]
      let keying = rules.scoring(scoring)
      let how = keying.isEmpty ? "" : ", \(keying)"
      return "\(item.id): \(answer(item))\(self.standing(standing, item))\(how)"
        + scoreWords(standing)
    }
  }

  private func answer(_ item: Item) -> String {
    Words.outcome(assessed.checkIn.outcomes[item.id], of: item)
  }

  /// The stored code, where the words do not show it.
  private func standing(_ standing: ScaleReceipt.Standing, _ item: Item) -> String {
    guard case .counted(let number, _) = standing else { return "" }
    switch item.format {
    case .choice: return " (code \(Words.decimal(number)))"
    case .duration: return " (\(Words.count(number, "minute")))"
    default: return ""
    }
  }

  private func scoreWords(_ standing: ScaleReceipt.Standing) -> String {
    switch standing {
    case .counted(_, let score): "; counts \(Words.decimal(score))"
    case .missing: "; missing, not counted"
    case .notApplicable: "; neither missing nor counted"
    case .unscorable: "; its target is not set, not counted"
    }
  }

  // MARK: Signals

  private func signal(_ receipt: SignalReceipt) -> [String] {
    let source = assessed.definition.signalSource
    let rules = RuleWords(questionnaire: source)
    let signal = source.signals[receipt.signal]
    let quiet = receipt.isQuiet ? ", quiet" : ""
    var lines = screen.wrapped("\(signal.title) (\(signal.id)): \(receipt.level)\(quiet)")
      .map { screen.styling.bold($0) }
    let answers = signal.rule.items.map { position in
      let item = source.items[position]
      return "\(item.id) \(answer(item))"
    }
    if !answers.isEmpty {
      let mean = receipt.mean.map { "; mean strain \(Words.decimal($0))" } ?? ""
      lines += detail("Answers: \(answers.joined(separator: ", "))\(mean).")
    }
    lines += detail("Rule: \(rules.rule(signal.rule)).")
    if receipt.isRaisedByCondition { lines += detail("The condition held this week.") }
    if !receipt.weeks.isEmpty {
      let weeks = receipt.weeks.map { "\(ISOWeek(weekNumber: $0.week)) \($0.base)" }
      lines += detail("Weeks that count: \(weeks.joined(separator: ", ")).")
      lines += detail("Over weeks: \(rules.persistence(signal.persistence)).")
    }
    return lines + detail("Source: \(signal.source) Rule version: \(source.id) \(source.version).")
  }

  private func detail(_ text: String) -> [String] {
    screen.wrapped(text, indent: "  ", hanging: "    ")
  }
}
