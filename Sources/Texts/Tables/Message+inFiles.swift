// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {codes}, or a whole label
  package static func inFilesChoice(codes: Message) -> Message {
    .of("inFiles.choice", "{codes}, or a whole label", "codes", codes)
  }

  /// {codes} or whole labels, with {mark} between them, or {none} for none
  package static func inFilesChoices(codes: Message, mark: Message, none: Message) -> Message {
    .of("inFiles.choices", "{codes} or whole labels, with {mark} between them, or {none} for none", ["codes": codes, "mark": mark, "none": none])
  }

  /// whole minutes from {least} to {most}
  package static func inFilesDuration(least: Int, most: Int) -> Message {
    .of("inFiles.duration", "whole minutes from {least} to {most}", "least", .count(least), "most", .count(most))
  }

  /// a whole number from {least} to {most}
  package static func inFilesCount(least: Int, most: Int) -> Message {
    .of("inFiles.count", "a whole number from {least} to {most}", "least", .count(least), "most", .count(most))
  }

  /// a number from {least} to {most}
  package static func inFilesDecimal(least: Double, most: Double) -> Message {
    .of("inFiles.decimal", "a number from {least} to {most}", "least", .decimal(least), "most", .decimal(most))
  }

  /// yes, no, true, false, 1 or 0
  package static func inFilesYesNo() -> Message {
    .of("inFiles.yesNo", "yes, no, true, false, 1 or 0")
  }

  /// a text
  package static func inFilesText() -> Message {
    .of("inFiles.text", "a text")
  }

  /// a date such as 2026-11-23
  package static func inFilesDate() -> Message {
    .of("inFiles.date", "a date such as 2026-11-23")
  }
}
