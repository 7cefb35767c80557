// SPDX-License-Identifier: GPL-3.0-or-later

/// Scales of a questionnaire, as a draft has them.
extension QuestionnaireDraft.Scale {
  init(_ scale: Scale, names: QuestionnaireDraft.Names) {
    self.init(
      id: scale.id, title: .plain(scale.title), parts: Parts(scale.parts, names: names),
      minimumAnswered: scale.minimumAnswered, reporting: scale.reporting, method: scale.method,
      bands: QuestionnaireDraft.Bands(scale),
      words: scale.words.map { QuestionnaireDraft.ConditionalText($0, names: names) },
      isOverall: scale.isOverall, name: scale.name.map(LocalizedText.plain),
      well: scale.well.map(LocalizedText.plain), column: scale.column.map(LocalizedText.plain),
      change: scale.change.map {
        ChangeWords(easier: .plain($0.easier), harder: .plain($0.harder))
      },
      count: scale.count.mapValues(LocalizedText.plain),
      easiest: scale.easiest.map(LocalizedText.plain), factor: scale.factor,
      offset: scale.offset)
  }
}

extension QuestionnaireDraft.Scale.Parts {
  fileprivate init(_ parts: Scale.Parts, names: QuestionnaireDraft.Names) {
    switch parts {
    case .items(let members):
      self = .items(
        members.map { member in
          QuestionnaireDraft.Scale.Member(
            names.items[member.item],
            QuestionnaireDraft.Scale.Scoring(member.scoring, names: names))
        })
    case .scales(let positions): self = .scales(positions.map { names.scales[$0] })
    }
  }
}

extension QuestionnaireDraft.Scale.Scoring {
  fileprivate init(_ scoring: ItemScoring, names: QuestionnaireDraft.Names) {
    switch scoring {
    case .forward: self = .forward
    case .reverse: self = .reverse
    case .target(let position): self = .target(names.targets[position])
    }
  }
}

extension QuestionnaireDraft.Bands {
  /// - Returns: `nil` for a scale without bands.
  fileprivate init?(_ scale: Scale) {
    guard !scale.bands.isEmpty else { return nil }
    let bands = scale.bands.map { band in
      QuestionnaireDraft.Band(
        from: band.range.lowerBound, to: band.range.upperBound, label: .plain(band.label))
    }
    self = .own(
      QuestionnaireDraft.BandSet(
        source: scale.bandSource.map(LocalizedText.plain), bands: bands))
  }
}
