// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// One paragraph of text in which something may be stressed; it holds no control characters.
///
/// `"\(strong: "Time"): 71"` stresses the word, and `"\(symbol: .smoothed) smoothed"` shows a part of a
/// drawing as it is drawn.
package struct PageText: Equatable, Sendable {
  package var runs: [Run]

  package enum Run: Equatable, Sendable {
    /// A sentence that becomes words when its language is known.
    case message(Message)
    case plain(String)
    case strong(String)
    case symbol(Symbol)
  }

  /// A part of a drawing, where its meaning is explained.
  package enum Symbol: Equatable, Sendable {
    /// A point of a chart.
    case point(WeekChart.Kind)
    /// The smoothed course.
    case smoothed
    /// The smoothed course of a chart in which weeks share a column.
    case crowdedSmoothed
    /// Where weeks usually are.
    case usualRange
    /// The week from which something else holds.
    case change
    /// The mark of a value in a table of marks, from 0, the lowest, to 1.
    case mark(Double)
    /// In place of a mark where there is no value.
    case missingMark
    /// Beside a check-in that was answered on a later day.
    case lateMark
    /// A week of a grid.
    case week(WeekGrid.Mark)
    /// A gap at the foot of a chart.
    case gap
    /// A week of a grid without a check-in.
    case noCheckIn
    /// A week that had a plan.
    case plan
  }

  func replacing(_ symbol: Symbol, with other: Symbol) -> PageText {
    var text = self
    text.runs = runs.map { $0 == .symbol(symbol) ? .symbol(other) : $0 }
    return text
  }

  init(_ text: String) { runs = text.isEmpty ? [] : [.plain(text)] }

  package init(_ message: Message) { runs = [.message(message)] }

  /// With every message in the words of a language.
  package func runs(in language: Language) -> [Run] {
    runs.flatMap { run -> [Run] in
      guard case .message(let message) = run else { return [run] }
      return language.pieces(of: message).map { $0.isStrong ? .strong($0.text) : .plain($0.text) }
    }
  }

  /// The text alone, without what is stressed in it, and without symbols.
  package func words(in language: Language) -> String {
    runs(in: language).map { run in
      switch run {
      case .plain(let text), .strong(let text): text
      case .message, .symbol: ""
      }
    }.joined()
  }
}

extension PageText: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var runs: [Run] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { runs.append(.plain(literal)) }
    }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendLiteral(value.description)
    }

    package mutating func appendInterpolation(strong text: String) { runs.append(.strong(text)) }

    package mutating func appendInterpolation(_ message: Message) {
      runs.append(.message(message))
    }

    package mutating func appendInterpolation(symbol: Symbol) { runs.append(.symbol(symbol)) }
  }

  package init(stringLiteral: String) { self.init(stringLiteral) }

  package init(stringInterpolation: StringInterpolation) {
    // Neighbours that are alike are one run, however they were put together.
    runs = stringInterpolation.runs.reduce(into: []) { runs, run in
      if case .plain(let text) = run, case .plain(let before) = runs.last {
        runs[runs.count - 1] = .plain(before + text)
      } else {
        runs.append(run)
      }
    }
  }
}
