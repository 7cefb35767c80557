// SPDX-License-Identifier: GPL-3.0-or-later

/// What a report can still reach of the weeks before it, by position.
///
/// Keeps no more weeks than the policy's window, so its size does not grow with the weeks recorded.
public struct SignalHistory: Sendable {
  private let signalCount: Int
  private let limit: Int
  private let withinWeeks: Int
  /// Ascending.
  private(set) var weeks: [Int] = []
  /// One level a signal for each of `weeks`, one week after the other.
  private var levels: [SignalLevel] = []
  /// One place a signal, as the weeks before the last one recorded left it.
  private var closedMemories: [SignalMemory?]
  /// The same, with the last one.
  private var memories: [SignalMemory?]

  public init(_ questionnaire: Questionnaire) {
    signalCount = questionnaire.signals.count
    limit = max(1, questionnaire.signalPolicy.window)
    withinWeeks = questionnaire.signalPolicy.withinWeeks
    closedMemories = Array(repeating: nil, count: signalCount)
    memories = closedMemories
  }

  public mutating func removeAll() {
    weeks.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
    closedMemories.reset(to: nil, count: signalCount)
    memories.reset(to: nil, count: signalCount)
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
  ///   - remembered: What is to be known of each signal that was asked.
  @inline(__always)
  mutating func record(
    week: Int, levels observed: [SignalLevel], asked: [Bool],
    remembered: (Signal.Position) -> SignalMemory
  ) {
    if weeks.last != week { begin(week) }
    let first = levels.count - signalCount
    levels.withUnsafeMutableBufferPointer { levels in
      memories.withUnsafeMutableBufferPointer { memories in
        for signal in observed.indices where asked[signal] {
          levels[first + signal] = observed[signal]
          memories[signal] = remembered(signal)
        }
      }
    }
  }

  /// Once it is full, the newest week takes the memory of the oldest.
  private mutating func begin(_ week: Int) {
    closedMemories.withUnsafeMutableBufferPointer { _ = $0.update(fromContentsOf: memories) }
    guard weeks.count == limit else {
      weeks.append(week)
      levels.append(contentsOf: repeatElement(.none, count: signalCount))
      return
    }
    weeks.moveToFront(from: 1, filling: week)
    levels.moveToFront(from: signalCount, filling: .none)
  }

  /// What is known of a signal when a week begins.
  ///
  /// - Returns: `nil` when no week before asked it, or the last that did is too long ago.
  func memory(of signal: Signal.Position, before week: Int) -> SignalMemory? {
    guard let memory = weeks.last == week ? closedMemories[signal] : memories[signal],
      week - memory.week < withinWeeks
    else { return nil }
    return memory
  }

  func level(of signal: Signal.Position, atPlace place: Int) -> SignalLevel {
    levels[place * signalCount + signal]
  }
}

extension SignalHistory {
  /// What a diary holds of the weeks before one.
  init(_ questionnaire: Questionnaire, _ diary: SignalDiary, before week: Int) {
    self.init(questionnaire)
    let signals = questionnaire.signals.map(\.id)
    // A diary has each week once, and those before the last `limit` would only be moved out again.
    for earlier in diary.weeks.prefix(while: { $0.week < week }).suffix(limit) {
      begin(earlier.week)
      let first = levels.count - signalCount
      for (position, signal) in signals.enumerated() {
        levels[first + position] = earlier.levels[signal] ?? .none
      }
    }
    memories = signals.map { diary.memory(of: $0, before: week) }
  }

  /// The weeks before one with names, as `Questionnaire.assess` takes them.
  public func diary(of questionnaire: Questionnaire, before week: Int) -> SignalDiary {
    var known: [Signal.ID: SignalMemory] = [:]
    for (position, signal) in questionnaire.signals.enumerated() {
      known[signal.id] = memory(of: position, before: week)
    }
    let named = weeks.enumerated().filter { $0.element < week }.map { place, week in
      var levels: [Signal.ID: SignalLevel] = [:]
      for (position, signal) in questionnaire.signals.enumerated() {
        levels[signal.id] = level(of: position, atPlace: place)
      }
      return SignalWeek(week: week, levels: levels)
    }
    return SignalDiary(weeks: named, memories: known)
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
