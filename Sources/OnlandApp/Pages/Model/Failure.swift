// SPDX-License-Identifier: GPL-3.0-or-later

/// What went wrong, what was left untouched, and what to do next.
struct Failure: Equatable, Sendable {
  var summary: PageText
  /// Empty when there is nothing more to say.
  var advice: [Advice]

  struct Advice: Equatable, Sendable {
    /// 0, or how deep below the one above it.
    var depth: Int
    var text: PageText
  }
}
