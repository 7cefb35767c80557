// SPDX-License-Identifier: GPL-3.0-or-later

extension Comparison {
  /// What is compared with.
  var number: Double {
    switch self {
    case .equals(let number), .notEquals(let number), .atLeast(let number), .atMost(let number),
      .moreThan(let number), .lessThan(let number):
      number
    }
  }
}

extension ResponseFormat {
  /// The longest range of whole numbers that is tried number by number.
  static let shortSpan = 12.0

  /// Whether every number inside the bounds is a whole one.
  private var isWhole: Bool {
    if case .decimal = self { false } else { true }
  }

  /// Responses that tell apart everything that comparisons with `edges` can tell apart: the bounds,
  /// and each edge with its neighbours. Of a choice, and of a short range, simply all.
  func numbers(around edges: some Sequence<Double>) -> [Double] {
    if case .choice(let options) = self { return options.map { Double($0.code) } }
    guard let possible = possibleNumbers else { return [] }
    let span = possible.upperBound - possible.lowerBound
    if isWhole, span <= Self.shortSpan {
      return Array(stride(from: possible.lowerBound, through: possible.upperBound, by: 1))
    }
    let inside = edges.filter(possible.contains)
    let bounds = [possible.lowerBound, possible.upperBound]
    guard isWhole else {
      let sorted = Set(bounds + inside).sorted()
      let between = zip(sorted, sorted.dropFirst()).map { ($0 + $1) / 2 }
      return sorted + between
    }
    let near = inside.flatMap { [$0.rounded(.down) - 1, $0.rounded(.down), $0.rounded(.down) + 1] }
    return Set(bounds + near.filter(possible.contains)).sorted()
  }
}
