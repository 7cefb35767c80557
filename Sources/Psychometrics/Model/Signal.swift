// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that stands out in a week: a rule over the answers, and what is said about it.
public struct Signal: Hashable, Sendable {
  public typealias ID = String
  /// The signal's place in `Questionnaire.signals`, from 0.
  public typealias Position = Int

  public var id: ID
  public var title: String
  /// Its name inside a sentence or a list; absent: the title, as `nameInSentence(of:)` has it.
  public var name: String?
  /// Order among cards of one level; the lowest comes first.
  public var rank: Int
  /// Where the thresholds come from.
  public var source: String
  public var rule: SignalRule
  /// Tried from first to last; the first that holds raises the level.
  public var persistence: [PersistenceStep]
  /// Whether a first notice may stay off the cards.
  public var mayBeQuiet: Bool
  /// The final level from which it is a care card; absent: never.
  public var careFrom: SignalLevel?
  public var help: [HelpRequest]
  /// Texts by the week's base level.
  public var cards: [SignalLevel: [ConditionalText]]
  /// Added when the signal was there in several weeks.
  public var again: String?
  public var suggestions: [Suggestion]
  /// Above this level, after persistence, no suggestion is said.
  public var tipsTo: SignalLevel
}

public enum SignalLevel: Int, Hashable, Comparable, Sendable, CaseIterable {
  case none = 0
  case notice
  case elevated
  case strong

  public static func < (left: SignalLevel, right: SignalLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The named kinds of rule. They read raw responses, never scores.
public enum SignalRule: Hashable, Sendable {
  /// The mean of items whose numbers mean strain.
  case meanStrain(MeanStrain)
  /// An item against the person's own target.
  case targetExcess(TargetExcess)
  /// One item at or below a value.
  case lowValue(LowValue)
  /// A yes/no item answered yes.
  case event(item: Item.Position, level: SignalLevel)
  /// All the named signals at once; their cards become one.
  case combines([Signal.Position])

  public struct MeanStrain: Hashable, Sendable {
    public var items: [StrainItem]
    public var levels: LevelThresholds
    /// When this holds, `raisedLevels` count too.
    public var raisedWhen: Condition?
    public var raisedLevels: LevelThresholds
    /// While it does not hold there is no level; absent: always.
    public var onlyIf: Condition?
  }

  public struct StrainItem: Hashable, Sendable {
    public var item: Item.Position
    /// The number from which the response is taken away when it is reverse-keyed; absent: forward.
    public var mirror: Double?
  }

  /// The lowest mean of each level; an absent level is never reached.
  public struct LevelThresholds: Hashable, Sendable {
    public var notice: Double?
    public var elevated: Double?
    /// Counts only when every listed item is answered.
    public var strong: Double?

    public init(notice: Double? = nil, elevated: Double? = nil, strong: Double? = nil) {
      self.notice = notice
      self.elevated = elevated
      self.strong = strong
    }
  }

  public struct TargetExcess: Hashable, Sendable {
    public var item: Item.Position
    public var target: Target.Position
    /// Highest level first.
    public var steps: [ExcessStep]
  }

  /// Reached when the response is at least `times` the target and at least `by` more than it.
  public struct ExcessStep: Hashable, Sendable {
    public var level: SignalLevel
    public var times: Double
    public var by: Double
  }

  public struct LowValue: Hashable, Sendable {
    public var item: Item.Position
    /// The highest number of each level, highest level first.
    public var steps: [LowStep]
    /// `nil` means always.
    public var onlyIf: Condition?
  }

  public struct LowStep: Hashable, Sendable {
    public var level: SignalLevel
    public var atMost: Double
  }
}

/// Raises this week's level when the signal was there in enough of the window's weeks.
public struct PersistenceStep: Hashable, Sendable {
  public var base: SignalLevel
  /// Weeks of the window with at least that base, this one included.
  public var weeks: Int
  public var raisesTo: SignalLevel

  public init(base: SignalLevel, weeks: Int, raisesTo: SignalLevel) {
    self.base = base
    self.weeks = weeks
    self.raisesTo = raisesTo
  }
}

/// A topic of help pointers, asked for from a level on.
public struct HelpRequest: Hashable, Sendable {
  public var topic: String
  public var from: SignalLevel

  public init(topic: String, from: SignalLevel = .notice) {
    self.topic = topic
    self.from = from
  }
}

/// One small thing to try.
public struct Suggestion: Hashable, Sendable {
  public var id: String
  /// May hold cue slots such as `{time}`, and targets.
  public var text: String
  /// The same as the "then" of an if-then plan, without a cue; absent: the text itself serves.
  public var act: String?
  /// From a trainer's practice; no trial was found.
  public var isFromPractice: Bool
  /// `nil` means always.
  public var when: Condition?
  /// From so many answered weeks running on it takes the place of those without; absent: from the
  /// first on.
  public var fromRun: Int?
}

/// How far signals look back, and how many are shown.
public struct SignalPolicy: Hashable, Sendable {
  /// Answered weeks in the window, this one included.
  public var window: Int
  /// Calendar weeks; none of the window is older.
  public var withinWeeks: Int
  /// Answered weeks in the window before a first notice can stay quiet.
  public var quietFrom: Int
  public var quietWhile: QuietWhile
  /// Shown in full at most, other than care cards.
  public var maximumCards: Int
  /// The same on a page with a care card; absent: `maximumCards`.
  public var maximumCardsBesideCare: Int?
  /// Whether of the other cards those that name where to turn come first.
  public var isHelpFirst: Bool
  /// A card that stays is shown in full in every so many answered weeks running, and in one line
  /// between them.
  public var fullAgain: Int
  /// Names in that line at most; absent: any number.
  public var maximumStillThere: Int?

  /// When a notice may stay quiet.
  public enum QuietWhile: String, Hashable, Sendable, CaseIterable {
    /// While it is the only one in the window.
    case alone
    /// While the signal had none when it was last asked, and the window has it in at most half of its
    /// weeks.
    case new
  }

  /// What holds where a file says nothing.
  public init(
    window: Int = 4, withinWeeks: Int = 8, quietFrom: Int = 3, quietWhile: QuietWhile = .alone,
    maximumCards: Int = 3, maximumCardsBesideCare: Int? = nil, isHelpFirst: Bool = false,
    fullAgain: Int = 1, maximumStillThere: Int? = nil
  ) {
    self.window = window
    self.withinWeeks = withinWeeks
    self.quietFrom = quietFrom
    self.quietWhile = quietWhile
    self.maximumCards = maximumCards
    self.maximumCardsBesideCare = maximumCardsBesideCare
    self.isHelpFirst = isHelpFirst
    self.fullAgain = fullAgain
    self.maximumStillThere = maximumStillThere
  }
}
