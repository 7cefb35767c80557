// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands out in one administration, with persistence, quietness and cards decided.
public struct SignalReport: Hashable, Sendable {
  /// Every signal with a base level above `none`, in file order; combinations come last.
  public var states: [SignalState]
  /// Care cards, high levels first.
  public var careCards: [Signal.ID]
  /// Other cards, high levels first, at most as many as the policy shows.
  public var cards: [Signal.ID]
  /// Neither a card nor behind one: quiet, or beyond the number of cards.
  public var alsoNoted: [Signal.ID]
  /// Topics of help pointers, in the questionnaire's order.
  public var helpTopics: [String]

  public func state(of signal: Signal.ID) -> SignalState? { states.first { $0.signal == signal } }
}

/// One signal in one week.
public struct SignalState: Hashable, Sendable {
  public var signal: Signal.ID
  /// After persistence.
  public var level: SignalLevel
  /// From this week's answers alone.
  public var base: SignalLevel
  /// Weeks of the window with a base level; absent for combinations.
  public var weeksInWindow: Int?
  /// Answered weeks in the window, this one included; absent for combinations.
  public var window: Int?
  public var isQuiet: Bool
}

extension Questionnaire {
  /// Decides levels, quietness, cards and help topics for one administration.
  ///
  /// - Parameters:
  ///   - observation: This administration's base levels.
  ///   - earlier: Answered weeks before this one, ascending; later ones are ignored.
  public func signalReport(
    _ observation: SignalObservation, earlier: [SignalWeek]
  ) -> SignalReport {
    let oldest = observation.week - signalPolicy.withinWeeks
    let window =
      earlier.filter { $0.week > oldest && $0.week < observation.week }
      .suffix(signalPolicy.window - 1)
      + [SignalWeek(week: observation.week, levels: observation.levels)]

    var states: [Signal.Position: SignalState] = [:]
    for (position, signal) in signals.enumerated() {
      states[position] = signal.state(in: Array(window), policy: signalPolicy)
    }
    var replaced: Set<Signal.Position> = []
    for (position, signal) in signals.enumerated() {
      guard case .combines(let parts) = signal.rule,
        let combined = signal.combination(of: parts.map { states[$0] })
      else { continue }
      states[position] = combined
      replaced.formUnion(parts)
    }
    return report(states: states, replaced: replaced)
  }

  private func report(
    states: [Signal.Position: SignalState], replaced: Set<Signal.Position>
  ) -> SignalReport {
    let byLevel = states.sorted { left, right in
      if left.value.level != right.value.level { return left.value.level > right.value.level }
      return (signals[left.key].rank, left.key) < (signals[right.key].rank, right.key)
    }
    var care: [Signal.ID] = []
    var others: [Signal.ID] = []
    var noted: [Signal.ID] = []
    for (position, state) in byLevel {
      let signal = signals[position]
      if let careFrom = signal.careFrom, state.level >= careFrom {
        care.append(signal.id)
      } else if !replaced.contains(position) {
        if state.isQuiet || others.count == signalPolicy.maximumCards {
          noted.append(signal.id)
        } else {
          others.append(signal.id)
        }
      }
    }
    let topics = helpTopics.filter { topic in
      states.contains { position, state in
        signals[position].help.contains { $0.topic == topic && state.level >= $0.from }
      }
    }
    let isCombination = { (position: Signal.Position) in
      if case .combines = signals[position].rule { true } else { false }
    }
    let inOrder = states.sorted {
      (isCombination($0.key) ? 1 : 0, $0.key) < (isCombination($1.key) ? 1 : 0, $1.key)
    }
    return SignalReport(
      states: inOrder.map(\.value), careCards: care, cards: others, alsoNoted: noted,
      helpTopics: topics)
  }
}

extension Signal {
  /// - Parameter window: Answered weeks ascending; the last is this one.
  /// - Returns: `nil` when this week's answers give no level: an easy week clears the signal.
  fileprivate func state(in window: [SignalWeek], policy: SignalPolicy) -> SignalState? {
    let bases = window.map { $0.levels[id] ?? SignalLevel.none }
    guard let base = bases.last, base > .none else { return nil }
    let raised = persistence.first { step in
      base >= .notice && bases.count { $0 >= step.base } >= step.weeks
    }
    let level = max(base, raised?.raisesTo ?? SignalLevel.none)
    let weeks = bases.count { $0 > .none }
    return SignalState(
      signal: id, level: level, base: base, weeksInWindow: weeks, window: bases.count,
      isQuiet: mayBeQuiet && level == .notice && bases.count >= policy.quietFrom && weeks == 1)
  }

  fileprivate func combination(of parts: [SignalState?]) -> SignalState? {
    let present = parts.compactMap(\.self)
    guard present.count == parts.count,
      let level = present.map(\.level).max(), let base = present.map(\.base).max()
    else { return nil }
    return SignalState(
      signal: id, level: level, base: base, weeksInWindow: nil, window: nil, isQuiet: false)
  }
}
