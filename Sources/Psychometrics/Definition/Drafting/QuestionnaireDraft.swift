// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates

/// A questionnaire that is being made: everything a file may say, with references by id.
///
/// A plain value that may be wrong in any way. `build` makes the `Questionnaire` of it and `check`
/// asks all that `onland questionnaires check` asks of a file; both go through the checks of the file
/// reader. `yaml` gives the file. What the parts mean stands in `Documentation/QuestionnaireFormat.md`.
public struct QuestionnaireDraft: Hashable, Sendable {
  public var id: String
  /// Semantic version.
  public var version: String
  public var title: LocalizedText
  public var about: LocalizedText
  /// Absent: advised against.
  public var source: LocalizedText?
  /// Absent: advised against.
  public var licence: String?
  /// The id of the questionnaire this is a short form of.
  public var partOf: String?
  public var recall: ISODuration?
  public var takes: ISODuration?
  /// BCP-47 tag of plain texts.
  public var language: String
  public var intro: LocalizedText?
  /// Which way the numbers run, in a sentence.
  public var reading: LocalizedText?
  /// Words for the two ends of an axis.
  public var ends: AxisEnds?
  public var hasSameAnswerCheck: Bool
  public var targets: [Target]
  /// By the name that items refer to.
  public var optionSets: [String: [Option]]
  public var items: [Item]
  /// By the name that scales refer to.
  public var bandSets: [String: BandSet]
  public var scales: [Scale]
  /// By the name of the slot.
  public var cues: [String: LocalizedText]
  /// In the order they are shown.
  public var helpTopics: [String]
  /// Absent: the format's own.
  public var signalPolicy: SignalPolicy?
  /// By the name that signals refer to.
  public var persistence: [String: [PersistenceStep]]
  public var signals: [Signal]
  /// Ideas from practice that belong to no signal.
  public var practice: [Suggestion]
  public var examples: [Example]

  public init(
    id: String, version: String, title: LocalizedText, about: LocalizedText,
    source: LocalizedText? = nil, licence: String? = nil, partOf: String? = nil,
    recall: ISODuration? = nil, takes: ISODuration? = nil, language: String = "en",
    intro: LocalizedText? = nil, reading: LocalizedText? = nil, ends: AxisEnds? = nil,
    hasSameAnswerCheck: Bool = false, targets: [Target] = [],
    optionSets: [String: [Option]] = [:], items: [Item], bandSets: [String: BandSet] = [:],
    scales: [Scale] = [], cues: [String: LocalizedText] = [:], helpTopics: [String] = [],
    signalPolicy: SignalPolicy? = nil, persistence: [String: [PersistenceStep]] = [:],
    signals: [Signal] = [], practice: [Suggestion] = [], examples: [Example] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.about = about
    self.source = source
    self.licence = licence
    self.partOf = partOf
    self.recall = recall
    self.takes = takes
    self.language = language
    self.intro = intro
    self.reading = reading
    self.ends = ends
    self.hasSameAnswerCheck = hasSameAnswerCheck
    self.targets = targets
    self.optionSets = optionSets
    self.items = items
    self.bandSets = bandSets
    self.scales = scales
    self.cues = cues
    self.helpTopics = helpTopics
    self.signalPolicy = signalPolicy
    self.persistence = persistence
    self.signals = signals
    self.practice = practice
    self.examples = examples
  }

  public struct AxisEnds: Hashable, Sendable {
    public var low: LocalizedText
    public var high: LocalizedText

    public init(low: LocalizedText, high: LocalizedText) {
      self.low = low
      self.high = high
    }
  }
}
