// SPDX-License-Identifier: GPL-3.0-or-later

extension QuestionnaireDraft {
  /// Something that stands out in a week: a rule over the answers, and what is said about it.
  public struct Signal: Hashable, Sendable {
    public var id: String
    public var title: LocalizedText
    /// Its name inside a sentence; absent: the title.
    public var name: LocalizedText?
    /// Where the thresholds come from.
    public var source: LocalizedText
    public var rule: Rule
    /// By the week's base level.
    public var cards: [SignalLevel: [ConditionalText]]
    /// Order among cards of one level, lowest first; absent: last.
    public var rank: Int?
    /// The name of one of `persistence`.
    public var persistence: String?
    /// Whether a first notice may stay off the cards.
    public var mayBeQuiet: Bool
    /// The final level from which it is a care card; absent: never.
    public var careFrom: SignalLevel?
    public var help: [HelpRequest]
    /// Added when the signal was there in several weeks.
    public var again: LocalizedText?
    public var suggestions: [Suggestion]
    /// Above this level no suggestion is said; absent: at every level.
    public var tipsTo: SignalLevel?

    public init(
      id: String, title: LocalizedText, source: LocalizedText, rule: Rule,
      cards: [SignalLevel: [ConditionalText]], rank: Int? = nil, persistence: String? = nil,
      mayBeQuiet: Bool = false, careFrom: SignalLevel? = nil, help: [HelpRequest] = [],
      again: LocalizedText? = nil, suggestions: [Suggestion] = [], name: LocalizedText? = nil,
      tipsTo: SignalLevel? = nil
    ) {
      self.id = id
      self.title = title
      self.source = source
      self.rule = rule
      self.cards = cards
      self.rank = rank
      self.persistence = persistence
      self.mayBeQuiet = mayBeQuiet
      self.careFrom = careFrom
      self.help = help
      self.again = again
      self.suggestions = suggestions
      self.name = name
      self.tipsTo = tipsTo
    }
  }

  /// As `SignalRule`, with items, targets and signals by id.
  public enum Rule: Hashable, Sendable {
    public typealias LevelThresholds = SignalRule.LevelThresholds

    case meanStrain(
      [StrainItem], levels: LevelThresholds, raised: Raised? = nil, onlyIf: Condition? = nil)
    case targetExcess(item: String, target: String, levels: [SignalLevel: Excess])
    /// The levels are the highest numbers of each.
    case lowValue(item: String, levels: LevelThresholds, onlyIf: Condition? = nil)
    case event(item: String, level: SignalLevel)
    case combines([String])

    public struct StrainItem: Hashable, Sendable {
      /// The item's id.
      public var item: String
      public var isReversed: Bool

      public init(_ item: String, isReversed: Bool = false) {
        self.item = item
        self.isReversed = isReversed
      }
    }

    /// Levels that count too when a condition holds.
    public struct Raised: Hashable, Sendable {
      public var when: Condition
      public var levels: LevelThresholds

      public init(when: Condition, levels: LevelThresholds) {
        self.when = when
        self.levels = levels
      }
    }

    /// At least `times` the target and at least `by` more than it; one of the two may be absent.
    public struct Excess: Hashable, Sendable {
      public var times: Double?
      public var by: Double?

      public init(times: Double? = nil, by: Double? = nil) {
        self.times = times
        self.by = by
      }
    }
  }

  /// One small thing to try.
  public struct Suggestion: Hashable, Sendable {
    public var id: String
    public var text: LocalizedText
    /// The same as the "then" of an if-then plan; absent: the text itself serves.
    public var act: LocalizedText?
    /// From a trainer's practice; no trial was found. What stands in `practice` is so anyway.
    public var isFromPractice: Bool
    /// `nil` means always.
    public var when: Condition?
    /// From so many answered weeks running on it takes the place of those without.
    public var fromRun: Int?

    public init(
      id: String, text: LocalizedText, act: LocalizedText? = nil, isFromPractice: Bool = false,
      when: Condition? = nil, fromRun: Int? = nil
    ) {
      self.id = id
      self.text = text
      self.act = act
      self.isFromPractice = isFromPractice
      self.when = when
      self.fromRun = fromRun
    }
  }
}
