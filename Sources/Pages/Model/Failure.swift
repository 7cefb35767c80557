// SPDX-License-Identifier: GPL-3.0-or-later

/// What went wrong, what was left untouched, and what to do next.
package struct Failure: Equatable, Sendable {
  package var summary: PageText
  /// Empty when there is nothing more to say.
  package var advice: [Advice]

  package init(summary: PageText, advice: [Advice]) {
    self.summary = summary
    self.advice = advice
  }

  package struct Advice: Equatable, Sendable {
    /// 0, or how deep below the one above it.
    package var depth: Int
    package var text: PageText
  }
}
