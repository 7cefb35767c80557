// SPDX-License-Identifier: GPL-3.0-or-later

extension Words {
  /// At most two decimals below 1, one from 1 on; never a negative zero.
  ///
  /// - Parameter reference: Decides on the decimals, so that a slope and its limits have as many.
  package static func slope(_ slope: Double, like reference: Double? = nil) -> String {
    let places = abs(reference ?? slope) < 1 ? 100.0 : 10
    let rounded = (slope * places).rounded() / places
    return rounded == 0 ? "0" : decimal(rounded)
  }
}
