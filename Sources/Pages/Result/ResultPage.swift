// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import HelpResources
import History
package import Journal
import Psychometrics

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
    let source = assessed.definition.signalSource
    var sections = careCards + [Page.Section(lastPlan)]
    // Cards, each with its help, and help that no card stands for.
    var cards: [Page.Section] = []
    var rest: [Page.Section] = []
    var told = Set(assessed.carefulTopics)
    func tell(_ id: Signal.ID) {
      let topics = assessed.askedTopics(of: id)
      let now = topics.filter { told.insert($0).inserted }
      cards.append(Page.Section([card(id, suggests: topics.isEmpty)]))
      guard let first = topics.first else { return }
      cards += now.isEmpty ? [reminder(of: first)] : now.flatMap(pointers)
      cards.append(tip(of: [id]))
    }
    for block in assessed.assessment.page.blocks {
      switch block {
      // Care stands first with its help and its tip; the number once more is in the footer.
      case .care, .tip, .helpAgain: break
      case .areas: sections += [drawnAreas, withheldOverall].map { Page.Section($0) }
      case .overall: sections.append(Page.Section(overall))
      case .words: sections += [usualWeeks, areasInWords].map { Page.Section($0) }
      case .easiest: sections.append(Page.Section(easiest))
      case .card(let position):
        let id = source.signals[position].id
        if !assessed.hiddenCards.contains(id) { tell(id) }
      case .help(let place):
        let topic = source.helpTopics[place]
        if told.insert(topic).inserted { cards += pointers(about: topic) }
      case .stillThere: rest.append(Page.Section(stillThere))
      case .alsoNoted: rest.append(Page.Section(alsoNoted))
      case .practice: rest.append(Page.Section(practice))
      }
    }
    // Those that take the places of hidden ones.
    for id in assessed.shownCards where !assessed.report.cards.contains(id) { tell(id) }
    return Page(title: title, sections + cards + rest + [Page.Section(hiding)])
  }

  /// The plan of the week, and the footer.
  package var afterPlan: Page { Page([Page.Section(thisPlan), Page.Section(footer)]) }

  private var title: PageText {
    let checkIn = assessed.checkIn
    let late = checkIn.isLate ? ", answered later" : ""
    return
      "\(assessed.questionnaire.title), week \(checkIn.date.isoWeek), \(checkIn.date)\(late)"
  }

  // MARK: What stands out

  /// - Parameter suggests: Whether what could be tried stands in the card.
  func card(_ id: Signal.ID, suggests: Bool = true) -> Block {
    let writer = CardWriter(assessed)
    return .card(
      Card(
        title: PageText(assessed.signal(id)?.title ?? id),
        text: writer.sentence(for: id).map { PageText($0) },
        suggestion: suggests ? writer.tip(for: id).map { "To try: \($0)" } : nil))
  }

  /// `Still there: a lot on your plate (in 4 of your last 4 check-ins), hard to step away (in 3).`
  var stillThere: [Block] {
    let lines = assessed.report.stillThere.filter { !assessed.hiddenCards.contains($0.signal) }
    let names = lines.enumerated().map { place, line in
      let name = assessed.signal(line.signal)?.nameInSentence ?? line.signal
      return place == 0
        ? "\(name) (in \(line.weeks) of your last \(Words.count(line.window, "check-in")))"
        : "\(name) (in \(line.weeks))"
    }
    return names.isEmpty ? [] : [.paragraph("Still there: \(names.joined(separator: ", ")).")]
  }

  var alsoNoted: [Block] {
    let names = assessed.shownAlsoNoted.compactMap { assessed.signal($0)?.nameInSentence }
    return names.isEmpty ? [] : [.paragraph("Also this week: \(names.joined(separator: ", ")).")]
  }

  private var practice: [Block] {
    CardWriter(assessed).practice.map { [.paragraph("An idea: \($0.text)")] } ?? []
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
