// SPDX-License-Identifier: GPL-3.0-or-later

/// One value among others that are looked at side by side.
struct BarRow: Equatable, Sendable {
  var name: String
  /// `nil` where there is none; the remark says why.
  var value: Value?
  /// What must be known beside the value; empty when nothing.
  var remark: String
  /// The row as a sentence.
  var inWords: PageText

  struct Value: Equatable, Sendable {
    /// As a person reads it, such as `71` or `12 of 25`.
    var figure: String
    /// Where it lies, and in which range; `nil` where the figure alone is shown.
    var place: Place?
    /// The word for a value like this; `nil` where there is none.
    var word: String?
  }

  struct Place: Equatable, Sendable {
    var value: Double
    var range: ClosedRange<Double>
  }
}
