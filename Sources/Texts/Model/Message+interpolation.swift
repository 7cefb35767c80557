// SPDX-License-Identifier: GPL-3.0-or-later

extension DefaultStringInterpolation {
  /// Keeps a message out of a text, where it would read as a value of Swift.
  @available(*, unavailable, message: "words come of a message where its language is known")
  package mutating func appendInterpolation(_ message: Message) {}
}
