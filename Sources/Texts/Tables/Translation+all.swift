// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Translation {
  /// Every language there is beside English.
  package static let all: [Translation] = []
}
