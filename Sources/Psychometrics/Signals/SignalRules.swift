// SPDX-License-Identifier: GPL-3.0-or-later

/// The signals of a questionnaire without their names and texts, ready for many administrations.
public struct SignalRules: Sendable {
  /// One a signal, in file order.
  private let signals: [Entry]
  private let policy: SignalPolicy
  /// Positions in file order, combinations last: the order in which signals are listed.
  public let listed: [Signal.Position]
  /// Positions by rank: the order of cards of one level.
  private let ranked: [Signal.Position]
  /// What asks for each help topic, in the questionnaire's order of topics.
  private let help: [[(signal: Signal.Position, from: SignalLevel)]]

  private struct Entry {
    var rule: SignalRule
    /// Items the rule reads; see `SignalRule.items`.
    var items: [Item.Position]
    /// Empty for rules that do not combine.
    var combined: [Signal.Position]
    var persistence: [PersistenceStep]
    var mayBeQuiet: Bool
    var careFrom: SignalLevel?
  }

  public init(_ questionnaire: Questionnaire) {
    let all = questionnaire.signals
    signals = all.map { signal in
      var combined: [Signal.Position] = []
      if case .combines(let parts) = signal.rule { combined = parts }
      return Entry(
        rule: signal.rule, items: signal.rule.items, combined: combined,
        persistence: signal.persistence, mayBeQuiet: signal.mayBeQuiet, careFrom: signal.careFrom)
    }
    policy = questionnaire.signalPolicy
    let isCombination = signals.map { !$0.combined.isEmpty }
    listed = all.indices.filter { !isCombination[$0] } + all.indices.filter { isCombination[$0] }
    ranked = all.indices.sorted { (all[$0].rank, $0) < (all[$1].rank, $1) }
    help = questionnaire.helpTopics.map { topic in
      all.indices.flatMap { position in
        all[position].help.filter { $0.topic == topic }.map { (position, $0.from) }
      }
    }
  }

  /// This week's base level of every signal, from this week's answers and targets alone.
  ///
  /// - Parameter levels: Gets one level a signal; a signal that combines others is `none` here,
  ///   because it depends on their final levels.
  public func baseLevels(_ input: ScoringInput, into levels: inout [SignalLevel]) {
    levels.removeAll(keepingCapacity: true)
    for position in signals.indices { levels.append(signals[position].rule.level(input)) }
  }

  /// Whether the administration asked at least one item of each signal.
  ///
  /// - Parameters:
  ///   - asked: One place an item: answered or declined.
  ///   - result: Gets one place a signal.
  public func asked(_ asked: [Bool], into result: inout [Bool]) {
    result.removeAll(keepingCapacity: true)
    for position in signals.indices {
      var isAsked = false
      for item in signals[position].items where asked[item] { isAsked = true }
      result.append(isAsked)
    }
  }

  /// Decides levels, quietness, cards and help topics for one administration.
  ///
  /// - Parameters:
  ///   - week: Weeks since Monday 1970-01-05.
  ///   - levels: This administration's base levels.
  ///   - history: Answered weeks; this one and later ones are ignored.
  ///   - findings: Gets the result.
  public func report(
    week: Int, levels: [SignalLevel], history: SignalHistory, into findings: inout SignalFindings
  ) {
    let window = self.window(before: week, in: history)
    findings.states.removeAll(keepingCapacity: true)
    for position in signals.indices {
      findings.states.append(
        state(of: position, base: levels[position], window: window, history: history))
    }
    var replaced: [Signal.Position] = []
    for position in signals.indices where !signals[position].combined.isEmpty {
      guard let combined = combination(of: signals[position].combined, states: findings.states)
      else { continue }
      findings.states[position] = combined
      replaced += signals[position].combined
    }
    chooseCards(replaced: replaced, &findings)
    chooseHelp(&findings)
  }

  /// Places of the earlier weeks that are in the window.
  private func window(before week: Int, in history: SignalHistory) -> Range<Int> {
    policy.window(before: week, among: history.weeks)
  }

  /// - Returns: `nil` when this week's answers give no level: an easy week clears the signal.
  private func state(
    of position: Signal.Position, base: SignalLevel, window: Range<Int>, history: SignalHistory
  ) -> SignalFindings.Finding? {
    guard base > .none else { return nil }
    // This week is in its own window.
    let countedWeeks = { (least: SignalLevel) in
      window.reduce(base >= least ? 1 : 0) { count, place in
        count + (history.level(of: position, atPlace: place) >= least ? 1 : 0)
      }
    }
    var level = base
    for step in signals[position].persistence
    where base >= .notice && countedWeeks(step.base) >= step.weeks {
      level = max(base, step.raisesTo)
      break
    }
    let weeks = countedWeeks(.notice)
    let size = window.count + 1
    return SignalFindings.Finding(
      level: level, base: base, weeks: (weeks, size),
      isQuiet: signals[position].mayBeQuiet && level == .notice && size >= policy.quietFrom
        && weeks == 1)
  }

  private func combination(
    of parts: [Signal.Position], states: [SignalFindings.Finding?]
  ) -> SignalFindings.Finding? {
    var level = SignalLevel.none
    var base = SignalLevel.none
    for part in parts {
      guard let state = states[part] else { return nil }
      level = max(level, state.level)
      base = max(base, state.base)
    }
    return SignalFindings.Finding(level: level, base: base, weeks: nil, isQuiet: false)
  }

  /// - Parameter replaced: Signals whose cards became one.
  private func chooseCards(replaced: [Signal.Position], _ findings: inout SignalFindings) {
    findings.careCards.removeAll(keepingCapacity: true)
    findings.cards.removeAll(keepingCapacity: true)
    findings.alsoNoted.removeAll(keepingCapacity: true)
    for level in [SignalLevel.strong, .elevated, .notice] {
      for position in ranked {
        guard let state = findings.states[position], state.level == level else { continue }
        if let careFrom = signals[position].careFrom, level >= careFrom {
          findings.careCards.append(position)
        } else if !replaced.contains(position) {
          if state.isQuiet || findings.cards.count == policy.maximumCards {
            findings.alsoNoted.append(position)
          } else {
            findings.cards.append(position)
          }
        }
      }
    }
  }

  private func chooseHelp(_ findings: inout SignalFindings) {
    findings.helpTopics.removeAll(keepingCapacity: true)
    for topic in help.indices {
      for request in help[topic] {
        guard let state = findings.states[request.signal], state.level >= request.from else {
          continue
        }
        findings.helpTopics.append(topic)
        break
      }
    }
  }
}
