// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import HelpResources
import History
package import Journal
package import Psychometrics

/// What a check-in says, in the one order that every page of a week has.
package struct ResultPage {
  package let assessed: AssessedCheckIn
  package let help: WeekHelp
  /// The day from which the next check-in is due; `nil` when that is not said.
  package let nextDue: LocalDate?
  package var plans = PlanRecord(plans: [:])
  /// An overall that lies outside the weeks before; `nil` when it does not, or was said lately.
  package var usualChange: UsualChange?

  package init(
    assessed: AssessedCheckIn, help: WeekHelp, nextDue: LocalDate?,
    plans: PlanRecord = PlanRecord(plans: [:]), usualChange: UsualChange? = nil
  ) {
    self.assessed = assessed
    self.help = help
    self.nextDue = nextDue
    self.plans = plans
    self.usualChange = usualChange
  }

  package var page: Page {
    Page(title: title, beforePlan.sections + afterPlan.sections)
  }

  /// Everything up to the plan of the week, which may be asked for then.
  package var beforePlan: Page {
    var sections = careCards
    sections += [lastPlan, drawnAreas, areasInWords].map { Page.Section($0) }
    sections += assessed.shownCards.map { Page.Section([card($0)]) }
    sections.append(Page.Section(alsoNoted + hiding))
    sections += pointersAfterCards
    sections.append(Page.Section(usualWeeks))
    return Page(title: title, sections)
  }

  /// The plan of the week, and the footer.
  package var afterPlan: Page { Page([Page.Section(thisPlan), Page.Section(footer)]) }

  private var title: PageText {
    let checkIn = assessed.checkIn
    let late = checkIn.isLate ? ", answered later" : ""
    return
      "\(assessed.questionnaire.title), week \(checkIn.date.isoWeek), \(checkIn.date)\(late)"
  }

  // MARK: Scores

  private var drawnAreas: [Block] {
    let overall = assessed.overall.map { [(scale: $0.scale, score: $0.score)] } ?? []
    let drawn = overall + assessed.areas.filter { !$0.scale.isWordsOnly }
    let scores = ScoreRows(assessed)
    return drawn.isEmpty ? [] : [.bars(drawn.map { scores.row($0.scale, $0.score) })]
  }

  private var areasInWords: [Block] {
    let writer = CardWriter(assessed)
    let areas = assessed.areas.filter(\.scale.isWordsOnly).map { area in
      Facts.Fact(
        area.scale.title, PageText("\(writer.words(of: area.scale) ?? "not answered")."))
    }
    return areas.isEmpty ? [] : [.facts(Facts(for: .reading, areas))]
  }

  // MARK: What stands out

  package func card(_ id: Signal.ID, suggests: Bool = true) -> Block {
    .card(
      Card(
        title: PageText(assessed.signal(id)?.title ?? id),
        text: CardWriter(assessed).sentence(for: id).map { PageText($0) },
        suggestion: suggests ? suggestion(for: id) : nil))
  }

  package func suggestion(for id: Signal.ID) -> PageText? {
    CardWriter(assessed).suggestions(for: id).first.map { "To try: \($0.text)" }
  }

  private var alsoNoted: [Block] {
    let titles = assessed.shownAlsoNoted.compactMap { assessed.signal($0)?.title.lowercased() }
    return titles.isEmpty ? [] : [.paragraph("Also noted: \(Words.list(titles)).")]
  }

  /// How a card is left out from now on, by the names that the command takes.
  private var hiding: [Block] {
    let ids = assessed.shownCareCards + assessed.shownCards
    guard let only = ids.first else { return [] }
    return [
      .hint(
        ids.count == 1
          ? "Rather not see this card? onland signals hide \(only) leaves it out."
          : "Rather not see a card? onland signals hide ID leaves it out "
            + "(\(ids.joined(separator: ", "))).")
    ]
  }

  private var usualWeeks: [Block] {
    guard let change = usualChange else { return [] }
    let (within, count) = (change.before.within, change.before.count)
    let share = within == count ? "all \(count) check-ins" : "\(within) of your \(count) check-ins"
    return [
      .paragraph(
        "Overall \(displayed(change.newest)) this week; \(share) before it were "
          + "\(Words.between(change.before.range)).")
    ]
  }

  // MARK: The plan

  private var week: ISOWeek { assessed.checkIn.date.isoWeek }

  /// What came of the plan before; the person's own view, without any score.
  private var lastPlan: [Block] {
    guard let last = plans.last(before: week), let outcome = last.plan.outcome,
      last.week.weekNumber >= week.weekNumber - PlanRecord.weeksLookedBackAt
    else { return [] }
    return [.paragraph("Last plan: \(last.plan.sentence) \(outcome.sentence)")]
  }

  private var thisPlan: [Block] {
    plans[week].map { [.paragraph("This week: \($0.sentence)")] } ?? []
  }

  private var footer: [Block] {
    [.hint(help.lastWord ?? HelpSentences.footer)]
      + (nextDue.map { [.hint("Next check-in: from \($0) on.")] } ?? [])
  }
}
