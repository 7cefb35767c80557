// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import History
package import Journal
import Psychometrics

/// The working of a check-in: which answers, which rule, which source.
package struct ReceiptPage {
  private let assessed: AssessedCheckIn
  private let questionnaire: Questionnaire

  private let dates: DateStyle

  package init(_ assessed: AssessedCheckIn, dates: DateStyle = .words) {
    self.dates = dates
    self.assessed = assessed
    questionnaire = assessed.questionnaire
  }

  package var page: Page {
    let checkIn = assessed.checkIn
    let source: [Block] = questionnaire.source.map { [.paragraph("Source: \($0)")] } ?? []
    return Page(
      title: PageText(
        "How \(questionnaire.title) was worked out, week \(checkIn.date.isoWeek), "
          + "\(dates.text(checkIn.date)), "
          + "with the rules of \(checkIn.questionnaire) \(checkIn.version), as it was answered"),
      lead: source + targets,
      assessed.scaleReceipts.map(section) + [Page.Section(bands)]
        + assessed.signalReceipts.map(section))
  }

  private var targets: [Block] {
    let targets = questionnaire.targets.map { target in
      let value = assessed.checkIn.targets[target.settingKey]
      let words = value.map { Words.target($0, unit: target.unit) } ?? "not set"
      return Facts.Fact(target.settingKey, PageText(words))
    }
    return targets.isEmpty ? [] : [.facts(Facts(for: .reading, targets))]
  }

  // MARK: Scales

  private func section(_ receipt: ScaleReceipt) -> Page.Section {
    let scale = questionnaire.scales[receipt.scale]
    let rules = RuleWords(questionnaire: questionnaire)
    var steps = receipt.parts.map { part($0, rules) }
    if let working = working(receipt, scale) { steps.append("Working: \(working)") }
    steps.append("Rule: \(rules.scale(scale)); \(answered(receipt)).")
    return section("\(scale.title): \(result(receipt, scale))", steps)
  }

  private func section(_ heading: PageText, _ steps: [String]) -> Page.Section {
    Page.Section(heading: heading, [.list(ItemList(steps.map { PageText($0) }))])
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
    guard counted.count > 1 || scale.isConverted else { return nil }
    let sum = counted.map(Words.decimal).joined(separator: " + ")
    let result = Words.decimal(value)
    let scorable = scorable(receipt, scale)
    let raised = counted.count == scorable ? sum : "(\(sum)) x \(scorable) / \(counted.count)"
    let working =
      switch (counted.count, scale.isSum) {
      case (1, false): sum
      case (_, true): raised
      case (_, false): "(\(sum)) / \(counted.count)"
      }
    guard scale.isConverted else { return "\(working) = \(result)" }
    let offset = scale.offset == 0 ? "" : "\(Words.decimal(scale.offset)) + "
    let factor = scale.factor == 1 ? "" : "\(Words.decimal(scale.factor)) x "
    return "\(offset)\(factor)(\(working)) = \(result)"
  }

  /// Parts that can be scored: items, or scales that have something to score.
  private func scorable(_ receipt: ScaleReceipt, _ scale: Scale) -> Int {
    guard case .scales(let parts) = scale.parts else { return receipt.score.scorable }
    return parts.count { assessed.scaleReceipts[$0].score.scorable > 0 }
  }

  /// Each set of bands once, with its source and the scales that use it.
  private var bands: [Block] {
    let rules = RuleWords(questionnaire: questionnaire)
    var facts: [Facts.Fact] = []
    var told: Set<[Band]> = []
    for scale in questionnaire.scales where !scale.bands.isEmpty {
      guard told.insert(scale.bands).inserted else { continue }
      let titles = questionnaire.scales.filter { $0.bands == scale.bands }.map(\.title)
      let source = scale.bandSource.map { " \($0)" } ?? ""
      facts.append(
        Facts.Fact("Bands of \(Words.list(titles))", "\(rules.bands(scale)).\(source)"))
    }
    return facts.isEmpty ? [] : [.facts(Facts(for: .reading, facts))]
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
    case .choices: return " (\(Words.decimal(number)) together)"
    case .duration: return " (\(Words.count(number, "minute")))"
    default: return ""
    }
  }

  private func scoreWords(_ standing: ScaleReceipt.Standing) -> String {
    switch standing {
    case .counted(_, let score): "; counts \(Words.decimal(score))"
    case .missing: "; missing, not counted"
    case .notApplicable: "; neither missing nor counted"
    case .unscorable: "; not counted, because no target is set"
    case .uncounted: "; does not count"
    }
  }

  // MARK: Signals

  private func section(_ receipt: SignalReceipt) -> Page.Section {
    let source = assessed.definition.signalSource
    let rules = RuleWords(questionnaire: source)
    let signal = source.signals[receipt.signal]
    let quiet = receipt.isQuiet ? ", quiet" : ""
    var steps: [String] = []
    let answers = signal.rule.items.map { position in
      let item = source.items[position]
      return "\(item.id) \(answer(item))"
    }
    if !answers.isEmpty {
      let mean = receipt.mean.map { "; mean strain \(Words.decimal($0))" } ?? ""
      steps.append("Answers: \(answers.joined(separator: ", "))\(mean).")
    }
    steps.append("Rule: \(rules.rule(signal.rule)).")
    if receipt.isRaisedByCondition { steps.append("The condition held this week.") }
    if receipt.isAllowedByCondition == false {
      steps.append("The condition without which there is no level did not hold.")
    }
    if !receipt.weeks.isEmpty {
      let weeks = receipt.weeks.map { "\(ISOWeek(weekNumber: $0.week)) \($0.base)" }
      steps.append("Weeks that count: \(weeks.joined(separator: ", ")).")
      steps.append("Over weeks: \(rules.persistence(signal.persistence)).")
    }
    steps += receipt.raisings(source.signalPolicy)
    let combination = source.signals.first { other in
      guard case .combines(let parts) = other.rule else { return false }
      return parts.contains(receipt.signal) && assessed.report.state(of: other.id) != nil
    }
    if let standing = receipt.standing(
      source.signalPolicy, behind: combination?.nameInSentence,
      hasCare: !assessed.report.careCards.isEmpty)
    {
      steps.append(standing)
    }
    steps.append("Source: \(signal.source) Rule version: \(source.id) \(source.version).")
    let heading = "\(signal.title) (\(signal.id)): \(receipt.level)\(quiet)"
    return section(PageText(heading), steps)
  }
}
