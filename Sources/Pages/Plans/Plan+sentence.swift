// SPDX-License-Identifier: GPL-3.0-or-later

package import History
package import Texts

extension Plan {
  /// `If it is 21:00, then: the phone charges in the kitchen.`
  package var sentence: Message { .planSentence(cue: .given(cue), act: .given(act)) }
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
