// SPDX-License-Identifier: GPL-3.0-or-later

/// Which of the texts in a file may be said. A text is passed over when its condition does not hold,
/// or when one of its slots has nothing to fill it: a declined answer never leaves a hole.
extension Questionnaire {
  /// What a card says about this week.
  ///
  /// - Parameters:
  ///   - base: The level that this week's answers alone give; persistence never chooses the text.
  ///   - input: This week's, with skip logic applied.
  ///   - hasWeekPhrase: Whether there is something to say for `{week_phrase}`.
  /// - Returns: `nil` for a signal or a level without a text that the answers allow.
  public func cardText(
    of signal: Signal.ID, base: SignalLevel, input: ScoringInput, hasWeekPhrase: Bool = false
  ) -> ConditionalText? {
    guard let signal = signals.first(where: { $0.id == signal }) else { return nil }
    return signal.cards[base]?.first { text in
      canSay(text, about: signal, input: input, hasWeekPhrase: hasWeekPhrase)
    }
  }

  /// What the screen says in place of a bar and a band.
  ///
  /// - Returns: `nil` for a scale that is drawn, and where the answers allow none of its texts.
  public func words(of scale: Scale, input: ScoringInput) -> ConditionalText? {
    scale.words.first { canSay($0, about: nil, input: input, hasWeekPhrase: false) }
  }

  /// The suggestions that can be said; a cue can always be filled.
  ///
  /// - Parameters:
  ///   - level: After persistence.
  ///   - run: Weeks running that the signal was there, this one included; 0 when it is not.
  public func suggestions(
    of signal: Signal.ID, level: SignalLevel, run: Int, input: ScoringInput
  ) -> [Suggestion] {
    guard let signal = signals.first(where: { $0.id == signal }), level <= signal.tipsTo else {
      return []
    }
    let sayable = signal.suggestions.filter { suggestion in
      suggestion.when?.holds(for: input) ?? true
        && [suggestion.text, suggestion.act ?? ""].allSatisfy {
          canFill($0, about: signal, input: input, hasWeekPhrase: false)
        }
    }
    let late = sayable.filter { suggestion in suggestion.fromRun.map { run >= $0 } ?? false }
    return late.isEmpty ? sayable.filter { $0.fromRun == nil } : late
  }

  /// By how many percent of the target the response is above it.
  ///
  /// - Returns: `nil` for a signal of another kind, without both numbers, with a target of 0, and
  ///   for a response that is not above the target.
  public func percentOver(of signal: Signal.ID, input: ScoringInput) -> Double? {
    guard case .targetExcess(let rule) = signals.first(where: { $0.id == signal })?.rule,
      let number = input.numbers[rule.item], let own = input.targets[rule.target],
      own > 0, number > own
    else { return nil }
    return 100 * (number - own) / own
  }

  private func canSay(
    _ text: ConditionalText, about signal: Signal?, input: ScoringInput, hasWeekPhrase: Bool
  ) -> Bool {
    (text.when?.holds(for: input) ?? true)
      && canFill(text.text, about: signal, input: input, hasWeekPhrase: hasWeekPhrase)
  }

  private func canFill(
    _ text: String, about signal: Signal?, input: ScoringInput, hasWeekPhrase: Bool
  ) -> Bool {
    text.slots.allSatisfy { name in
      switch slot(name) {
      case .item(let position): input.numbers[position] != nil
      case .target(let position): input.targets[position] != nil
      case .cue: true
      case .weekPhrase: hasWeekPhrase
      case .percentOver: signal.flatMap { percentOver(of: $0.id, input: input) } != nil
      case nil: false
      }
    }
  }
}
