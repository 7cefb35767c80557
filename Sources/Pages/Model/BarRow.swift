// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// One value among others that are looked at side by side.
package struct BarRow: Equatable, Sendable {
  package var name: Message
  /// `nil` where there is none; the remark says why.
  package var value: Value?
  /// What must be known beside the value; `nil` when nothing.
  package var remark: Message?
  /// The row as a sentence.
  package var inWords: PageText

  package struct Value: Equatable, Sendable {
    /// As a person reads it, such as `71` or `12 of 25`.
    package var figure: Message
    /// Where it lies, and in which range; `nil` where the figure alone is shown.
    package var place: Place?
    /// The word for a value like this; `nil` where there is none.
    package var word: Message?
    /// Whether it is in the lowest band of its scale.
    package var isLowest: Bool

    package init(
      figure: Message, place: Place? = nil, word: Message? = nil, isLowest: Bool = false
    ) {
      self.figure = figure
      self.place = place
      self.word = word
      self.isLowest = isLowest
    }
  }

  package struct Place: Equatable, Sendable {
    package var value: Double
    package var range: ClosedRange<Double>

    package init(value: Double, range: ClosedRange<Double>) {
      self.value = value
      self.range = range
    }
  }
}
