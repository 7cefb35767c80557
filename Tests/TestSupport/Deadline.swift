// SPDX-License-Identifier: GPL-3.0-or-later

/// The moment at which a test stops waiting.
struct Deadline {
  private let end = ContinuousClock.now + .seconds(10)

  /// Milliseconds left, as poll(2) takes them; never negative.
  var milliseconds: CInt {
    let left = end - .now
    return CInt(max(0, left / .milliseconds(1)))
  }
}
