// SPDX-License-Identifier: GPL-3.0-or-later

/// Items, or other scales, that give one score.
public struct Scale: Hashable, Sendable {
  public typealias ID = String
  /// The scale's place in `Questionnaire.scales`, from 0.
  public typealias Position = Int

  public var id: ID
  public var title: String
  /// A neutral name inside a sentence; absent: the title.
  public var name: String?
  /// What is said of it when it is among what went well; absent: the title.
  public var well: String?
  /// One word over the column of a table; absent: the title, cut.
  public var column: String?
  /// What is said when its score changed; absent: that it got easier or harder.
  public var change: ChangeWords?
  /// How the overall is told as a count of areas, by form; empty: a band word.
  public var count: [CountForm: String]
  /// The line about the areas that lead, with `{names}`; absent: there is none.
  public var easiest: String?
  public var parts: Parts
  public var method: Method
  public var reporting: Reporting
  public var minimumAnswered: MinimumAnswered
  public var bands: [Band]
  /// Where the bands come from.
  public var bandSource: String?
  /// What the screen says in place of a bar and a band; empty for scales that are drawn.
  public var words: [ConditionalText]
  /// Whether this is the one score over all areas.
  public var isOverall: Bool
  /// What a raw mean or sum is multiplied by; not 0.
  public var factor: Double = 1
  /// What is added to it then.
  public var offset: Double = 0

  /// Whether the mean is raised to full length.
  public var isSum: Bool { method == .sum && reporting == .raw }

  /// Whether the mean or the sum is not yet the score.
  public var isConverted: Bool { factor != 1 || offset != 0 }

  public var isWordsOnly: Bool { !words.isEmpty }

  public enum Parts: Hashable, Sendable {
    case items([Member])
    case scales([Position])
  }

  /// An item as it counts in a scale.
  public struct Member: Hashable, Sendable {
    public var item: Item.Position
    public var scoring: ItemScoring
  }

  public enum Method: String, Hashable, Sendable, CaseIterable {
    case mean
    case sum
  }

  /// What the score is given in.
  public enum Reporting: String, Hashable, Sendable, CaseIterable {
    /// Percent of maximum possible, 0 to 100.
    /// Source: Cohen et al. 1999, 10.1207/S15327906MBR3403_2.
    case pomp
    /// The units of the codes.
    case raw
  }

  /// How many of the parts that can be scored must be answered.
  public enum MinimumAnswered: Hashable, Sendable {
    case half
    case all
    case atLeast(Int)

    /// - Parameter scorable: Parts that can be scored, at least 1.
    public func isMet(answered: Int, scorable: Int) -> Bool {
      switch self {
      case .half: answered > 0 && 2 * answered >= scorable
      case .all: answered == scorable
      case .atLeast(let minimum): answered > 0 && answered >= minimum
      }
    }
  }
}

/// How the response to an item becomes an item score.
public enum ItemScoring: Hashable, Sendable {
  /// More means more of what the scale measures.
  case forward
  /// Mirrored inside the item's possible range.
  case reverse
  /// Measured against the person's own target: at or below it 100, double or more 0.
  case target(Target.Position)
}

/// A stretch of displayed whole numbers with its word.
public struct Band: Hashable, Sendable {
  public var range: ClosedRange<Int>
  public var label: String
}

/// A text that is used only when a condition holds and every slot in it can be filled.
public struct ConditionalText: Hashable, Sendable {
  /// `nil` means always.
  public var when: Condition?
  /// With slots such as `{load_thin}`.
  public var text: String
}
