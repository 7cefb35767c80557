// SPDX-License-Identifier: GPL-3.0-or-later

/// Targets, items and conditions of a questionnaire, as a draft has them.
extension QuestionnaireDraft.Target {
  init(_ target: Target) {
    self.init(
      id: target.id, text: .plain(target.text), unit: target.unit,
      minimum: target.range.lowerBound, maximum: target.range.upperBound)
  }
}

extension QuestionnaireDraft.Item {
  init(_ item: Item, names: QuestionnaireDraft.Names) {
    self.init(
      id: item.id, text: item.wording, short: item.short.map(LocalizedText.plain),
      why: item.why.map(LocalizedText.plain),
      before: item.before.map(LocalizedText.plain),
      format: QuestionnaireDraft.Format(item.format),
      isCounted: item.isCounted,
      shownWhen: item.shownWhen.map { QuestionnaireDraft.Condition($0, names: names) },
      notApplicableWhen: item.notApplicableWhen.map {
        QuestionnaireDraft.Condition($0, names: names)
      },
      equivalentTo: item.equivalentTo, equivalentSince: item.equivalentSince?.description)
  }
}

extension QuestionnaireDraft.Format {
  fileprivate init(_ format: ResponseFormat) {
    switch format {
    case .choice(let options):
      self = .choice(.own(options.map { QuestionnaireDraft.Option($0) }))
    case .choices(let options):
      self = .choices(.own(options.map { QuestionnaireDraft.Option($0) }))
    case .duration(let range):
      self = .duration(minimum: range.lowerBound, maximum: range.upperBound)
    case .count(let range): self = .count(minimum: range.lowerBound, maximum: range.upperBound)
    case .integer(let range): self = .integer(minimum: range.lowerBound, maximum: range.upperBound)
    case .decimal(let range): self = .decimal(minimum: range.lowerBound, maximum: range.upperBound)
    case .yesNo: self = .yesNo
    case .text: self = .text
    case .date: self = .date
    }
  }
}

extension QuestionnaireDraft.Option {
  fileprivate init(_ option: ResponseOption) {
    self.init(
      code: option.code, label: option.wording, keys: option.keys, weight: option.weight,
      isScored: option.isScored)
  }
}

extension QuestionnaireDraft.Condition {
  init(_ condition: Condition, names: QuestionnaireDraft.Names) {
    switch condition {
    case .all(let conditions): self = .all(conditions.map { Self($0, names: names) })
    case .any(let conditions): self = .any(conditions.map { Self($0, names: names) })
    case .item(let item, let comparison): self = .item(names.items[item], comparison)
    case .isAnswered(let item, let isAnswered): self = .isAnswered(names.items[item], isAnswered)
    case .includes(let item, let option):
      self = .includes(names.items[item], names.codes[item][option])
    case .target(let target, let comparison): self = .target(names.targets[target], comparison)
    case .itemAboveTarget(let item, let target):
      self = .itemAboveTarget(names.items[item], target: names.targets[target])
    }
  }
}

extension QuestionnaireDraft.ConditionalText {
  init(_ text: ConditionalText, names: QuestionnaireDraft.Names) {
    self.init(
      when: text.when.map { QuestionnaireDraft.Condition($0, names: names) },
      text: .plain(text.text))
  }
}
