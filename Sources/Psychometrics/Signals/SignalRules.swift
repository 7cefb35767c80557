// SPDX-License-Identifier: GPL-3.0-or-later

/// The signals of a questionnaire without their names and texts, ready for many administrations.
public struct SignalRules: Sendable {
  /// One per signal, in file order.
  let signals: [Entry]
  let policy: SignalPolicy
  /// Positions in file order, combinations last: the order in which signals are listed.
  public let listed: [Signal.Position]
  /// Positions by rank: the order of cards of one level.
  let ranked: [Signal.Position]
  /// What asks for help topics, in the questionnaire's order of topics.
  let help: [(topic: Int, signal: Signal.Position, from: SignalLevel)]

  private let baseLevels: BaseLevelTable
  /// Items that rules read, with the signal that reads them; see `SignalRule.items`.
  private let readings: [(item: Item.Position, signal: Signal.Position)]
  /// Signals that combine others.
  let combinations: [(signal: Signal.Position, parts: [Signal.Position])]
  /// The steps of all signals, one signal after the other.
  private let persistence: [PersistenceStep]

  struct Entry {
    /// Places in `persistence`.
    var persistence: Range<Int>
    var mayBeQuiet: Bool
    var careFrom: SignalLevel?
    /// The lowest level that asks for help; `nil` when none does.
    var helpFrom: SignalLevel?
  }

  public init(_ questionnaire: Questionnaire) {
    let all = questionnaire.signals
    var persistence: [PersistenceStep] = []
    signals = all.map { signal in
      let first = persistence.count
      persistence += signal.persistence
      return Entry(
        persistence: first..<persistence.count, mayBeQuiet: signal.mayBeQuiet,
        careFrom: signal.careFrom, helpFrom: signal.help.map(\.from).min())
    }
    self.persistence = persistence
    baseLevels = BaseLevelTable(all)
    readings = all.indices.flatMap { signal in all[signal].rule.items.map { ($0, signal) } }
    combinations = all.indices.compactMap { signal in
      if case .combines(let parts) = all[signal].rule { (signal, parts) } else { nil }
    }
    policy = questionnaire.signalPolicy
    let isCombination = Set(combinations.map(\.signal))
    listed = all.indices.filter { !isCombination.contains($0) } + combinations.map(\.signal)
    ranked = all.indices.sorted { (all[$0].rank, $0) < (all[$1].rank, $1) }
    help = questionnaire.helpTopics.enumerated().flatMap { topic, name in
      all.indices.flatMap { position in
        all[position].help.filter { $0.topic == name }.map { (topic, position, $0.from) }
      }
    }
  }

  /// This week's base level of every signal, from this week's answers and targets alone.
  ///
  /// - Parameter levels: Gets one level a signal; a signal that combines others is `none` here,
  ///   because it depends on their final levels.
  public func baseLevels(_ input: ScoringInput, into levels: inout [SignalLevel]) {
    baseLevels.fill(&levels, from: input)
  }

  /// Whether the administration asked at least one item of each signal, and each part of a combination.
  ///
  /// - Parameters:
  ///   - asked: One place an item: answered or declined.
  ///   - result: Gets one place a signal.
  public func asked(_ asked: [Bool], into result: inout [Bool]) {
    result.reset(to: false, count: signals.count)
    result.withUnsafeMutableBufferPointer { result in
      for reading in readings where asked[reading.item] { result[reading.signal] = true }
      for (signal, parts) in combinations {
        result[signal] = parts.allSatisfy { result[$0] }
      }
    }
  }

  /// Decides levels and quietness for one administration.
  ///
  /// - Parameters:
  ///   - week: Weeks since Monday 1970-01-05.
  ///   - levels: This administration's base levels.
  ///   - history: Answered weeks; this one and later ones are ignored.
  ///   - findings: Gets the result, without cards and help topics.
  public func findLevels(
    week: Int, levels: [SignalLevel], history: SignalHistory, into findings: inout SignalFindings
  ) {
    findings.reset(signals: signals.count)
    let window = policy.window(before: week, among: history.weeks)
    for position in signals.indices where levels[position] > .none {
      findings.record(
        finding(
          for: position, base: levels[position], week: week, window: window, history: history),
        of: position)
    }
    // An easy week clears everything.
    guard findings.highest > .none else { return }
    for (position, parts) in combinations {
      guard
        let combined = combination(
          of: parts, states: findings.states, before: history.memory(of: position, before: week))
      else { continue }
      findings.combine(parts, into: position, combined)
    }
  }

  /// - Parameter base: Above `none`: an easy week clears the signal.
  private func finding(
    for position: Signal.Position, base: SignalLevel, week: Int, window: Range<Int>,
    history: SignalHistory
  ) -> SignalFindings.Finding {
    // This week is in its own window.
    let countedWeeks = { (least: SignalLevel) in
      window.reduce(base >= least ? 1 : 0) { count, place in
        count + (history.level(of: position, atPlace: place) >= least ? 1 : 0)
      }
    }
    var level = base
    for place in signals[position].persistence
    where countedWeeks(persistence[place].base) >= persistence[place].weeks {
      level = max(base, persistence[place].raisesTo)
      break
    }
    let weeks = countedWeeks(.notice)
    let size = window.count + 1
    let before = history.memory(of: position, before: week)
    let isFirst =
      switch policy.quietWhile {
      case .alone: weeks == 1
      // Once is a mention, twice running is a card.
      case .new: (before?.run ?? 0) == 0 && 2 * weeks <= policy.window
      }
    return SignalFindings.Finding(
      level: level, base: base, weeks: (weeks, size),
      isQuiet: signals[position].mayBeQuiet && level == .notice && size >= policy.quietFrom
        && isFirst,
      before: before)
  }

  private func combination(
    of parts: [Signal.Position], states: [SignalFindings.Finding?], before: SignalMemory?
  ) -> SignalFindings.Finding? {
    var level = SignalLevel.none
    var base = SignalLevel.none
    for part in parts {
      guard let state = states[part] else { return nil }
      level = max(level, state.level)
      base = max(base, state.base)
    }
    return SignalFindings.Finding(
      level: level, base: base, weeks: nil, isQuiet: false, before: before)
  }
}
