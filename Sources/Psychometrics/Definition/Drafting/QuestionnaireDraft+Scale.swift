// SPDX-License-Identifier: GPL-3.0-or-later

extension QuestionnaireDraft {
  /// Items, or other scales, that give one score.
  public struct Scale: Hashable, Sendable {
    public typealias Method = Psychometrics.Scale.Method
    public typealias MinimumAnswered = Psychometrics.Scale.MinimumAnswered
    public typealias Reporting = Psychometrics.Scale.Reporting

    public var id: String
    public var title: LocalizedText
    /// A neutral name inside a sentence; absent: the title.
    public var name: LocalizedText?
    /// What is said of it when it is among what went well; absent: the title.
    public var well: LocalizedText?
    /// One word over the column of a table; absent: the title, cut.
    public var column: LocalizedText?
    /// What is said when its score changed; absent: that it got easier or harder.
    public var change: ChangeWords?
    /// How the overall is told as a count of areas; all forms, or none for a band word.
    public var count: [CountForm: LocalizedText]
    /// The line about the areas that lead, with `{names}`; absent: there is none.
    public var easiest: LocalizedText?
    public var parts: Parts
    public var minimumAnswered: MinimumAnswered
    public var reporting: Reporting
    public var method: Method
    public var bands: Bands?
    /// Said in place of a number, a bar and a band; empty for scales that are drawn.
    public var words: [ConditionalText]
    /// Whether this is the one score over all areas.
    public var isOverall: Bool
    /// What a raw mean or sum is multiplied by; not 0.
    public var factor: Double
    /// What is added to it then.
    public var offset: Double

    public init(
      id: String, title: LocalizedText, parts: Parts, minimumAnswered: MinimumAnswered,
      reporting: Reporting = .pomp, method: Method = .mean, bands: Bands? = nil,
      words: [ConditionalText] = [], isOverall: Bool = false, name: LocalizedText? = nil,
      well: LocalizedText? = nil, column: LocalizedText? = nil, change: ChangeWords? = nil,
      count: [CountForm: LocalizedText] = [:], easiest: LocalizedText? = nil,
      factor: Double = 1, offset: Double = 0
    ) {
      self.id = id
      self.title = title
      self.parts = parts
      self.minimumAnswered = minimumAnswered
      self.reporting = reporting
      self.method = method
      self.bands = bands
      self.words = words
      self.isOverall = isOverall
      self.name = name
      self.well = well
      self.column = column
      self.change = change
      self.count = count
      self.easiest = easiest
      self.factor = factor
      self.offset = offset
    }

    /// Clauses without a full stop.
    public struct ChangeWords: Hashable, Sendable {
      /// When the score went up.
      public var easier: LocalizedText
      public var harder: LocalizedText

      public init(easier: LocalizedText, harder: LocalizedText) {
        self.easier = easier
        self.harder = harder
      }
    }

    public enum Parts: Hashable, Sendable {
      case items([Member])
      /// Ids of scales before this one.
      case scales([String])
    }

    /// An item as it counts in the scale.
    public struct Member: Hashable, Sendable {
      /// The item's id.
      public var item: String
      public var scoring: Scoring

      public init(_ item: String, _ scoring: Scoring = .forward) {
        self.item = item
        self.scoring = scoring
      }
    }

    public enum Scoring: Hashable, Sendable {
      case forward
      case reverse
      /// Measured against the person's own target, by its id.
      case target(String)
    }
  }

  /// The bands of one scale.
  public enum Bands: Hashable, Sendable {
    /// The name of one of `bandSets`.
    case set(String)
    case own(BandSet)
  }

  public struct BandSet: Hashable, Sendable {
    /// Where the bands come from; absent: advised against.
    public var source: LocalizedText?
    public var bands: [Band]

    public init(source: LocalizedText?, bands: [Band]) {
      self.source = source
      self.bands = bands
    }
  }

  /// A stretch of displayed whole numbers, both ends in it, with its word.
  public struct Band: Hashable, Sendable {
    public var from: Int
    public var to: Int
    public var label: LocalizedText

    public init(from: Int, to: Int, label: LocalizedText) {
      self.from = from
      self.to = to
      self.label = label
    }
  }
}
