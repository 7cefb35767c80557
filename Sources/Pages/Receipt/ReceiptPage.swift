// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import History
package import Journal
import Psychometrics
import Texts

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
    let source: [Block] =
      questionnaire.source.map { [.paragraph(.receiptSource(source: .given($0)))] } ?? []
    let title = Message.receiptTitle(
      title: .given(questionnaire.title), week: .week(assessed.week, .iso),
      day: Day(checkIn.date, dates), questionnaire: .given(checkIn.questionnaire),
      version: .given("\(checkIn.version)"))
    return Page(
      title: PageText(title), lead: source + targets,
      assessed.scaleReceipts.map(section) + [Page.Section(bands)]
        + assessed.signalReceipts.map(section))
  }

  private var targets: [Block] {
    let targets = questionnaire.targets.map { target in
      let value = assessed.checkIn.targets[target.settingKey]
      let words = value.map { Message.target($0, unit: target.unit) } ?? .receiptNotSet()
      return Facts.Fact(.given(target.settingKey), PageText(words))
    }
    return targets.isEmpty ? [] : [.facts(Facts(for: .reading, targets))]
  }

  // MARK: Scales

  private func section(_ receipt: ScaleReceipt) -> Page.Section {
    let scale = questionnaire.scales[receipt.scale]
    let rules = RuleWords(questionnaire: questionnaire)
    var steps = receipt.parts.map { part($0, rules) }
    if let working = working(receipt, scale) {
      steps.append(.receiptWorking(working: .given(working)))
    }
    steps.append(.receiptRule(rule: rules.scale(scale), answered: answered(receipt)))
    return section(
      .receiptHeading(title: .given(scale.title), result: result(receipt, scale)), steps)
  }

  private func section(_ heading: Message, _ steps: [Message]) -> Page.Section {
    Page.Section(
      heading: PageText(heading), [.list(ItemList(steps.map { PageText($0) }))])
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
      let bands = rules.bands(scale)
      let words =
        scale.bandSource.map { Message.receiptBandsSource(bands: bands, source: .given($0)) }
        ?? .receiptBands(bands: bands)
      facts.append(Facts.Fact(.receiptBandsOf(titles: .names(titles)), PageText(words)))
    }
    return facts.isEmpty ? [] : [.facts(Facts(for: .reading, facts))]
  }

  private func result(_ receipt: ScaleReceipt, _ scale: Scale) -> Message {
    guard let value = receipt.score.value, let shown = receipt.score.shown else {
      return .receiptNoScore()
    }
    let isExact = Words.decimal(value) == "\(shown)"
    let number: Message =
      isExact ? .count(shown) : .receiptShownAs(exact: value, shown: shown)
    let band = scale.band(of: receipt.score).map { [Message.given($0.label)] } ?? []
    return .list([number] + band, .comma)
  }

  private func answered(_ receipt: ScaleReceipt) -> Message {
    let score = receipt.score
    return score.scorable == 0
      ? .receiptNothingScorable()
      : .receiptAnswered(answered: score.answered, scorable: score.scorable)
  }

  private func part(_ part: ScaleReceipt.Part, _ rules: RuleWords) -> Message {
    switch part {
    case .scale(let position, let value):
      return .languageNamed(
        name: .given(questionnaire.scales[position].id),
        words: value.map { .decimal($0) } ?? .receiptNoScore())
    case .item(let position, let scoring, let standing):
      let item = questionnaire.items[position]
      let (id, answer) = (Message.given(item.id), answer(item, standing))
      let words = words(standing)
      return rules.scoring(scoring)
        .map { .receiptItemKeyed(item: id, answer: answer, keying: $0, standing: words) }
        ?? .receiptItem(item: id, answer: answer, standing: words)
    }
  }

  private func answer(_ item: Item) -> Message {
    .outcome(assessed.checkIn.outcomes[item.id], of: item)
  }

  /// With the stored code, where the words do not show it.
  private func answer(_ item: Item, _ standing: ScaleReceipt.Standing) -> Message {
    let answer = answer(item)
    guard case .counted(let number, _) = standing else { return answer }
    switch item.format {
    case .choice: return .receiptCode(answer: answer, code: number)
    case .choices: return .receiptTogether(answer: answer, number: number)
    case .duration:
      return .receiptInMinutes(answer: answer, minutes: .countMinutes(number: number))
    default: return answer
    }
  }

  private func words(_ standing: ScaleReceipt.Standing) -> Message {
    switch standing {
    case .counted(_, let score): .receiptCounts(score: score)
    case .missing: .receiptMissing()
    case .notApplicable: .receiptNeither()
    case .unscorable: .receiptNoTarget()
    case .uncounted: .receiptUncounted()
    }
  }

  // MARK: Signals

  private func section(_ receipt: SignalReceipt) -> Page.Section {
    let source = assessed.definition.signalSource
    let rules = RuleWords(questionnaire: source)
    let signal = source.signals[receipt.signal]
    var steps: [Message] = []
    let answers = signal.rule.items.map { position -> Message in
      let item = source.items[position]
      return .receiptAnswer(item: .given(item.id), answer: answer(item))
    }
    if !answers.isEmpty {
      let answers = Message.list(answers, .comma)
      steps.append(
        receipt.mean.map { .receiptAnswersMean(answers: answers, mean: $0) }
          ?? .receiptAnswers(answers: answers))
    }
    steps.append(.receiptSignalRule(rule: rules.rule(signal.rule)))
    if receipt.isRaisedByCondition { steps.append(.receiptConditionHeld()) }
    if receipt.isAllowedByCondition == false { steps.append(.receiptConditionDidNot()) }
    steps += weeks(of: receipt, rule: rules.persistence(signal.persistence))
    steps += receipt.raisings(source.signalPolicy, in: assessed.week.start)
    let combination = combination(with: receipt.signal, in: source)
    if let standing = receipt.standing(
      source.signalPolicy, in: assessed.week.start, behind: combination.map(source.nameInSentence),
      hasCare: !assessed.report.careCards.isEmpty)
    {
      steps.append(standing)
    }
    steps.append(
      .receiptSignalSource(
        source: .given("\(signal.source)"), questionnaire: .given(source.id),
        version: .given("\(source.version)")))
    let (title, id) = (Message.given(signal.title), Message.given(signal.id))
    let level = Message.given("\(receipt.level)")
    return section(
      receipt.isQuiet
        ? .receiptSignalQuiet(title: title, id: id, level: level)
        : .receiptSignal(title: title, id: id, level: level), steps)
  }

  /// One that stands out and of which the signal is a part.
  private func combination(
    with signal: Signal.Position, in source: Questionnaire
  ) -> Signal? {
    source.signals.first { other in
      guard case .combines(let parts) = other.rule else { return false }
      return parts.contains(signal) && assessed.report.state(of: other.id) != nil
    }
  }

  /// - Returns: Nothing where the weeks before did not count.
  private func weeks(of receipt: SignalReceipt, rule: Message) -> [Message] {
    guard !receipt.weeks.isEmpty else { return [] }
    let weeks = receipt.weeks.map { week -> Message in
      .receiptWeek(week: .week(week.week, assessed.week.start), level: .given("\(week.base)"))
    }
    return [.receiptWeeks(weeks: .list(weeks, .comma)), .receiptOverWeeks(rule: rule)]
  }
}
