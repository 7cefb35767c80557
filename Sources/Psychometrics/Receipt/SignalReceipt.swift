// SPDX-License-Identifier: GPL-3.0-or-later

/// How one signal came to its level.
public struct SignalReceipt: Hashable, Sendable {
  public var signal: Signal.Position
  /// From this week's answers alone; for combinations the highest of their parts.
  public var base: SignalLevel
  /// After persistence.
  public var level: SignalLevel
  public var isQuiet: Bool
  /// Mean strain of the answered items; absent for other kinds, and when nothing was answered.
  public var mean: Double?
  /// Whether the rule's own condition for lower thresholds held.
  public var isRaisedByCondition: Bool
  /// The weeks that count, ascending, this one last; empty for combinations.
  public var weeks: [Week]

  public struct Week: Hashable, Sendable {
    /// Weeks since Monday 1970-01-05.
    public var week: Int
    public var base: SignalLevel
  }
}

extension Questionnaire {
  /// Shows the working of every signal.
  ///
  /// - Parameters:
  ///   - input: In this questionnaire's items.
  ///   - assessment: What came out for the same answers.
  ///   - earlier: As it was given to `assess`.
  /// - Returns: One receipt a signal, in the order of `signals`.
  public func signalReceipts(
    _ input: ScoringInput, assessment: Assessment, earlier: [SignalWeek]
  ) -> [SignalReceipt] {
    let observation = assessment.observation
    let places = signalPolicy.window(before: observation.week, among: earlier.map(\.week))
    let window =
      earlier[places] + [SignalWeek(week: observation.week, levels: observation.levels)]
    return signals.indices.map { position in
      let signal = signals[position]
      let state = assessment.report.state(of: signal.id)
      let weeks = window.map { week in
        SignalReceipt.Week(week: week.week, base: week.levels[signal.id] ?? SignalLevel.none)
      }
      var receipt = SignalReceipt(
        signal: position, base: state?.base ?? .none, level: state?.level ?? .none,
        isQuiet: state?.isQuiet ?? false, mean: nil, isRaisedByCondition: false,
        weeks: signal.rule.isCombination ? [] : weeks)
      if case .meanStrain(let rule) = signal.rule {
        receipt.mean = rule.mean(input)?.value
        receipt.isRaisedByCondition = rule.raisedWhen?.holds(for: input) ?? false
      }
      return receipt
    }
  }
}

extension SignalRule {
  var isCombination: Bool {
    if case .combines = self { true } else { false }
  }
}
