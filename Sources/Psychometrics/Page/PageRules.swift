// SPDX-License-Identifier: GPL-3.0-or-later

/// What pages of a questionnaire say, without the texts, ready for many administrations.
public struct PageRules: Sendable {
  /// One per signal of the source.
  private let signals: [Entry]
  /// One an idea of practice.
  private let practice: [Idea]
  private let texts: TextTable
  private let areas: AreaRules?

  private struct Entry: Sendable {
    /// Places in `texts` for each base level, by its number.
    var cards: [Range<Int>]
    var hasAgain: Bool
    var tipsTo: SignalLevel
    var suggestions: [Idea]
    /// Places in the help topics, with the level from which each is asked for.
    var help: [(topic: Int, from: SignalLevel)]
  }

  private struct Idea: Sendable {
    /// A place in `texts`.
    var text: Int
    var fromRun: Int?
  }

  /// - Parameter source: Whose signals read the answers.
  public init(_ questionnaire: Questionnaire, signalsFrom source: Questionnaire) {
    var texts = TextTable()
    signals = source.signals.map { signal in
      let cards = [SignalLevel.none, .notice, .elevated, .strong].map { level in
        let places = signal.cards[level, default: []].map { text in
          texts.append([text.text], when: text.when, about: signal, in: source)
        }
        return places.first.map { $0..<$0 + places.count } ?? 0..<0
      }
      let suggestions = signal.suggestions.map { suggestion in
        Idea(
          text: texts.append(suggestion.parts, when: suggestion.when, about: signal, in: source),
          fromRun: suggestion.fromRun)
      }
      return Entry(
        cards: cards, hasAgain: signal.again != nil, tipsTo: signal.tipsTo,
        suggestions: suggestions,
        help: signal.help.compactMap { request in
          source.helpTopics.firstIndex(of: request.topic).map { ($0, request.from) }
        })
    }
    practice = source.practice.map { idea in
      Idea(
        text: texts.append(idea.parts, when: idea.when, about: nil, in: source), fromRun: nil)
    }
    self.texts = texts
    areas = AreaRules(questionnaire, signalsFrom: source)
  }

  /// Decides what one page says.
  ///
  /// - Parameters:
  ///   - page: Gets the result, in the memory of the administration before.
  ///   - findings: With cards chosen.
  ///   - scores: One per scale of the questionnaire that was answered.
  ///   - input: In the items of the source.
  ///   - week: Weeks since Monday 1970-01-05.
  public func fill(
    _ page: inout WeekPage, _ findings: SignalFindings, scores: [ScaleScore],
    input: ScoringInput, week: Int
  ) {
    page.reset()
    for position in findings.careCards { say(position, on: &page, findings, input) }
    for position in findings.cards { say(position, on: &page, findings, input) }
    fillTips(&page, findings, input, week: week)
    areas?.fill(&page, findings, scores: scores)
    fillBlocks(&page, findings)
  }

  private func say(
    _ position: Signal.Position, on page: inout WeekPage, _ findings: SignalFindings,
    _ input: ScoringInput
  ) {
    guard let finding = findings.states[position] else { return }
    let wasThereBefore = (finding.weeks?.withLevel ?? 1) > 1
    let cards = signals[position].cards[finding.base.rawValue]
    let text = cards.first { texts.canSay($0, for: input, hasWeekPhrase: wasThereBefore) }
    page.says.append(
      WeekPage.CardText(signal: position, text: text.map { $0 - cards.lowerBound }))
    if wasThereBefore, signals[position].hasAgain { page.again.append(position) }
  }

  // MARK: Things to try

  /// Beside care at most one, and none when it is strong; else one for each card in full, or an idea
  /// where no card has one.
  private func fillTips(
    _ page: inout WeekPage, _ findings: SignalFindings, _ input: ScoringInput, week: Int
  ) {
    if !findings.careCards.isEmpty {
      guard findings.careCards.allSatisfy({ findings.levels[$0] < .strong }) else { return }
      for position in findings.careCards {
        guard let tip = tip(position, findings, input, week: week) else { continue }
        page.tips.append(tip)
        return
      }
      return
    }
    for position in findings.cards {
      if let tip = tip(position, findings, input, week: week) { page.tips.append(tip) }
    }
    if page.tips.isEmpty {
      page.practice = turn(of: week, among: practice) { canSay($0, input) }
    }
  }

  private func tip(
    _ position: Signal.Position, _ findings: SignalFindings, _ input: ScoringInput, week: Int
  ) -> WeekPage.Tip? {
    guard let finding = findings.states[position], finding.level <= signals[position].tipsTo else {
      return nil
    }
    let all = signals[position].suggestions
    let isLate = { (idea: Idea) in idea.fromRun.map { finding.run >= $0 } ?? false }
    let hasLate = all.contains { isLate($0) && canSay($0, input) }
    let suggestion = turn(of: week, among: all) { idea in
      (hasLate ? isLate(idea) : idea.fromRun == nil) && canSay(idea, input)
    }
    return suggestion.map { WeekPage.Tip(signal: position, suggestion: $0) }
  }

  private func canSay(_ idea: Idea, _ input: ScoringInput) -> Bool {
    texts.canSay(idea.text, for: input, hasWeekPhrase: false)
  }

  /// The place of the idea whose turn it is: those that can be said take turns by the week.
  private func turn(
    of week: Int, among ideas: [Idea], where isIncluded: (Idea) -> Bool
  ) -> Int? {
    let count = ideas.count(where: isIncluded)
    guard count > 0 else { return nil }
    // Weeks before 1970 take their turn too.
    var left = (week % count + count) % count
    return ideas.firstIndex { idea in
      guard isIncluded(idea) else { return false }
      left -= 1
      return left < 0
    }
  }

  // MARK: Order

  /// Help under the card that asks for it, and the overall after the areas.
  private func fillBlocks(_ page: inout WeekPage, _ findings: SignalFindings) {
    for position in findings.careCards {
      page.blocks.append(.care(position))
      addHelp(of: position, to: &page, findings)
    }
    if !findings.careCards.isEmpty {
      for tip in page.tips { page.blocks.append(.tip(tip.signal)) }
    }
    page.blocks.append(.areas)
    if page.count != nil { page.blocks.append(.overall) }
    page.blocks.append(.words)
    if !page.easiest.isEmpty { page.blocks.append(.easiest) }
    for position in findings.cards {
      page.blocks.append(.card(position))
      addHelp(of: position, to: &page, findings)
    }
    for topic in findings.helpTopics where !page.blocks.contains(.help(topic)) {
      page.blocks.append(.help(topic))
    }
    if !findings.stillThere.isEmpty { page.blocks.append(.stillThere) }
    if !findings.alsoNoted.isEmpty, findings.careCards.isEmpty { page.blocks.append(.alsoNoted) }
    if page.practice != nil { page.blocks.append(.practice) }
    if !findings.careCards.isEmpty { page.blocks.append(.helpAgain) }
  }

  /// A topic stands once, under the first card that asks for it.
  private func addHelp(
    of position: Signal.Position, to page: inout WeekPage, _ findings: SignalFindings
  ) {
    for request in signals[position].help
    where findings.levels[position] >= request.from && !page.blocks.contains(.help(request.topic)) {
      page.blocks.append(.help(request.topic))
    }
  }
}

extension Suggestion {
  /// Said in a card and in a plan.
  fileprivate var parts: [String] { [text, act ?? ""] }
}
