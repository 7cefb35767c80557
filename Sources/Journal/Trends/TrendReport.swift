// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// What a trend report says: what the weeks were like, and no more than two changes among its series.
package struct TrendReport {
  package let questionnaire: Questionnaire
  package let window: TrendWindow
  package private(set) var parts: [Part]
  /// All areas together; `nil` where some were named, and below four check-ins.
  package let description: TrendDescription?
  /// Weeks of the window with a check-in, whether or not it has a score.
  package let answeredWeeks: Set<Int>
  /// Changes that are there and not told, because two are.
  package private(set) var unsaid: Int

  package struct Part {
    /// All weeks.
    package var whole: TrendSeries
    /// The weeks of the window.
    package var shown: TrendSeries
    /// Whether it speaks by the ordinary rule: the overall, and what was named.
    package var isAsked: Bool
    package var findings: TrendFindings
    /// Whether a change of it is told: only if it is one of the two.
    package var isClaimTold = false

    package var tested: WeeklySeries { shown.tested }

    /// Of the window, else of all weeks.
    package var claim: TrendClaim? { findings.claim ?? findings.claimOfAll }
  }

  package var direction: ScoreDirection { ScoreDirection(questionnaire) }

  /// Source: evidence 4.9.
  static let mostClaims = 2

  /// - Parameters:
  ///   - series: In the order they are shown.
  ///   - areNamed: Whether the person named them one by one.
  ///   - budget: Weeks of the window within the person's own time budget; `nil` without one.
  ///   - answered: Weeks of the window with a check-in.
  package init(
    _ questionnaire: Questionnaire, series: [TrendSeries], window: TrendWindow, areNamed: Bool,
    budget: WeekCount? = nil, answered: Set<Int>
  ) {
    self.questionnaire = questionnaire
    answeredWeeks = answered
    self.window = window
    unsaid = 0
    parts = series.map { whole in
      let isAsked = areNamed || whole.subject == .overall
      return Part(
        whole: whole, shown: whole.within(window.weeks), isAsked: isAsked,
        findings: TrendFindings(
          whole.tested, in: window.weeks, isAsked ? .asked : .unasked,
          smallestChange: whole.smallestChange))
    }
    description =
      areNamed
      ? nil
      : TrendDescription(
        parts.map(\.shown), direction: ScoreDirection(questionnaire), budget: budget)
    limitClaims()
  }

  /// The overall first, then the largest changes.
  private mutating func limitClaims() {
    let claims = parts.indices.filter { parts[$0].claim != nil }
      .sorted { first, second in
        let (one, other) = (parts[first], parts[second])
        if (one.whole.subject == .overall) != (other.whole.subject == .overall) {
          return one.whole.subject == .overall
        }
        return one.shareOfScale > other.shareOfScale
      }
    for place in claims.prefix(Self.mostClaims) { parts[place].isClaimTold = true }
    unsaid = max(0, claims.count - Self.mostClaims)
  }
}

extension TrendReport.Part {
  /// How much of its scale the claim is about.
  fileprivate var shareOfScale: Double {
    guard let claim else { return 0 }
    return abs(claim.end - claim.start) / (whole.range.upperBound - whole.range.lowerBound)
  }
}
