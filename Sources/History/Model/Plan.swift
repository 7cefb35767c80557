// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Psychometrics

/// One if-then plan for one week; its key is the week, such as `2026-W48`.
public struct Plan: Equatable, Sendable {
  /// What came of it, in the person's own view.
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    case kept
    case partly
    case notKept = "not_kept"
    /// The cue did not come up.
    case noOccasion = "no_occasion"
  }

  /// From not at all to entirely.
  public static let surenessRange = 0...4

  /// The local day it was chosen on.
  public var chosenOn: LocalDate
  /// The "if", without that word, such as `it is 21:00`; never empty.
  public var cue: String
  /// The "then", such as `the phone charges in the kitchen`; never empty.
  public var act: String
  /// The id of the suggestion it came from; `nil` for the person's own words.
  public var suggestion: String?
  /// The id of the signal whose card it came from; `nil` without one.
  public var signal: String?
  /// How sure the person was, in `surenessRange`; `nil` when not said.
  public var sureness: Int?
  /// `nil` until the person has said.
  public var outcome: Outcome?
  /// Whether a look at before and after was offered with it.
  public var isCompared: Bool

  public init(
    chosenOn: LocalDate, cue: String, act: String, suggestion: String? = nil, signal: String? = nil,
    sureness: Int? = nil, outcome: Outcome? = nil, isCompared: Bool = false
  ) {
    self.chosenOn = chosenOn
    self.cue = cue
    self.act = act
    self.suggestion = suggestion
    self.signal = signal
    self.sureness = sureness
    self.outcome = outcome
    self.isCompared = isCompared
  }
}

extension Plan: EntryValue {
  public static var kind: EntryKind { .plan }
}

extension Plan: Codable {
  private enum CodingKeys: String, CodingKey {
    case chosenOn = "chosen_on"
    case cue, act, suggestion, signal, sureness, outcome
    case isCompared = "compared"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    guard let chosenOn = LocalDate(try values.decode(String.self, forKey: .chosenOn)) else {
      throw MalformedRow()
    }
    let sureness = try values.decodeIfPresent(Int.self, forKey: .sureness)
    guard sureness.map(Self.surenessRange.contains) ?? true else { throw MalformedRow() }
    self.init(
      chosenOn: chosenOn,
      cue: try values.decode(String.self, forKey: .cue),
      act: try values.decode(String.self, forKey: .act),
      suggestion: try values.decodeIfPresent(String.self, forKey: .suggestion),
      signal: try values.decodeIfPresent(String.self, forKey: .signal),
      sureness: sureness,
      outcome: try values.decodeIfPresent(Outcome.self, forKey: .outcome),
      isCompared: try values.decode(Bool.self, forKey: .isCompared))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(chosenOn.description, forKey: .chosenOn)
    try values.encode(cue, forKey: .cue)
    try values.encode(act, forKey: .act)
    try values.encodeIfPresent(suggestion, forKey: .suggestion)
    try values.encodeIfPresent(signal, forKey: .signal)
    try values.encodeIfPresent(sureness, forKey: .sureness)
    try values.encodeIfPresent(outcome, forKey: .outcome)
    try values.encode(isCompared, forKey: .isCompared)
  }
}
