// SPDX-License-Identifier: GPL-3.0-or-later

extension QuestionnaireDraft {
  /// The draft that gives `questionnaire` again.
  ///
  /// Sets of options and bands stand with what uses them; sets of persistence are numbered.
  public init(_ questionnaire: Questionnaire) {
    let names = questionnaire.names
    let persistence = questionnaire.persistenceSets
    self.init(
      id: questionnaire.id, version: questionnaire.version, title: .plain(questionnaire.title),
      about: .plain(questionnaire.about), source: questionnaire.source.map(LocalizedText.plain),
      licence: questionnaire.licence, partOf: questionnaire.partOf, recall: questionnaire.recall,
      takes: questionnaire.takes, language: questionnaire.language,
      intro: questionnaire.intro.map(LocalizedText.plain),
      reading: questionnaire.reading.map(LocalizedText.plain),
      ends: questionnaire.ends.map { AxisEnds(low: .plain($0.low), high: .plain($0.high)) },
      hasSameAnswerCheck: questionnaire.hasSameAnswerCheck,
      targets: questionnaire.targets.map { Target($0) },
      items: questionnaire.items.map { Item($0, names: names) },
      scales: questionnaire.scales.map { Scale($0, names: names) },
      cues: questionnaire.cues.mapValues(LocalizedText.plain),
      helpTopics: questionnaire.helpTopics,
      // Without signals the policy says nothing, and a file may not have one.
      signalPolicy: questionnaire.signals.isEmpty ? nil : questionnaire.signalPolicy,
      persistence: Dictionary(uniqueKeysWithValues: persistence.map { ($0.value, $0.key) }),
      signals: questionnaire.signals.map { Signal($0, names: names, persistence: persistence) },
      practice: questionnaire.practice.map { suggestion in
        var practice = Suggestion(suggestion, names: names)
        practice.isFromPractice = false
        return practice
      },
      examples: questionnaire.examples.map { Example($0) })
  }

  /// The ids of everything that is referred to, by position.
  struct Names {
    var items: [String]
    /// Of the options of each item.
    var codes: [[OptionCode]]
    var targets: [String]
    var scales: [String]
    var signals: [String]
  }
}

extension Questionnaire {
  fileprivate var names: QuestionnaireDraft.Names {
    QuestionnaireDraft.Names(
      items: items.map(\.id), codes: items.map { $0.format.options.map(\.code) },
      targets: targets.map(\.id), scales: scales.map(\.id),
      signals: signals.map(\.id))
  }

  /// Names of the different sets of steps.
  fileprivate var persistenceSets: [[PersistenceStep]: String] {
    var sets: [[PersistenceStep]: String] = [:]
    for signal in signals where !signal.persistence.isEmpty && sets[signal.persistence] == nil {
      sets[signal.persistence] = "steps_\(sets.count + 1)"
    }
    return sets
  }
}
