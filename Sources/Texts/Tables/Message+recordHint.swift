// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// A quote may have been left open.
  package static func recordHintTooLong() -> Message {
    .of("recordHint.tooLong", "A quote may have been left open.")
  }

  /// It takes {answers}.
  package static func recordHintNotOffered(answers: Message) -> Message {
    .of("recordHint.notOffered", "It takes {answers}.", "answers", answers)
  }

  /// Such as 2026-W48, 2026-11-23, or 2968, which counts Mondays since 1970-01-05.
  package static func recordHintNotWeek() -> Message {
    .of("recordHint.notWeek", "Such as 2026-W48, 2026-11-23, or 2968, which counts Mondays since 1970-01-05.")
  }

  /// A table is read with --format csv.
  package static func recordHintNoObject() -> Message {
    .of("recordHint.noObject", "A table is read with --format csv.")
  }

  /// The table of a form or another tool needs --map; onland score with --draft-map begins a map.
  package static func recordHintHeaderWithoutWeek() -> Message {
    .of("recordHint.headerWithoutWeek", "The table of a form or another tool needs --map; onland score with --draft-map begins a map.")
  }

  /// Save it with commas, or use --map, which reads it as it is.
  package static func recordHintOtherSeparator() -> Message {
    .of("recordHint.otherSeparator", "Save it with commas, or use --map, which reads it as it is.")
  }

  /// Take it out.
  package static func recordHintSeparatorLine() -> Message {
    .of("recordHint.separatorLine", "Take it out.")
  }

  /// Save it with another end of line, or use --map, which reads it as it is.
  package static func recordHintOtherLineEnd() -> Message {
    .of("recordHint.otherLineEnd", "Save it with another end of line, or use --map, which reads it as it is.")
  }

  /// Save it as UTF-8.
  package static func recordHintOtherEncoding() -> Message {
    .of("recordHint.otherEncoding", "Save it as UTF-8.")
  }

  /// One of them is enough.
  package static func recordHintWeekAndDateDisagree() -> Message {
    .of("recordHint.weekAndDateDisagree", "One of them is enough.")
  }

  /// Sort by respondent, then by week.
  package static func recordHintNotSorted() -> Message {
    .of("recordHint.notSorted", "Sort by respondent, then by week.")
  }

  /// Sort by respondent, then by week. --unsorted starts that person afresh each time.
  package static func recordHintNotTogether() -> Message {
    .of("recordHint.notTogether", "Sort by respondent, then by week. --unsorted starts that person afresh each time.")
  }

  /// Put a field with quotes in quotes, and double each quote inside it (RFC 4180).
  package static func recordHintStrayQuote() -> Message {
    .of("recordHint.strayQuote", "Put a field with quotes in quotes, and double each quote inside it (RFC 4180).")
  }

  /// Leave the field empty for missing, or write n/a for not applicable.
  package static func recordHintBareNA() -> Message {
    .of("recordHint.bareNA", "Leave the field empty for missing, or write n/a for not applicable.")
  }
}
