// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Worked examples.
extension DefinitionReader {
  private static let expectedLevels: KeyValuePairs<String, SignalLevel> = [
    "none": .none, "notice": .notice, "elevated": .elevated, "strong": .strong,
  ]

  mutating func workedExamples(
    in top: inout Fields, wholeSignals: Questionnaire?
  ) -> [WorkedExample] {
    var names: Set<String> = []
    return list("examples", in: &top).compactMap { node in
      guard var fields = fields(node, key: "examples", name: "an example") else { return nil }
      defer { finish(fields) }
      let name = requiredText("name", in: &fields)
      fields.name = "example \(name.shortenedForDisplay)"
      if !names.insert(name).inserted {
        report(.duplicateName(.example, name.shortenedForDisplay), at: node.location)
      }
      if !["scores", "withheld", "signals"].contains(where: { fields.take($0) != nil }) {
        report(.exampleExpectsNothing(name: name.shortenedForDisplay), at: node.location)
      }
      places.examples.append(node.location)
      return WorkedExample(
        name: name, targets: exampleTargets(in: &fields),
        outcomes: outcomes("answers", in: &fields), earlier: earlierWeeks(in: &fields),
        scores: expectedScores(in: &fields), withheld: expectedWithheld(in: &fields),
        signals: expectedSignals(in: &fields, whole: wholeSignals))
    }
  }

  private mutating func exampleTargets(in fields: inout Fields) -> [Target.ID: Double] {
    guard let node = fields.take("settings"),
      var settings = self.fields(node, key: "settings", name: "settings")
    else { return [:] }
    var values: [Target.ID: Double] = [:]
    for entry in settings.takeAll() {
      guard let target = targets.first(where: { $0.id == entry.key }) else {
        let nearest = nearest(to: entry.key, among: targets.map(\.id))
        report(
          .unknownName(.target, entry.key.shortenedForDisplay, nearest: nearest),
          at: entry.keyLocation)
        continue
      }
      guard let value = number(entry.node, key: entry.key) else { continue }
      let possible = Double(target.range.lowerBound)...Double(target.range.upperBound)
      if !possible.contains(value) || value != value.rounded() {
        report(.outsideRange(entry.key, possible: target.range), at: entry.node.location)
      }
      values[entry.key] = value
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
        let nearest = nearest(to: entry.key, among: itemPositions.keys)
        report(
          .unknownName(.item, entry.key.shortenedForDisplay, nearest: nearest),
          at: entry.keyLocation)
        continue
      }
      guard let outcome = items[position].format.outcome(inFile: entry.node) else {
        if !brokenItems.contains(position) {
          report(.notAccepted(item: entry.key), at: entry.node.location)
        }
        continue
      }
      outcomes[entry.key] = outcome
    }
    return outcomes
  }

  private mutating func earlierWeeks(in fields: inout Fields) -> [WorkedExample.EarlierWeek] {
    var seen: Set<Int> = []
    return list("earlier", in: &fields).compactMap { node in
      guard var week = self.fields(node, key: "earlier", name: "an earlier week") else {
        return nil
      }
      defer { finish(week) }
      if week.take("weeks_ago") == nil {
        report(.missingKey("weeks_ago", of: week.name), at: node.location)
      }
      let weeksAgo = wholeNumber("weeks_ago", in: &week) ?? 1
      if !((1...999) ~= weeksAgo) {
        report(.outsideRange("weeks_ago", possible: 1...999), at: node.location)
      }
      if !seen.insert(weeksAgo).inserted, week.take("weeks_ago") != nil {
        report(.duplicateName(.earlierWeek, "\(weeksAgo)"), at: node.location)
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
      let id = node.string ?? ""
      return knowsScale(id, at: node.location) ? id : nil
    }
  }

  private mutating func knowsScale(_ id: Scale.ID, at location: SourceLocation) -> Bool {
    if scales.contains(where: { $0.id == id }) { return true }
    let nearest = nearest(to: id, among: scales.map(\.id))
    report(.unknownName(.scale, id.shortenedForDisplay, nearest: nearest), at: location)
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
        let nearest = nearest(to: entry.key, among: known)
        report(
          .unknownName(.signal, entry.key.shortenedForDisplay, nearest: nearest),
          at: entry.keyLocation)
        continue
      }
      levels[entry.key] = choice(entry.key, in: &signals, Self.expectedLevels)
    }
    return levels
  }
}

extension ResponseFormat {
  fileprivate func outcome(inFile node: DocumentNode) -> Outcome? {
    switch node {
    case .scalar(let scalar): return outcome(inFile: scalar)
    case .sequence(let sequence):
      let parts = sequence.elements.compactMap(\.string)
      return parts.count == sequence.elements.count ? outcome(inFile: parts) : nil
    case .mapping: return nil
    }
  }

  /// A quoted text is a text, even when it is the word for a declined answer.
  private func outcome(inFile scalar: DocumentNode.Scalar) -> Outcome? {
    if self == .text, !scalar.isPlain {
      return .answered(.text(TerminalText.cleaned(scalar.string)))
    }
    return outcome(inFile: scalar.string)
  }
}
