// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person will read, before it is known in which language: a sentence with what fills its slots.
///
/// Whoever makes one needs no language, and two that say the same are equal. Words come of it in one
/// place, `Language.pieces(of:)`, which a renderer asks. The functions that make sentences are generated
/// from `Translations/onland.pot`: `.resultNextCheckIn(day: Day(day, dates))`.
package indirect enum Message: Equatable, Sendable {
  case sentence(Sentence)
  /// Words that are the same in every language: a name, a title of a questionnaire, what a person typed.
  case given(String)
  /// A text of a questionnaire with slots such as `{hard_names}`; one without a value stays as it is.
  case filled(String, [String: Message])
  case count(Int)
  /// A count that may be long, with marks between its thousands.
  case grouped(Int)
  /// At most two decimals.
  case decimal(Double)
  case day(Day)
  case duration(minutes: Int)
  case list([Message], Joint)
  /// Something that stands out from the words around it.
  case strong(Message)
  /// What begins a sentence or a line, and may begin with a name written for the middle of one.
  case atStart(Message)

  /// What stands between parts that are said one after the other.
  package enum Joint: Sendable {
    /// Commas, and a word before the last.
    case and, or
    case comma, semicolon
    /// Whole sentences.
    case sentence
    /// Each in a line of its own, below the first.
    case line
  }
}

extension Message {
  /// Whole sentences, one after the other; those that are absent leave nothing.
  package static func sentences(_ sentences: Message?...) -> Message {
    .list(sentences.compactMap(\.self), .sentence)
  }

  package static func names(_ names: [String], _ joint: Joint = .and) -> Message {
    .list(names.map(Message.given), joint)
  }
}
