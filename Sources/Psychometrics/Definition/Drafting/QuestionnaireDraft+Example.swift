// SPDX-License-Identifier: GPL-3.0-or-later

extension QuestionnaireDraft {
  /// Answers with the scores they must give, worked by hand.
  public struct Example: Hashable, Sendable {
    public var name: LocalizedText
    /// By item id; an item that is not named is not reached.
    public var answers: [String: Answer]
    /// Whole numbers by target id; an absent one is not set.
    public var targets: [String: Double]
    public var earlier: [EarlierWeek]
    /// Expected scores by scale id.
    public var scores: [String: Double]
    /// Ids of scales that must have no score.
    public var withheld: [String]
    /// Expected final levels by signal id, all of them; absent: not checked.
    public var signals: [String: SignalLevel]?

    public init(
      name: LocalizedText, answers: [String: Answer], targets: [String: Double] = [:],
      earlier: [EarlierWeek] = [], scores: [String: Double] = [:], withheld: [String] = [],
      signals: [String: SignalLevel]? = nil
    ) {
      self.name = name
      self.answers = answers
      self.targets = targets
      self.earlier = earlier
      self.scores = scores
      self.withheld = withheld
      self.signals = signals
    }

    /// An answered week before the example's own.
    public struct EarlierWeek: Hashable, Sendable {
      /// At least 1.
      public var weeksAgo: Int
      public var answers: [String: Answer]

      public init(weeksAgo: Int, answers: [String: Answer]) {
        self.weeksAgo = weeksAgo
        self.answers = answers
      }
    }
  }

  /// What a file of answers says for an item.
  public enum Answer: Hashable, Sendable {
    /// The person chose not to say.
    case declined
    /// A code, a whole label, a number, `yes`, `no` or a date, as `ResponseFormat.outcome(inFile:)`
    /// reads it.
    case written(String)
    /// For a several-choice item.
    case chosen([OptionCode])
    /// For an item of texts, whatever the text is.
    case text(String)
  }
}
