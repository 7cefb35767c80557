// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Worked examples: read, and worked through.
extension DefinitionReader {
  private static let levels: KeyValuePairs<String, SignalLevel> = [
    "none": .none, "notice": .notice, "elevated": .elevated, "strong": .strong,
  ]

  mutating func workedExamples(
    in top: inout Fields, wholeSignals: Questionnaire?
  ) -> [WorkedExample] {
    list("examples", in: &top).compactMap { node in
      guard var fields = fields(node, key: "examples", name: "an example") else { return nil }
      defer { finish(fields) }
      let name = requiredText("name", in: &fields)
      fields.name = "example \(name)"
      return WorkedExample(
        name: name, targets: exampleTargets(in: &fields),
        outcomes: outcomes("answers", in: &fields), earlier: earlierWeeks(in: &fields),
        scores: expectedScores(in: &fields), withheld: expectedWithheld(in: &fields),
        signals: expectedSignals(in: &fields, whole: wholeSignals), location: node.location)
    }
  }

  private mutating func exampleTargets(in fields: inout Fields) -> [Target.ID: Double] {
    guard let node = fields.take("settings"),
      var settings = self.fields(node, key: "settings", name: "settings")
    else { return [:] }
    var values: [Target.ID: Double] = [:]
    for entry in settings.takeAll() {
      guard targets.contains(where: { $0.id == entry.key }) else {
        let nearest = NearestName.nearest(to: entry.key, among: targets.map(\.id))
        report(.unknownName(.target, cleaned(entry.key), nearest: nearest), at: entry.keyLocation)
        continue
      }
      values[entry.key] = number(entry.node, key: entry.key)
    }
    return values
  }

  private mutating func outcomes(_ key: String, in fields: inout Fields) -> [Item.ID: Outcome] {
    guard let node = required(key, in: &fields),
      let answers = self.fields(node, key: key, name: key)
    else { return [:] }
    return outcomes(answers)
  }

  /// Responses by item; an item that is not named is not reached.
  mutating func outcomes(_ fields: Fields) -> [Item.ID: Outcome] {
    var fields = fields
    var outcomes: [Item.ID: Outcome] = [:]
    for entry in fields.takeAll() {
      guard let position = itemPositions[entry.key] else {
        let nearest = NearestName.nearest(to: entry.key, among: itemPositions.keys)
        report(.unknownName(.item, cleaned(entry.key), nearest: nearest), at: entry.keyLocation)
        continue
      }
      guard case .scalar(let scalar) = entry.node,
        let outcome = items[position].format.outcome(inFile: scalar)
      else {
        report(.notAccepted(item: entry.key), at: entry.node.location)
        continue
      }
      outcomes[entry.key] = outcome
    }
    return outcomes
  }

  private mutating func earlierWeeks(in fields: inout Fields) -> [WorkedExample.EarlierWeek] {
    list("earlier", in: &fields).compactMap { node in
      guard var week = self.fields(node, key: "earlier", name: "an earlier week") else {
        return nil
      }
      defer { finish(week) }
      let weeksAgo = wholeNumber("weeks_ago", in: &week) ?? 0
      if weeksAgo < 1 {
        report(
          .malformed(value: "\(weeksAgo)", key: "weeks_ago", example: "1"), at: node.location)
      }
      return WorkedExample.EarlierWeek(
        weeksAgo: weeksAgo, outcomes: outcomes("answers", in: &week))
    }
  }

  private mutating func expectedScores(in fields: inout Fields) -> [Scale.ID: Double] {
    guard let node = fields.take("scores"),
      var scores = self.fields(node, key: "scores", name: "scores")
    else { return [:] }
    var values: [Scale.ID: Double] = [:]
    for entry in scores.takeAll() where knowsScale(entry.key, at: entry.keyLocation) {
      values[entry.key] = number(entry.node, key: entry.key)
    }
    return values
  }

  private mutating func expectedWithheld(in fields: inout Fields) -> [Scale.ID] {
    list("withheld", in: &fields).compactMap { node in
      let id = clean(node)
      return knowsScale(id, at: node.location) ? id : nil
    }
  }

  private mutating func knowsScale(_ id: Scale.ID, at location: SourceLocation) -> Bool {
    if scales.contains(where: { $0.id == id }) { return true }
    let nearest = NearestName.nearest(to: id, among: scales.map(\.id))
    report(.unknownName(.scale, cleaned(id), nearest: nearest), at: location)
    return false
  }

  private mutating func expectedSignals(
    in fields: inout Fields, whole: Questionnaire?
  ) -> [Signal.ID: SignalLevel]? {
    guard let node = fields.take("signals"),
      var signals = self.fields(node, key: "signals", name: "signals")
    else { return nil }
    let known = whole?.signals.map(\.id) ?? signalIDs
    var levels: [Signal.ID: SignalLevel] = [:]
    for entry in signals.takeAll() {
      guard known.contains(entry.key) else {
        let nearest = NearestName.nearest(to: entry.key, among: known)
        report(.unknownName(.signal, cleaned(entry.key), nearest: nearest), at: entry.keyLocation)
        continue
      }
      levels[entry.key] = choice(entry.key, in: &signals, Self.levels)
    }
    return levels
  }

  // MARK: Working them

  mutating func runExamples(of questionnaire: Questionnaire, whole: Questionnaire?) {
    for example in questionnaire.examples {
      run(example, of: questionnaire, signalsFrom: whole ?? questionnaire)
    }
  }

  private mutating func run(
    _ example: WorkedExample, of questionnaire: Questionnaire, signalsFrom whole: Questionnaire
  ) {
    var targets: [String: Double] = [:]
    for target in questionnaire.targets {
      targets[target.settingKey] = example.targets[target.id]
    }
    let week = 1_000
    let earlier = example.earlier.map { earlier in
      whole.signalObservation(
        week: week - earlier.weeksAgo,
        outcomes: questionnaire.settled(outcomes: earlier.outcomes, targets: targets),
        targets: targets)
    }
    let assessment = questionnaire.assess(
      outcomes: questionnaire.settled(outcomes: example.outcomes, targets: targets),
      targets: targets, week: week, signalsFrom: whole,
      earlier: SignalWeek.joining(earlier.sorted { $0.week < $1.week }))

    for (position, scale) in questionnaire.scales.enumerated() {
      let actual = assessment.scores[position].value
      if let expected = example.scores[scale.id],
        actual.map({ abs($0 - expected) > 1e-9 }) ?? true
      {
        report(
          .exampleScore(name: example.name, scale: scale.id, expected: expected, actual: actual),
          at: example.location)
      }
      if example.withheld.contains(scale.id), let actual {
        report(
          .exampleNotWithheld(name: example.name, scale: scale.id, actual: actual),
          at: example.location)
      }
    }
    guard let expectedLevels = example.signals else { return }
    for signal in whole.signals {
      let expected = expectedLevels[signal.id] ?? .none
      let actual = assessment.report.state(of: signal.id)?.level ?? .none
      if expected != actual {
        report(
          .exampleSignal(
            name: example.name, signal: signal.id, expected: "\(expected)", actual: "\(actual)"),
          at: example.location)
      }
    }
  }
}

extension ResponseFormat {
  /// A quoted text is a text, even when it is the word for a declined answer.
  fileprivate func outcome(inFile scalar: Node.Scalar) -> Outcome? {
    if self == .text, scalar.style != .plain { return .answered(.text(cleaned(scalar.string))) }
    return outcome(inFile: scalar.string)
  }
}
