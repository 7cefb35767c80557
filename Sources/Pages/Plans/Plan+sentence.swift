// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
package import History
package import Texts

extension Plan {
  /// `If lunch is over, then: the phone charges in the kitchen.`
  ///
  /// The moment stands as it was typed; only before a time alone the sentence says what it lacks.
  package var sentence: Message {
    isAtTime
      ? .planSentenceAt(time: .given(cue), act: .given(act))
      : .planSentence(cue: .given(cue), act: .given(act))
  }

  /// Whether the moment is a time of day and nothing else, as clocks write it: 21:00, 9.30, 9 pm, 21h.
  private var isAtTime: Bool {
    cue.asTyped.wholeMatch(
      of: /[0-2]?[0-9]([:.][0-5][0-9]( ?[ap]\.?m\.?)?| ?[ap]\.?m\.?| ?h([0-5][0-9])?)/) != nil
  }
}

extension Plan.Outcome {
  /// What the person types for it; the first letter is enough.
  package var word: Message {
    switch self {
    case .kept: .languageYes()
    case .partly: .choicePartly()
    case .notKept: .languageNo()
    case .noOccasion: .choiceDidNotComeUp()
    }
  }

  package var sentence: Message {
    switch self {
    case .kept: .planHappened()
    case .partly: .planHappenedInPart()
    case .notKept: .planDidNotHappen()
    case .noOccasion: .planDidNotComeUp()
    }
  }
}
