// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Journal
import Psychometrics

/// Which suggestions a week offers: two of the strongest card and one from practice; in a week without
/// cards the idea of the page.
///
/// Each rests every third week, so none is offered more than two weeks running; one that was planned
/// two weeks running and not kept, or that can be kept from last time, is left out as well.
/// Source: evidence 6.2 and 6.3.
struct OfferedSuggestions {
  package let all: [CardSuggestion]

  /// - Parameter record: The plans before this check-in.
  init(_ assessed: AssessedCheckIn, record: PlanRecord) {
    let writer = CardWriter(assessed)
    let week = assessed.week.iso
    let lastPlanned = record.last(before: week)?.plan.suggestion
    func isFresh(_ suggestion: CardSuggestion) -> Bool {
      suggestion.id != lastPlanned && !record.isWornOut(suggestion.id, before: week)
    }
    func offered(_ signal: Signal.ID) -> [CardSuggestion] {
      writer.suggestions(for: signal).filter(isFresh)
    }
    let cards = (assessed.shownCareCards + assessed.shownCards).map(offered)
    // A card with few left makes room for the next one.
    let fromCards = cards.joined().filter { !$0.isFromPractice }.prefix(2)
    // After a heavy week a trainer's tip about something else would not meet the person well.
    let others =
      assessed.shownCareCards.isEmpty ? assessed.definition.signalSource.signals.map(\.id) : []
    let fromPractice = (cards.joined() + others.flatMap(offered)).first(where: \.isFromPractice)
    let hasCards = cards.contains { !$0.isEmpty }
    let idea = [writer.practice].compactMap(\.self).filter(isFresh)
    all = hasCards ? Array(fromCards) + (fromPractice.map { [$0] } ?? []) : idea
  }
}
