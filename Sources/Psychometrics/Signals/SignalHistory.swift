// SPDX-License-Identifier: GPL-3.0-or-later

/// Base levels of the answered weeks that a report can still reach, by position.
///
/// Keeps no more weeks than the policy's window, so its size does not grow with the weeks recorded.
public struct SignalHistory: Sendable {
  private let signalCount: Int
  private let limit: Int
  /// Ascending.
  private(set) var weeks: [Int] = []
  /// One level a signal for each of `weeks`, one week after the other.
  private var levels: [SignalLevel] = []

  public init(_ questionnaire: Questionnaire) {
    signalCount = questionnaire.signals.count
    limit = max(1, questionnaire.signalPolicy.window)
  }

  public mutating func removeAll() {
    weeks.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
  }

  /// Adds one administration.
  ///
  /// Of two in one week each signal takes the later one that asked at least one of its items, so a
  /// short form never hides what the whole asked. A week counts however few answers it holds.
  ///
  /// - Parameters:
  ///   - week: Not before the last one recorded.
  ///   - observed: One base level a signal.
  ///   - asked: Whether the administration asked the signal; one place a signal.
  public mutating func record(week: Int, levels observed: [SignalLevel], asked: [Bool]) {
    if weeks.last != week { begin(week) }
    let first = levels.count - signalCount
    levels.withUnsafeMutableBufferPointer { levels in
      for signal in observed.indices where asked[signal] {
        levels[first + signal] = observed[signal]
      }
    }
  }

  /// Once it is full, the newest week takes the memory of the oldest.
  private mutating func begin(_ week: Int) {
    guard weeks.count == limit else {
      weeks.append(week)
      levels.append(contentsOf: repeatElement(.none, count: signalCount))
      return
    }
    weeks.moveToFront(from: 1, filling: week)
    levels.moveToFront(from: signalCount, filling: .none)
  }

  /// The weeks with names, as `Questionnaire.assess` takes them.
  public func signalWeeks(of questionnaire: Questionnaire) -> [SignalWeek] {
    weeks.enumerated().map { place, week in
      var named: [Signal.ID: SignalLevel] = [:]
      for (position, signal) in questionnaire.signals.enumerated() {
        named[signal.id] = level(of: position, atPlace: place)
      }
      return SignalWeek(week: week, levels: named)
    }
  }

  func level(of signal: Signal.Position, atPlace place: Int) -> SignalLevel {
    levels[place * signalCount + signal]
  }
}

extension Array {
  /// Moves the elements from a place on to the front, and fills the places that are free then.
  fileprivate mutating func moveToFront(from first: Int, filling element: Element) {
    withUnsafeMutableBufferPointer { elements in
      guard let start = elements.baseAddress else { return }
      start.update(from: start + first, count: elements.count - first)
      elements[(elements.count - first)...].update(repeating: element)
    }
  }
}
