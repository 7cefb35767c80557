// SPDX-License-Identifier: GPL-3.0-or-later

/// What the page of one administration says and in which order, as places in a questionnaire: no prose.
public struct WeekPage: Hashable, Sendable {
  /// Cards in full, with the text that each of them says.
  public internal(set) var says: [CardText] = []
  /// Cards in full that add in how many weeks they were there.
  public internal(set) var again: [Signal.Position] = []
  /// Things to try under the cards.
  public internal(set) var tips: [Tip] = []
  /// A place in `Questionnaire.practice`; `nil` where nothing of it is said.
  public internal(set) var practice: Int?
  /// The one or two areas that lead; empty where none is named.
  public internal(set) var easiest: [Scale.Position] = []
  /// How the overall is told; `nil` where it is not.
  public internal(set) var count: OverallCount?
  /// From the first to the last.
  public internal(set) var blocks: [Block] = []

  public init() {}

  public struct CardText: Hashable, Sendable {
    public var signal: Signal.Position
    /// A place in the texts for the signal's base level; `nil` when the answers allow none.
    public var text: Int?
  }

  public struct Tip: Hashable, Sendable {
    public var signal: Signal.Position
    /// A place in the signal's suggestions.
    public var suggestion: Int
  }

  /// A part of the page.
  public enum Block: Hashable, Sendable {
    case care(Signal.Position)
    /// A place in `Questionnaire.helpTopics`.
    case help(Int)
    case tip(Signal.Position)
    /// The scores, and which way they run.
    case areas
    case overall
    /// Areas that are told in words.
    case words
    case easiest
    case card(Signal.Position)
    case stillThere
    case alsoNoted
    case practice
    /// The first number and the danger line once more.
    case helpAgain
  }

  mutating func reset() {
    says.removeAll(keepingCapacity: true)
    again.removeAll(keepingCapacity: true)
    tips.removeAll(keepingCapacity: true)
    practice = nil
    easiest.removeAll(keepingCapacity: true)
    count = nil
    blocks.removeAll(keepingCapacity: true)
  }
}

/// The overall as a count of areas with a score, by how they and their cards stand.
public struct OverallCount: Hashable, Sendable {
  public var form: CountForm
  public var easy: Int
  public var between: Int
  /// In the order of the overall's areas.
  public var hard: [Scale.Position]

  public var areas: Int { easy + between + hard.count }
}
