// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// harder
  package static func chartHarder() -> Message {
    .sentence(Sentence("chart.harder", "harder", [:]))
  }

  /// easier
  package static func chartEasier() -> Message {
    .sentence(Sentence("chart.easier", "easier", [:]))
  }
}
