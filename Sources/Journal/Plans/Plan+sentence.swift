// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

extension Plan {
  /// `If it is 21:00, then the phone charges in the kitchen.`
  package var sentence: String { "If \(cue), then \(act)." }

  /// The same action as another plan's: one suggestion, or the same words.
  func isSameAction(as other: Plan) -> Bool {
    if suggestion != nil || other.suggestion != nil { return suggestion == other.suggestion }
    return act.lowercased() == other.act.lowercased()
  }
}

extension Plan.Outcome {
  /// What the person types for it; the first letter is enough.
  package var word: String {
    switch self {
    case .kept: "yes"
    case .partly: "partly"
    case .notKept: "no"
    case .noOccasion: "did not come up"
    }
  }

  package var sentence: String {
    switch self {
    case .kept: "It happened."
    case .partly: "It happened in part."
    case .notKept: "It did not happen."
    case .noOccasion: "It did not come up."
    }
  }
}
