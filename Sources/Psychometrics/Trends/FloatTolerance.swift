// SPDX-License-Identifier: GPL-3.0-or-later

/// What binary arithmetic leaves behind: differences smaller than this mean nothing.
let comparisonTolerance = 1e-9

extension Double {
  /// Rounded to 1e-9, so that values that differ by float dust only are ties.
  ///
  /// Large numbers are left as they are: beyond this bound the rounding itself would be dust.
  var roundedToTolerance: Double { abs(self) < 1e6 ? (self * 1e9).rounded() / 1e9 : self }

  /// Zero in place of a difference that is only dust.
  var zeroWithinTolerance: Double { abs(self) < comparisonTolerance / 2 ? 0 : self }
}
