// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates

/// A set of items as published, with its scales, signals and worked examples.
public struct Questionnaire: Hashable, Sendable {
  public typealias ID = String

  /// With a dot for own questionnaires, without for shipped ones.
  public var id: ID
  /// Semantic version.
  public var version: String
  public var title: String
  public var about: String
  public var source: String?
  public var licence: String?
  /// The questionnaire this is a short form of; its signals read the answers.
  public var partOf: ID?
  /// What the items ask about; `nil` when the file does not say.
  public var recall: ISODuration?
  /// About how long it takes.
  public var takes: ISODuration?
  /// BCP-47 tag of plain texts in the file.
  public var language: String
  /// BCP-47 tag of the language in which the file was read for this person.
  public var readLanguage: String
  /// Printed once before the first question.
  public var intro: String?
  /// Which way the numbers run, in a sentence; absent: nothing is said.
  public var reading: String?
  /// Words for the two ends of an axis; absent: none.
  public var ends: AxisEnds?
  /// Whether to ask when all chosen options are the same.
  public var hasSameAnswerCheck: Bool
  public var targets: [Target]
  public var items: [Item]
  public var scales: [Scale]
  public var signals: [Signal]
  public var signalPolicy: SignalPolicy
  /// Help topics in the order they are shown.
  public var helpTopics: [String]
  /// What a cue slot says until the person has chosen.
  public var cues: [String: String]
  /// Ideas from practice, without a study, that belong to no signal.
  public var practice: [Suggestion]
  public var examples: [WorkedExample]

  /// Items that count in "5 of 18".
  public var countedItems: Int { items.count { $0.isCounted } }

  /// Whether the items ask about the past week.
  public var isWeekly: Bool { recall?.seconds == 7 * 86_400 }

  /// The one score over all areas, if there is one.
  public var overall: Scale.Position? { scales.firstIndex { $0.isOverall } }

  public func position(ofItem id: Item.ID) -> Item.Position? {
    items.firstIndex { $0.id == id }
  }

  /// The first scale that counts the item, as the heading above its question.
  public func area(ofItem position: Item.Position) -> Scale? {
    scales.first { scale in
      guard case .items(let members) = scale.parts else { return false }
      return members.contains { $0.item == position }
    }
  }
}
