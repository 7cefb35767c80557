// SPDX-License-Identifier: GPL-3.0-or-later

/// Which signals of an administration get a card, and which only a line, a mention or nothing.
extension SignalRules {
  private static let highestFirst: [SignalLevel] = [.strong, .elevated, .notice]

  /// Chooses cards and help topics for levels that were found.
  ///
  /// - Parameters:
  ///   - week: Weeks since Monday 1970-01-05.
  ///   - history: As it was given to `findLevels`.
  public func chooseCards(
    _ findings: inout SignalFindings, week: Int, history: SignalHistory
  ) {
    guard findings.highest > .none else { return }
    for level in Self.highestFirst where level <= findings.highest {
      for position in ranked where findings.levels[position] == level {
        findings.order.append(position)
      }
    }
    placeSettled(&findings)
    if policy.isHelpFirst { placeOthers(&findings) { asksForHelp($0, at: $1) } }
    placeOthers(&findings) { _, _ in true }
    if !findings.line.isEmpty {
      let window = policy.window(before: week, among: history.weeks)
      for position in findings.line.prefix(policy.maximumStillThere ?? Int.max) {
        findings.stillThere.append(stillThere(position, findings, window, history))
      }
    }
    for position in findings.order {
      switch findings.places[position] {
      case .quiet, .over: findings.alsoNoted.append(position)
      case .full, .line, .behind, nil: break
      }
    }
    chooseHelp(&findings)
  }

  /// Care first, whatever else there is: neither a combination nor a quiet notice takes it away.
  private func placeSettled(_ findings: inout SignalFindings) {
    for position in findings.order {
      if let careFrom = signals[position].careFrom, findings.levels[position] >= careFrom {
        findings.careCards.append(position)
        findings.places[position] = .full(.care)
      } else if findings.isReplaced[position] {
        findings.places[position] = .behind
      } else if findings.states[position]?.isQuiet == true {
        findings.places[position] = .quiet
      }
    }
  }

  /// Those that have no place yet.
  private func placeOthers(
    _ findings: inout SignalFindings, where isIncluded: (Signal.Position, SignalLevel) -> Bool
  ) {
    let limit =
      findings.careCards.isEmpty
      ? policy.maximumCards : policy.maximumCardsBesideCare ?? policy.maximumCards
    for position in findings.order where findings.places[position] == nil {
      guard let finding = findings.states[position], isIncluded(position, finding.level) else {
        continue
      }
      guard let reason = reason(for: position, finding) else {
        findings.places[position] = .line
        findings.line.append(position)
        continue
      }
      guard findings.cards.count < limit else {
        findings.places[position] = .over
        continue
      }
      findings.places[position] = .full(reason)
      findings.cards.append(position)
    }
  }

  /// Why a card is to be in full; `nil` when a line is enough.
  private func reason(
    for position: Signal.Position, _ finding: SignalFindings.Finding
  ) -> CardReason? {
    if policy.fullAgain > 1, asksForHelp(position, at: finding.level) { return .help }
    guard let before = finding.before, before.shown != nil else { return .new }
    if finding.level > before.fullLevel { return .stronger }
    return finding.run % policy.fullAgain == 0 ? .again : nil
  }

  private func asksForHelp(_ position: Signal.Position, at level: SignalLevel) -> Bool {
    signals[position].helpFrom.map { level >= $0 } ?? false
  }

  /// - Parameter window: Places in the history.
  private func stillThere(
    _ position: Signal.Position, _ findings: SignalFindings, _ window: Range<Int>,
    _ history: SignalHistory
  ) -> SignalFindings.StillThere {
    let parts = combinations.first { $0.signal == position }?.parts ?? [position]
    let weeks = window.count { place in
      parts.allSatisfy { history.level(of: $0, atPlace: place) >= .notice }
    }
    return SignalFindings.StillThere(
      signal: position, weeks: weeks + 1, window: window.count + 1)
  }

  private func chooseHelp(_ findings: inout SignalFindings) {
    for request in help where findings.levels[request.signal] >= request.from {
      if findings.helpTopics.last != request.topic { findings.helpTopics.append(request.topic) }
    }
  }

  // MARK: What the next week knows

  /// Adds an administration to the weeks of one respondent.
  ///
  /// - Parameters:
  ///   - findings: With cards chosen; without them no signal counts as shown.
  ///   - week: Not before the last one recorded.
  ///   - levels: Base levels, one per signal.
  ///   - asked: One place a signal.
  public func record(
    _ findings: SignalFindings, week: Int, levels: [SignalLevel], asked: [Bool],
    in history: inout SignalHistory
  ) {
    history.record(week: week, levels: levels, asked: asked) { position in
      memory(of: position, after: findings, week: week)
    }
  }

  /// What is to be known of a signal by the next week that asks it.
  func memory(
    of position: Signal.Position, after findings: SignalFindings, week: Int
  ) -> SignalMemory {
    // Most signals have no level, which is read sooner than that there is no finding.
    guard findings.levels[position] > .none, let finding = findings.states[position] else {
      return .quiet(in: week)
    }
    var memory = SignalMemory(week: week, run: finding.run, shown: nil, fullLevel: .none)
    switch shownPlace(of: position, findings) {
    case .full:
      memory.shown = .full
      memory.fullLevel = finding.level
    case .line:
      memory.shown = .line
      memory.fullLevel = finding.before?.fullLevel ?? .none
    case .quiet, .over, .behind, nil: break
    }
    return memory
  }

  /// A part of a combination was shown the way the combination was.
  private func shownPlace(of position: Signal.Position, _ findings: SignalFindings) -> CardPlace? {
    guard findings.places[position] == .behind else { return findings.places[position] }
    return combinations.first { signal, parts in
      findings.states[signal] != nil && parts.contains(position)
    }.flatMap { findings.places[$0.signal] }
  }
}
