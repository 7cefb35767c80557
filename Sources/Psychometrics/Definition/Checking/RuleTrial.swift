// SPDX-License-Identifier: GPL-3.0-or-later

/// Rules, conditions and texts, tried out on every combination of answers that can matter to them.
struct RuleTrial {
  /// Combinations for one item, scale or signal.
  private static let maximumCombinations = 20_000

  private let questionnaire: Questionnaire
  /// Combinations that may still be tried, so that no questionnaire can make the check run for long.
  private(set) var combinationsLeft: Int
  private(set) var findings: [TrialFinding] = []

  init(_ questionnaire: Questionnaire, combinations: Int) {
    self.questionnaire = questionnaire
    combinationsLeft = combinations
  }

  /// Tries out items, then scales, then signals.
  mutating func run() {
    for position in questionnaire.items.indices { tryOut(item: position) }
    for position in questionnaire.scales.indices { tryOut(scale: position) }
    for position in questionnaire.signals.indices { tryOut(signal: position) }
    let suggestions = questionnaire.signals.flatMap(\.suggestions) + questionnaire.practice
    for suggestion in suggestions { tryOut(suggestion) }
  }

  private mutating func report(_ kind: DefinitionProblem.Kind, of part: TrialFinding.Part) {
    findings.append(TrialFinding(kind: kind, part: part))
  }

  /// The combinations for `needs`; `nil` when the questionnaire has used up what may be tried.
  private mutating func space(_ needs: AnswerNeeds) -> AnswerSpace? {
    let space = AnswerSpace(
      questionnaire, needs, limit: min(Self.maximumCombinations, combinationsLeft))
    guard space.count <= combinationsLeft else { return nil }
    combinationsLeft -= space.count
    return space
  }

  private mutating func tryOut(item position: Item.Position) {
    let item = questionnaire.items[position]
    guard item.shownWhen != nil || item.notApplicableWhen != nil else { return }
    var needs = AnswerNeeds(questionnaire)
    item.shownWhen.map { needs.add($0) }
    item.notApplicableWhen.map { needs.add($0) }
    guard let space = space(needs), space.isComplete else { return }
    var isAsked = false
    space.visit { input in
      isAsked = questionnaire.isAsked(item, given: input)
      return !isAsked
    }
    if !isAsked { report(.neverAsked(item: item.id), of: .item(position)) }
  }

  // MARK: Scales

  private mutating func tryOut(scale position: Scale.Position) {
    let scale = questionnaire.scales[position]
    guard case .items(let members) = scale.parts else { return }
    var needs = AnswerNeeds(questionnaire)
    for member in members {
      questionnaire.items[member.item].shownWhen.map { needs.add($0) }
      questionnaire.items[member.item].notApplicableWhen.map { needs.add($0) }
    }
    if let space = space(needs), space.isComplete {
      var most = 0
      space.visit { input in
        most = max(
          most,
          members.count { questionnaire.isAsked(questionnaire.items[$0.item], given: input) })
        return most < members.count
      }
      let minimum = if case .atLeast(let number) = scale.minimumAnswered { number } else { 1 }
      if most < minimum {
        report(.neverScored(parts: most, minimum: minimum), of: .scale(position))
      }
    }
    tryOutWords(of: position, members: members)
  }

  private mutating func tryOutWords(
    of position: Scale.Position, members: [Scale.Member]
  ) {
    let scale = questionnaire.scales[position]
    guard scale.isWordsOnly else { return }
    var needs = AnswerNeeds(questionnaire)
    for member in members { needs.add(item: member.item) }
    for text in scale.words { needs.add(text) }
    guard let space = space(needs) else { return }
    var unused = Set(scale.words.indices)
    var hasHole = false
    space.visit { input in
      if let text = questionnaire.words(of: scale, input: input) {
        scale.words.firstIndex(of: text).map { _ = unused.remove($0) }
      } else if members.contains(where: { input.numbers[$0.item] != nil }) {
        hasHole = true
      }
      return true
    }
    if hasHole { report(.wordsWithoutFallback(scale: scale.id), of: .scale(position)) }
    guard space.isComplete else { return }
    for index in unused.sorted() {
      report(.textNeverUsed, of: .words(scale: scale.id, index))
    }
  }

  // MARK: Signals

  private mutating func tryOut(signal position: Signal.Position) {
    let signal = questionnaire.signals[position]
    var needs = AnswerNeeds(questionnaire)
    needs.add(signal.rule)
    for text in signal.cards.values.joined() { needs.add(text) }
    guard let space = space(needs) else { return }
    var reached: Set<SignalLevel> = []
    var holes: Set<SignalLevel> = []
    var unused = signal.cards.mapValues { Set($0.indices) }
    space.visit { input in
      let base = questionnaire.baseLevel(of: signal, input: input)
      guard base > .none, let texts = signal.cards[base] else { return true }
      reached.insert(base)
      for hasWeekPhrase in [false, true] {
        let text = questionnaire.cardText(
          of: signal.id, base: base, input: input, hasWeekPhrase: hasWeekPhrase)
        if let index = text.flatMap(texts.firstIndex(of:)) {
          unused[base]?.remove(index)
        } else {
          holes.insert(base)
        }
      }
      return true
    }
    for level in holes.sorted() {
      report(.cardWithoutFallback(signal: signal.id, level: "\(level)"), of: .signal(position))
    }
    guard space.isComplete else { return }
    for (level, texts) in signal.cards.sorted(by: { $0.key < $1.key })
    where signal.rule.reachableLevels.contains(level) {
      guard reached.contains(level) else {
        report(.levelNeverReached(signal: signal.id, level: "\(level)"), of: .signal(position))
        continue
      }
      for index in unused[level, default: []].sorted() where texts.indices.contains(index) {
        report(.textNeverUsed, of: .card(position, signal: signal.id, level, index))
      }
    }
  }
}

extension RuleTrial {
  /// A single comparison is looked at where it is read; here what several come to.
  private mutating func tryOut(_ suggestion: Suggestion) {
    guard let condition = suggestion.when, condition.isJoined else { return }
    var needs = AnswerNeeds(questionnaire)
    needs.add(condition)
    guard let space = space(needs), space.isComplete else { return }
    var (canHold, canFail) = (false, false)
    space.visit { input in
      let holds = condition.holds(for: input)
      canHold = canHold || holds
      // A comparison with a missing answer fails whatever it asks.
      canFail = canFail || !holds && needs.items.keys.allSatisfy { input.numbers[$0] != nil }
      return !(canHold && canFail)
    }
    if !canHold { report(.neverSuggested(suggestion.id), of: .suggestion(suggestion.id)) }
    if !canFail { report(.alwaysSuggested(suggestion.id), of: .suggestion(suggestion.id)) }
  }
}

extension Condition {
  fileprivate var isJoined: Bool {
    switch self {
    case .all, .any: true
    case .item, .isAnswered, .includes, .target, .itemAboveTarget: false
    }
  }
}

extension Questionnaire {
  /// This week's level of one signal; of a combination the highest of its parts, if all are there.
  fileprivate func baseLevel(of signal: Signal, input: ScoringInput) -> SignalLevel {
    guard case .combines(let parts) = signal.rule else { return signal.rule.level(input) }
    let levels = parts.map { signals[$0].rule.level(input) }
    return levels.contains(.none) ? .none : levels.max() ?? .none
  }
}
