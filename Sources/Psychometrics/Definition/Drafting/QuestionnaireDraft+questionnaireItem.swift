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
  init(_ item: Item, language: String, names: QuestionnaireDraft.Names) {
    self.init(
      id: item.id, text: .plain(item.text), why: item.why.map(LocalizedText.plain),
      before: item.before.map(LocalizedText.plain),
      format: QuestionnaireDraft.Format(item.format, language: language),
      isCounted: item.isCounted,
      shownWhen: item.shownWhen.map { QuestionnaireDraft.Condition($0, names: names) },
      notApplicableWhen: item.notApplicableWhen.map {
        QuestionnaireDraft.Condition($0, names: names)
      },
      equivalentTo: item.equivalentTo)
  }
}

extension QuestionnaireDraft.Format {
  fileprivate init(_ format: ResponseFormat, language: String) {
    switch format {
    case .choice(let options):
      self = .choice(
        .own(options.map { QuestionnaireDraft.Option($0, language: language) }))
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
  fileprivate init(_ option: ResponseOption, language: String) {
    self.init(
      code: option.code,
      label: LocalizedText(
        option.label, in: language, othersWithoutTag: option.labelsInOtherLanguages),
      keys: option.keys)
  }
}

extension LocalizedText {
  /// - Parameter others: Texts whose languages are not known any more, in the order of their tags.
  fileprivate init(_ text: String, in language: String, othersWithoutTag others: [String]) {
    guard !others.isEmpty else {
      self = .plain(text)
      return
    }
    // BCP 47, 4.1: `und` is a language that is not determined. The numbers keep the order.
    var texts: [String: String] = [:]
    for (index, other) in others.enumerated() {
      let number = "\(index)"
      texts["und-x-" + String(repeating: "0", count: 8 - number.count) + number] = other
    }
    texts[language] = text
    self = .byTag(texts)
  }
}

extension QuestionnaireDraft.Condition {
  init(_ condition: Condition, names: QuestionnaireDraft.Names) {
    switch condition {
    case .all(let conditions): self = .all(conditions.map { Self($0, names: names) })
    case .any(let conditions): self = .any(conditions.map { Self($0, names: names) })
    case .item(let item, let comparison): self = .item(names.items[item], comparison)
    case .isAnswered(let item, let isAnswered): self = .isAnswered(names.items[item], isAnswered)
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
