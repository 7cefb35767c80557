// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import HelpResources
import History
import Psychometrics
import Terminal

/// What a check-in says, in the one order that every screen has.
struct ResultScreen {
  let assessed: AssessedCheckIn
  let screen: Screen
  let help: HelpDesk
  /// The day from which the next check-in is due; `nil` when that is not said.
  let nextDue: LocalDate?
  var plans = PlanRecord(plans: [:])
  /// What changed against the person's usual weeks; `nil` when nothing did.
  var usualChange: String?

  private var writer: CardWriter { CardWriter(assessed) }
  var report: SignalReport { assessed.report }

  var lines: [String] { (body + end).sectionLines }

  /// Everything up to the plan of the week, which may be asked for then.
  var bodyLines: [String] { body.sectionLines }

  /// The plan of the week, and the footer.
  var endLines: [String] { end.sectionLines }

  private var body: [[String]] {
    var sections: [[String]] = [title]
    sections += careCards
    sections.append(lastPlan)
    sections.append(bars)
    sections.append(inWords)
    sections.append(strongest)
    sections += cards
    sections.append(alsoNoted + hiding)
    sections += pointersAfterCards
    sections.append(usualChange.map { screen.wrapped($0) } ?? [])
    return sections
  }

  private var end: [[String]] { [thisPlan, footer] }

  private var title: [String] {
    let checkIn = assessed.checkIn
    let late = checkIn.isLate ? ", answered later" : ""
    return screen.wrapped(
      "\(assessed.questionnaire.title), week \(checkIn.date.isoWeek), \(checkIn.date)\(late)"
    ).map { screen.styling.bold($0) }
  }

  // MARK: Scores

  private var bars: [String] {
    let overall = assessed.overall.map { [(scale: $0.scale, score: $0.score)] } ?? []
    let drawn = overall + assessed.areas.filter { !$0.scale.isWordsOnly }
    let labelWidth = drawn.map { $0.scale.title.displayWidth }.max() ?? 0
    return drawn.flatMap { line($0.scale, $0.score, labelWidth: labelWidth) }
  }

  private func line(_ scale: Scale, _ score: ScaleScore, labelWidth: Int) -> [String] {
    let remark = remark(scale, score)
    guard let value = score.value, let shown = score.shown else {
      if screen.isPlain { return screen.wrapped("\(scale.title): \(remark).") }
      return screen.wrapped(
        remark, indent: scale.title.padded(to: labelWidth) + "  ",
        hanging: String(repeating: " ", count: labelWidth + 2))
    }
    let word = scale.band(of: score)?.label
    if screen.isPlain {
      let range = range(of: scale)
      let words = ["\(shown)\(range)", word, remark].compactMap(\.self).filter { !$0.isEmpty }
      return screen.wrapped("\(scale.title): \(words.joined(separator: ", ")).")
    }
    let bar =
      scale.reporting == .pomp
      ? Bar(value, in: 0...100, cells: barCells).text(screen.drawing) + "  " : ""
    let number =
      scale.reporting == .pomp ? "\(shown)".padded(to: 3, .trailing) : "\(shown)\(range(of: scale))"
    let start = "\(scale.title.padded(to: labelWidth))  \(bar)\(number)  "
    let words = [word ?? "", remark].filter { !$0.isEmpty }.joined(separator: ", ")
    return screen.wrapped(
      words, indent: start, hanging: String(repeating: " ", count: start.displayWidth))
  }

  /// What a number is out of, where no bar shows it: ` of 4`, or ` (5 to 25)`; empty without bounds.
  private func range(of scale: Scale) -> String {
    guard let range = assessed.questionnaire.possibleScores(scale) else { return "" }
    return range.lowerBound == 0
      ? " of \(Words.decimal(range.upperBound))"
      : " (\(Words.decimal(range.lowerBound)) to \(Words.decimal(range.upperBound)))"
  }

  private var barCells: Int { screen.textWidth >= 60 ? 24 : 8 }

  /// What a reader must know beside the number; empty when nothing.
  private func remark(_ scale: Scale, _ score: ScaleScore) -> String {
    if case .scales = scale.parts {
      let from = "from \(score.answered) of \(Words.count(score.scorable, "area"))"
      return score.value == nil ? "not enough areas, \(from)" : from
    }
    if score.scorable == 0 { return unscorable(scale) }
    if score.value == nil { return "not enough answers, \(score.answered) of \(score.scorable)" }
    return score.answered < score.scorable ? "\(score.answered) of \(score.scorable) answered" : ""
  }

  /// Why nothing in a scale could be scored: an own target is not set, or it was left out.
  private func unscorable(_ scale: Scale) -> String {
    guard case .items(let members) = scale.parts else { return "left out this week" }
    let questionnaire = assessed.questionnaire
    let missing = members.compactMap { member -> String? in
      guard case .target(let position) = member.scoring,
        assessed.checkIn.outcomes[questionnaire.items[member.item].id]?.response != nil
      else { return nil }
      return questionnaire.targets[position].settingKey
    }
    guard let setting = missing.first else { return "left out this week" }
    return "no score without \(setting), see onland settings"
  }

  private var inWords: [String] {
    assessed.areas.filter(\.scale.isWordsOnly).flatMap { area in
      screen.wrapped(
        "\(area.scale.title): \(writer.words(of: area.scale) ?? "not answered").")
    }
  }

  /// The strongest area beside what stands out, so that the page never reads as a list of burdens.
  private var strongest: [String] {
    let all = assessed.drawnAreas.compactMap(\.score.value)
    let standing = itemsStandingOut
    let others = assessed.drawnAreas.filter { standing.isDisjoint(with: items(of: $0.scale)) }
    guard let best = others.compactMap(\.score.value).max(), best > (all.min() ?? best) else {
      return []
    }
    let titles = others.filter { $0.score.value == best }.map(\.scale.title)
    return screen.wrapped("Strongest this week: \(Words.list(titles)).")
  }

  /// Ids of the items that a card is about.
  private var itemsStandingOut: Set<Item.ID> {
    let source = assessed.definition.signalSource
    return Set(
      report.states.filter { !$0.isQuiet }.flatMap { state in
        assessed.signal(state.signal)?.rule.items.map { source.items[$0].id } ?? []
      })
  }

  private func items(of scale: Scale) -> Set<Item.ID> {
    guard case .items(let members) = scale.parts else { return [] }
    return Set(members.map { assessed.questionnaire.items[$0.item].id })
  }

  // MARK: What stands out

  private var cards: [[String]] { assessed.shownCards.map { card($0) } }

  func card(_ id: Signal.ID) -> [String] {
    let title = screen.styling.bold(assessed.signal(id)?.title ?? id)
    let sentence = writer.sentence(for: id).map { screen.wrapped($0) } ?? []
    let suggestion =
      writer.suggestions(for: id).first.map { screen.wrapped("To try: \($0.text)") } ?? []
    return [title] + sentence + suggestion
  }

  private var alsoNoted: [String] {
    let titles = assessed.shownAlsoNoted.compactMap { assessed.signal($0)?.title.lowercased() }
    return titles.isEmpty ? [] : screen.wrapped("Also noted: \(Words.list(titles)).")
  }

  /// How a card is left out from now on, by the names that the command takes.
  private var hiding: [String] {
    let ids = assessed.shownCareCards + assessed.shownCards
    guard let only = ids.first else { return [] }
    return screen.wrapped(
      ids.count == 1
        ? "Rather not see this card? onland signals hide \(only) leaves it out."
        : "Rather not see a card? onland signals hide ID leaves it out "
          + "(\(ids.joined(separator: ", "))).")
  }

  // MARK: The plan

  private var week: ISOWeek { assessed.checkIn.date.isoWeek }

  /// What came of the plan before; the person's own view, without any score.
  private var lastPlan: [String] {
    guard let last = plans.last(before: week), let outcome = last.plan.outcome,
      last.week.weekNumber >= week.weekNumber - LookBack.weeks
    else { return [] }
    return screen.wrapped("Last plan: \(last.plan.sentence) \(outcome.sentence)")
  }

  private var thisPlan: [String] {
    plans[week].map { screen.wrapped("This week: \($0.sentence)") } ?? []
  }

  private var footer: [String] {
    let due = nextDue.map { ["Next check-in: from \($0) on."] } ?? []
    return screen.wrapped(HelpSentences.footer) + due
  }
}
