// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestSupport

/// Scales, bands and worked examples.
extension RandomDraft {
  mutating func makeScales(of draft: inout QuestionnaireDraft) {
    let shared = name()
    if chance(2) { draft.bandSets[shared] = bandSet() }
    for _ in 0..<below(4) {
      let isRaw = chance(3)
      let earlier = draft.scales.filter { ($0.reporting == .raw) == isRaw }.map(\.id)
      let isOfScales = !earlier.isEmpty && chance(3)
      let parts: QuestionnaireDraft.Scale.Parts =
        isOfScales ? .scales(some(earlier)) : .items(members(isRaw: isRaw))
      var scale = QuestionnaireDraft.Scale(
        id: name(), title: text(), parts: parts,
        minimumAnswered: pick([.half, .all, .atLeast(1)]),
        reporting: isRaw ? .raw : .pomp, method: isRaw && chance(2) ? .sum : .mean)
      if !isRaw, chance(2) {
        scale.bands = draft.bandSets[shared] != nil && chance(2) ? .set(shared) : .own(bandSet())
      }
      if isRaw, chance(2) {
        scale.factor = pick([-1, 0.5, 10])
        scale.offset = pick([0, -3.5, 50])
      }
      if !isOfScales, chance(3) { scale.words = conditionalTexts(slots: []) }
      if !draft.scales.contains(where: \.isOverall), chance(3) {
        scale.isOverall = true
        if chance(2) { scale.id = "overall" }
      }
      addWords(to: &scale)
      addAreas(to: &scale, of: draft)
      draft.scales.append(scale)
    }
  }

  private mutating func addWords(to scale: inout QuestionnaireDraft.Scale) {
    if chance(3) { scale.name = shortText() }
    if chance(3) { scale.well = shortText() }
    if chance(3) {
      nameCount += 1
      scale.column = .plain("c\(nameCount)")
    }
    if chance(3), scale.words.isEmpty, scale.reporting == .pomp {
      scale.change = QuestionnaireDraft.Scale.ChangeWords(easier: text("+"), harder: text("-"))
    }
  }

  /// What only an overall of areas can say.
  private mutating func addAreas(
    to scale: inout QuestionnaireDraft.Scale, of draft: QuestionnaireDraft
  ) {
    guard scale.isOverall, case .scales(let areas) = scale.parts else { return }
    if chance(2) { scale.easiest = text(" {names}") }
    let hasBands = areas.allSatisfy { area in draft.scales.first { $0.id == area }?.bands != nil }
    guard hasBands, chance(2) else { return }
    scale.bands = nil
    for form in CountForm.allCases {
      scale.count[form] = text(" {\(pick(form.slots))}")
    }
  }

  private mutating func members(isRaw: Bool) -> [QuestionnaireDraft.Scale.Member] {
    some(numeric).map { item in
      let targets = pairs.filter { $0.item == item }.map(\.target)
      if !isRaw, let target = targets.first, chance(2) {
        return QuestionnaireDraft.Scale.Member(item, .target(target))
      }
      return QuestionnaireDraft.Scale.Member(item, chance(2) ? .reverse : .forward)
    }
  }

  private mutating func bandSet() -> QuestionnaireDraft.BandSet {
    QuestionnaireDraft.BandSet(
      source: chance(4) ? nil : text(),
      bands: [
        QuestionnaireDraft.Band(from: 50, to: 100, label: text()),
        QuestionnaireDraft.Band(from: 0, to: 49, label: text()),
      ])
  }

  // MARK: Examples

  mutating func makeExamples(of draft: inout QuestionnaireDraft) {
    for index in 0..<below(3) {
      var example = QuestionnaireDraft.Example(name: text(" \(index)"), answers: answers(draft))
      for target in targets where chance(2) { example.targets[target.id] = 30 }
      if chance(3) {
        example.earlier = [2, 1].map {
          QuestionnaireDraft.Example.EarlierWeek(weeksAgo: $0, answers: answers(draft))
        }
      }
      for scale in draft.scales {
        if chance(2) {
          example.scores[scale.id] = number()
        } else {
          example.withheld.append(scale.id)
        }
      }
      if chance(2) {
        example.signals = [:]
        for signal in draft.signals where chance(2) {
          example.signals?[signal.id] = pick(SignalLevel.allCases)
        }
      }
      draft.examples.append(example)
    }
  }

  private mutating func answers(
    _ draft: QuestionnaireDraft
  ) -> [String: QuestionnaireDraft.Answer] {
    var answers: [String: QuestionnaireDraft.Answer] = [:]
    for item in draft.items where !chance(4) {
      answers[item.id] = chance(5) ? .declined : answer(to: item.format, of: draft)
    }
    return answers
  }

  private mutating func answer(
    to format: QuestionnaireDraft.Format, of draft: QuestionnaireDraft
  ) -> QuestionnaireDraft.Answer {
    switch format {
    case .choice(let options):
      let option =
        switch options {
        case .set(let name): pick(draft.optionSets[name] ?? [])
        case .own(let options): pick(options)
        }
      // A label with a line break is not the label that is read.
      if case .plain(let label) = option.label, !label.contains(where: \.isNewline), chance(2) {
        return .written(label)
      }
      return .written("\(option.code)")
    case .choices(.own(let options)):
      let codes = options.map(\.code).filter { _ in chance(2) }
      return chance(2) ? .chosen(codes) : .written(codes.isEmpty ? "[]" : "\(codes[0])")
    case .choices: return .chosen([])
    case .duration, .count: return .written("30")
    case .integer: return .written("-2")
    case .decimal: return .written(pick(["0.05", "-0.25", "1e-3"]))
    case .yesNo: return .written(pick(["yes", "no", "True", "0"]))
    case .text: return chance(4) ? .text("declined") : .text(word())
    case .date: return .written("2026-11-23")
    }
  }
}
