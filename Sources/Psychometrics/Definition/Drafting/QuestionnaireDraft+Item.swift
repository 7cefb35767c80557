// SPDX-License-Identifier: GPL-3.0-or-later

extension QuestionnaireDraft {
  /// What a person is asked about themselves once.
  public struct Target: Hashable, Sendable {
    public typealias Unit = Psychometrics.Target.Unit

    public var id: String
    public var text: LocalizedText
    public var unit: Unit
    /// Absent: 0.
    public var minimum: Int?
    /// Absent: 1,440 minutes, or a count of 999.
    public var maximum: Int?

    public init(
      id: String, text: LocalizedText, unit: Unit, minimum: Int? = nil, maximum: Int? = nil
    ) {
      self.id = id
      self.text = text
      self.unit = unit
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// One question.
  public struct Item: Hashable, Sendable {
    public var id: String
    public var text: LocalizedText
    /// A name for reviews, tables and headers; absent: the text serves.
    public var short: LocalizedText?
    /// Why it is asked, written for the person.
    public var why: LocalizedText?
    /// A line to print before the question.
    public var before: LocalizedText?
    public var format: Format
    /// Whether it counts in "5 of 18".
    public var isCounted: Bool
    /// Looks at earlier items only; absent: always shown.
    public var shownWhen: Condition?
    /// Looks at earlier items only; absent: always applicable.
    public var notApplicableWhen: Condition?
    /// Ids of items of earlier versions that mean the same.
    public var equivalentTo: [String]
    /// The version from which on the item meant the same under this id.
    public var equivalentSince: String?

    public init(
      id: String, text: LocalizedText, short: LocalizedText? = nil, why: LocalizedText? = nil,
      before: LocalizedText? = nil,
      format: Format, isCounted: Bool = true, shownWhen: Condition? = nil,
      notApplicableWhen: Condition? = nil, equivalentTo: [String] = [],
      equivalentSince: String? = nil
    ) {
      self.id = id
      self.text = text
      self.short = short
      self.why = why
      self.before = before
      self.format = format
      self.isCounted = isCounted
      self.shownWhen = shownWhen
      self.notApplicableWhen = notApplicableWhen
      self.equivalentTo = equivalentTo
      self.equivalentSince = equivalentSince
    }
  }

  /// What may be answered to an item; an absent bound is the format's own.
  public enum Format: Hashable, Sendable {
    case choice(Options)
    /// Several of the options, or none of them.
    case choices(Options)
    /// Whole minutes.
    case duration(minimum: Int? = nil, maximum: Int? = nil)
    case count(minimum: Int? = nil, maximum: Int? = nil)
    case integer(minimum: Int, maximum: Int)
    case decimal(minimum: Double, maximum: Double)
    case yesNo
    case text
    case date
  }

  /// The options of one item.
  public enum Options: Hashable, Sendable {
    /// The name of one of `optionSets`.
    case set(String)
    case own([Option])
  }

  public struct Option: Hashable, Sendable {
    /// What is stored, and scored unless it has a weight.
    public var code: OptionCode
    public var label: LocalizedText
    /// What may be typed for it; absent: its label where that is a number, else its place, from 1.
    public var keys: [String]?
    /// What it counts in a scale; absent: its code, or 1 where several may be chosen.
    public var weight: Double?
    /// Whether it counts at all.
    public var isScored: Bool

    public init(
      code: OptionCode, label: LocalizedText, keys: [String]? = nil, weight: Double? = nil,
      isScored: Bool = true
    ) {
      self.code = code
      self.label = label
      self.keys = keys
      self.weight = weight
      self.isScored = isScored
    }
  }
}
