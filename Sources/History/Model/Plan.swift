// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Formats
import Psychometrics

/// One if-then plan for one week; its key is the week, such as `2026-W48`.
public struct Plan: Equatable, Sendable {
  /// What came of it, in the person's own view.
  public enum Outcome: String, CaseIterable, Sendable {
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

  public init?(stored: String) {
    guard let object = StoredObject(stored),
      let chosenOn = object.text("chosen_on").flatMap({ LocalDate($0) }),
      let cue = object.text("cue"), let act = object.text("act"),
      let suggestion = object.optionalText("suggestion"),
      let signal = object.optionalText("signal"),
      let sureness = object.optionalWhole("sureness"),
      sureness.map(Self.surenessRange.contains) ?? true,
      let word = object.optionalText("outcome"),
      let isCompared = object.truth("compared")
    else { return nil }
    let outcome = word.flatMap { Outcome(rawValue: $0) }
    guard (outcome == nil) == (word == nil) else { return nil }
    self.init(
      chosenOn: chosenOn, cue: cue, act: act, suggestion: suggestion, signal: signal,
      sureness: sureness, outcome: outcome, isCompared: isCompared)
  }

  public var stored: String {
    StoredObject.text([
      "chosen_on": .text(chosenOn.description), "cue": .text(cue), "act": .text(act),
      "suggestion": .optional(suggestion), "signal": .optional(signal),
      "sureness": .optional(sureness), "outcome": .optional(outcome?.rawValue),
      "compared": .truth(isCompared),
    ])
  }
}
