// SPDX-License-Identifier: GPL-3.0-or-later

/// Which options of a several-choice item were chosen, by their places among its options.
public struct ChosenOptions: Hashable, Sendable {
  /// So many options a several-choice item can have.
  public static let maximumOptions = 64

  /// One bit a place.
  private var bits: UInt64 = 0

  public init() {}

  /// - Parameter place: From 0, below `maximumOptions`.
  public mutating func insert(_ place: Int) { bits |= 1 << UInt64(place) }

  public func contains(_ place: Int) -> Bool { bits >> UInt64(place) & 1 == 1 }
}

extension [ResponseOption] {
  /// What the chosen options count together: one each, or their weights.
  ///
  /// Added up in the order of the options, so that every way to read an answer gives the same bits.
  public func number(of chosen: ChosenOptions) -> Double {
    var sum = 0.0
    for place in indices where chosen.contains(place) { sum += self[place].share }
    return sum
  }

  /// In rising order.
  public func codes(of chosen: ChosenOptions) -> [OptionCode] {
    indices.filter(chosen.contains).map { self[$0].code }.sorted()
  }

  /// - Returns: `nil` when a code is not one of theirs.
  func chosen(_ codes: [OptionCode]) -> ChosenOptions? {
    var chosen = ChosenOptions()
    for code in codes {
      guard let place = firstIndex(where: { $0.code == code }) else { return nil }
      chosen.insert(place)
    }
    return chosen
  }
}
