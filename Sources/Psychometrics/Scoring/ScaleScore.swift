// SPDX-License-Identifier: GPL-3.0-or-later

/// What a scale gives for one administration.
public struct ScaleScore: Hashable, Sendable {
  /// Unrounded; `nil` when it is withheld: too few answers, or nothing that can be scored.
  public var value: Double?
  /// Parts that are answered, of those that can be scored.
  public var answered: Int
  /// Items that can be scored; of a scale of scales all its parts, for "from 5 of 7".
  public var scorable: Int

  /// The whole number on the screen.
  public var shown: Int? { value.map(displayed) }
}

/// Rounds half up for display.
///
/// The slack matters: 100 (2 − 243/200) is 78.49999999999999 in binary and must show 79.
public func displayed(_ value: Double) -> Int {
  let rounded = (value + 0.5 + 1e-9).rounded(.down)
  // A tiny target of one's own makes a huge percentage; what no screen shows need not be exact.
  return Int(exactly: min(max(rounded, -1e15), 1e15)) ?? 0
}

extension Scale {
  /// The band that holds the displayed number; `nil` without a score or without such a band.
  public func band(of score: ScaleScore) -> Band? {
    guard let shown = score.shown else { return nil }
    return bands.first { $0.range.contains(shown) }
  }
}
