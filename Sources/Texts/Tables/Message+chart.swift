// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// harder
  package static func chartHarder() -> Message {
    .of("chart.harder", "harder")
  }

  /// easier
  package static func chartEasier() -> Message {
    .of("chart.easier", "easier")
  }
}
