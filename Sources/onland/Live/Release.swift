// SPDX-License-Identifier: GPL-3.0-or-later

/// The release this program is.
enum Release {
  static let version = "0.2.0"
}
