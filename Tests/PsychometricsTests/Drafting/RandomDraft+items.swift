// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestSupport

/// Targets, items and conditions.
extension RandomDraft {
  mutating func makeTargets() {
    for _ in 0..<below(3) {
      targets.append(
        QuestionnaireDraft.Target(
          id: name(), text: text(), unit: pick(QuestionnaireDraft.Target.Unit.allCases),
          minimum: pick([nil, 0, 5]), maximum: pick([nil, 60])))
    }
  }

  mutating func makeItems(optionSets: inout [String: [QuestionnaireDraft.Option]]) {
    let shared = name()
    optionSets[shared] = options()
    for position in 0..<2 + below(4) {
      // The first two can be scored, so that there is something to refer to.
      let format: QuestionnaireDraft.Format =
        switch position == 0 ? 0 : position == 1 ? 5 : below(11) {
        case 0: .choice(.set(shared))
        case 1: .choice(.own(options()))
        case 9, 10: .choices(.own(options(mayBeUncounted: true)))
        case 2: .duration(minimum: pick([nil, 5]), maximum: pick([nil, 600]))
        case 3: .count(minimum: pick([nil, 1]), maximum: pick([nil, 50]))
        case 4: .integer(minimum: -3, maximum: 3)
        case 5: .yesNo
        case 6: .decimal(minimum: -0.5, maximum: pick([0.1, 1e8]))
        case 7: .text
        default: .date
        }
      var item = QuestionnaireDraft.Item(id: name(), text: text(), format: format)
      if chance(3) { item.short = shortText() }
      if chance(3) { item.why = text() }
      if chance(4) { item.before = text() }
      item.isCounted = !chance(4)
      if position > 0, chance(3) { item.shownWhen = condition() }
      if position > 0, chance(4) { item.notApplicableWhen = condition() }
      if chance(6) {
        item.equivalentTo = [name()]
      } else if chance(4) {
        item.equivalentSince = "0.1.0"
      }
      items.append(item)
    }
  }

  /// - Parameter mayBeUncounted: A rule, which reads codes, could not read such a choice of one.
  private mutating func options(mayBeUncounted: Bool = false) -> [QuestionnaireDraft.Option] {
    let first: Double = pick([0, 1, -2, 0.5])
    let step: Double = pick([2, 0.25])
    let hasKeys = chance(2)
    let hasWeights = chance(3)
    let count = 2 + below(3)
    let hasUncounted = mayBeUncounted && count > 2 && chance(2)
    var options: [QuestionnaireDraft.Option] = []
    for index in 0..<count {
      let keys = ["ä", "\"", ":", "#", "no", "'", "[", "日"].map { "\($0)\(index)" }
      let isScored = !(hasUncounted && index == 0)
      options.append(
        QuestionnaireDraft.Option(
          code: OptionCode(first + Double(index) * step) ?? 0, label: text(" o\(index)"),
          keys: hasKeys ? some(keys) : nil,
          weight: hasWeights && isScored ? Double(index) * 1.5 - 1 : nil, isScored: isScored))
    }
    return options
  }

  /// Items that take several choices, each with the code of an option.
  private var several: [(item: String, code: OptionCode)] {
    items.compactMap { item in
      guard case .choices(.own(let options)) = item.format else { return nil }
      return options.last.map { (item.id, $0.code) }
    }
  }

  /// Items that have a number.
  var numeric: [String] {
    items.filter { $0.format != .text && $0.format != .date }.map(\.id)
  }

  /// Items and targets of one unit.
  var pairs: [(item: String, target: String)] {
    items.flatMap { item in
      targets.compactMap { target in
        switch (item.format, target.unit) {
        case (.duration, .minutes), (.count, .count), (.integer, .count): (item.id, target.id)
        default: nil
        }
      }
    }
  }

  /// Over the items made so far.
  mutating func condition(depth: Int = 0) -> QuestionnaireDraft.Condition {
    let comparison = pick([
      Comparison.equals, Comparison.notEquals, Comparison.atLeast, Comparison.atMost,
      Comparison.moreThan, Comparison.lessThan,
    ])(number())
    if chance(4), let choice = several.randomElement(using: &random) {
      return .includes(choice.item, choice.code)
    }
    switch below(depth < 2 ? 7 : 4) {
    case 0:
      return .isAnswered(pick(numeric), chance(2))
    case 1:
      guard let target = targets.randomElement(using: &random) else { break }
      return .target(target.id, comparison)
    case 2:
      guard let pair = pairs.randomElement(using: &random) else { break }
      return .itemAboveTarget(pair.item, target: pair.target)
    case 4: return .all((0..<1 + below(2)).map { _ in condition(depth: depth + 1) })
    case 5: return .any((0..<1 + below(2)).map { _ in condition(depth: depth + 1) })
    default: break
    }
    return .item(pick(numeric), comparison)
  }

  mutating func conditionalTexts(slots: [String]) -> [QuestionnaireDraft.ConditionalText] {
    (0..<1 + below(2)).map { _ in
      QuestionnaireDraft.ConditionalText(
        when: chance(2) ? condition() : nil, text: text(slot(of: slots)))
    }
  }

  /// The end of a text, now and then with a slot.
  mutating func slot(of slots: [String]) -> String {
    chance(2) ? " {\(pick(numeric + targets.map(\.id) + cues.keys.sorted() + slots))}" : ""
  }
}
