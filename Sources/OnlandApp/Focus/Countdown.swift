// SPDX-License-Identifier: GPL-3.0-or-later

import Texts

/// When it is said how much of a window is left, and how.
struct Countdown {
  /// Of the whole window.
  let minutes: Int
  /// Whether each line stays: then it is said at half and at one minute left, not every minute.
  ///
  /// A screen reader reads every new line aloud.
  let isSparse: Bool

  /// Seconds left at which it is said, below `left`, the next one; 0 is the end.
  func nextMark(below left: Double) -> Int {
    let marks =
      isSparse ? [minutes / 2 * 60, 60] : Array(stride(from: minutes * 60, to: 0, by: -60))
    return marks.first { Double($0) < left } ?? 0
  }

  /// A minute that has begun counts, so that the last one is "1 min left".
  func words(left: Double) -> Message {
    .focusLeft(time: Int((left / 60).rounded(.up)))
  }
}
