// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import HelpResources
import History
package import Journal
import Psychometrics
import Texts

/// What a check-in says, in the one order that every page of a week has.
package struct ResultPage {
  package let assessed: AssessedCheckIn
  package let help: WeekHelp
  /// The day from which the next check-in is due; `nil` when that is not said.
  package let nextDue: LocalDate?
  package var plans = PlanRecord(plans: [:])
  /// An overall that lies outside the weeks before; `nil` when it does not, or was said lately.
  package var usualChange: UsualChange?
  package var dates: DateStyle
  /// Whether the title says that the check-in was saved just now.
  package var saysSaved = false
  package var planning = Planning.done

  /// What becomes of the plan of the week.
  package enum Planning: Equatable, Sendable {
    /// It stands on the page if there is one.
    case done
    /// It is asked for between the page and its end, with the idea of the page among what is offered.
    case asked
    /// Nobody is asked now; the page says how one is made.
    case named
  }

  package init(
    assessed: AssessedCheckIn, help: WeekHelp, nextDue: LocalDate?,
    plans: PlanRecord = PlanRecord(plans: [:]), usualChange: UsualChange? = nil,
    dates: DateStyle = .words
  ) {
    self.assessed = assessed
    self.help = help
    self.nextDue = nextDue
    self.plans = plans
    self.usualChange = usualChange
    self.dates = dates
  }

  package var page: Page {
    Page(title: title, care.sections + weekBeforePlan.sections + afterPlan.sections)
  }

  /// Everything up to the plan of the week, which may be asked for then.
  package var beforePlan: Page { Page(title: title, care.sections + weekBeforePlan.sections) }

  /// The part of the page that comes first in a heavy week; without sections in any other.
  package var care: Page {
    Page(title: title, isHeavy ? careCards + [Page.Section(lastPlan)] : [])
  }

  /// What comes behind the care cards.
  package var afterCare: Page { Page(weekBeforePlan.sections + afterPlan.sections) }

  /// Whether care cards stand on the page.
  package var isHeavy: Bool { !assessed.shownCareCards.isEmpty }

  private var weekBeforePlan: Page {
    let source = assessed.definition.signalSource
    var sections = isHeavy ? [] : [Page.Section(lastPlan)]
    // What the numbers come to, one sentence below the other.
    var words: [Block] = []
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
      case .overall: words += overall
      case .words: words += usualWeeks + areasInWords
      case .easiest: words += easiest
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
    return Page(sections + [Page.Section(words)] + cards + rest + [Page.Section(hiding)])
  }

  /// The plan of the week, and the footer.
  package var afterPlan: Page { Page([Page.Section(thisPlan + footer)]) }

  private var title: PageText {
    let title = Message.given(assessed.questionnaire.title)
    let day = Day(assessed.checkIn.date, dates)
    let week = Message.week(assessed.week, dates)
    let words: Message =
      switch (assessed.checkIn.isLate, saysSaved) {
      case (false, false): .resultTitle(title: title, day: day, week: week)
      case (false, true): .resultTitleSaved(title: title, day: day, week: week)
      case (true, false): .resultTitleLate(title: title, day: day, week: week)
      case (true, true): .resultTitleLateSaved(title: title, day: day, week: week)
      }
    return PageText(words)
  }

  // MARK: What stands out

  /// - Parameter suggests: Whether what could be tried stands in the card.
  func card(_ id: Signal.ID, suggests: Bool = true) -> Block {
    let writer = CardWriter(assessed)
    return .card(
      Card(
        title: PageText(assessed.signal(id)?.title ?? id),
        text: writer.sentence(for: id).map { PageText($0) },
        suggestion: suggests ? writer.tip(for: id).map { PageText(.resultToTry(tip: $0)) } : nil))
  }

  /// `Still there: a lot on your plate (in 4 of your last 4 check-ins), hard to step away (in 3).`
  var stillThere: [Block] {
    let lines = assessed.report.stillThere.filter { !assessed.hiddenCards.contains($0.signal) }
    let names = lines.enumerated().map { place, line -> Message in
      let name = Message.given(assessed.nameInSentence(of: line.signal) ?? line.signal)
      return place == 0
        ? .resultStillThereFirst(name: name, weeks: line.weeks, window: line.window)
        : .resultStillThereNext(name: name, weeks: line.weeks)
    }
    return names.isEmpty ? [] : [.paragraph(.resultStillThere(names: .list(names, .comma)))]
  }

  var alsoNoted: [Block] {
    let names = assessed.shownAlsoNoted.compactMap(assessed.nameInSentence)
    return names.isEmpty ? [] : [.paragraph(.resultAlsoThisWeek(names: .names(names, .comma)))]
  }

  /// Once is enough: it is among what is offered for the week, and gives way to what was planned.
  private var practice: [Block] {
    guard planning != .asked, plans[week] == nil else { return [] }
    return CardWriter(assessed).practice.map { idea in
      [.paragraph(.resultIdea(idea: .given(idea.text)))]
    } ?? []
  }

  /// How a card is left out from now on, by the names that the command takes.
  private var hiding: [Block] {
    let ids = assessed.shownCareCards + assessed.shownCards
    guard let only = ids.first else { return [] }
    return [
      .hint(
        ids.count == 1
          ? .resultHideThis(id: .given(only)) : .resultHideOne(ids: .names(ids, .comma)))
    ]
  }

  // MARK: The plan

  private var week: ISOWeek { assessed.week.iso }

  /// What came of the plan before; the person's own view, without any score.
  private var lastPlan: [Block] {
    guard let last = plans.last(before: week), let outcome = last.plan.outcome,
      last.week.weekNumber >= week.weekNumber - PlanRecord.weeksLookedBackAt
    else { return [] }
    return [
      .paragraph(
        .resultLastPlan(plan: last.plan.sentence, outcome: outcome.sentence))
    ]
  }

  private var thisPlan: [Block] {
    if let plan = plans[week] {
      return [.paragraph(.resultThisPlan(plan: plan.sentence))]
    }
    return planning == .named ? [.hint(.resultPlanHint())] : []
  }

  /// In a heavy week the numbers are the very last: that is what a screen still shows.
  private var footer: [Block] {
    let next = nextDue.map { [Block.hint(.checkInNext(day: Day($0, dates)))] } ?? []
    return help.lastWord.map { next + [.hint($0)] } ?? [
      .hint(.helpFooter())
    ] + next
  }
}
