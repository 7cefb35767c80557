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
    switch self {
    case .decimal: false
    case .choices(let options): options.allSatisfy { $0.share == $0.share.rounded() }
    default: true
    }
  }

  /// The most options of which every selection is tried.
  static let shortChoice = 6

  /// Answers that tell apart everything that comparisons with `edges`, and what an answer includes, can
  /// tell apart; of a long choice of several, those with none, with one, and with the first ones.
  func trials(around edges: some Sequence<Double>) -> [TrialAnswer] {
    guard case .choices(let options) = self else {
      return numbers(around: edges).map { TrialAnswer(number: $0) }
    }
    return options.selections.map { TrialAnswer(number: options.number(of: $0), chosen: $0) }
  }

  /// Responses that tell apart everything that comparisons with `edges` can tell apart: the bounds,
  /// and each edge with its neighbours. Of a choice, and of a short range, simply all.
  func numbers(around edges: some Sequence<Double>) -> [Double] {
    if case .choice(let options) = self { return options.map(\.code.number) }
    if case .choices(let options) = self, options.count <= Self.shortChoice {
      return Set(options.everySelection.map { options.number(of: $0) }).sorted()
    }
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

/// An answer that is tried out.
struct TrialAnswer {
  /// `nil`: missing.
  var number: Double?
  var chosen = ChosenOptions()

  static let missing = TrialAnswer(number: nil)
}

extension [ResponseOption] {
  /// - Returns: 2 to the power of their number.
  fileprivate var everySelection: [ChosenOptions] {
    indices.reduce([ChosenOptions()]) { selections, place in
      selections + selections.map { $0.inserting(place) }
    }
  }

  fileprivate var selections: [ChosenOptions] {
    if count <= ResponseFormat.shortChoice { return everySelection }
    let none = ChosenOptions()
    let firstOnes = indices.map { last in (0...last).reduce(none) { $0.inserting($1) } }
    return [none] + indices.map(none.inserting) + firstOnes
  }
}

extension ChosenOptions {
  fileprivate func inserting(_ place: Int) -> ChosenOptions {
    var more = self
    more.insert(place)
    return more
  }
}
