// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
package import Psychometrics

/// The check-ins of one questionnaire as weekly series.
package struct TrendHistory {
  /// As it was answered last: older weeks join a series only if they asked the same.
  package let questionnaire: Questionnaire
  /// The first and last week with a check-in of the questionnaire.
  private let ownWeeks: ClosedRange<Int>
  private let weekStart: WeekStart
  private let checkIns: [SeriesCheckIn]

  /// - Parameter checkIns: Of the questionnaire, its short forms and its whole, in order of date.
  /// - Returns: `nil` when there is none of the questionnaire itself.
  package init?(_ checkIns: [SeriesCheckIn], of id: Questionnaire.ID) {
    let own = checkIns.filter { $0.questionnaire.id == id }
    guard let first = own.first, let newest = own.last else { return nil }
    ownWeeks = first.week.number...newest.week.number
    weekStart = newest.week.start
    questionnaire = newest.questionnaire
    self.checkIns = checkIns
  }

  /// `nil` for a questionnaire without one.
  package var overall: TrendSeries? { questionnaire.scales.first(where: \.isOverall).map(series) }

  /// The overall first, then the areas in the questionnaire's order.
  package var areas: [TrendSeries] {
    let scales = questionnaire.scales
    return (scales.filter(\.isOverall) + scales.filter { !$0.isOverall }).map(series)
  }

  /// Weeks with a check-in of the questionnaire or of a short form.
  package func answeredWeeks(in weeks: ClosedRange<Int>) -> Set<Int> {
    let own = checkIns.filter {
      $0.questionnaire.id == questionnaire.id || $0.questionnaire.partOf == questionnaire.id
    }
    return Set(own.map(\.week.number).filter(weeks.contains))
  }

  /// The first and last week of some of its series.
  package func answeredWeeks(_ series: [TrendSeries]) -> ClosedRange<Int> {
    let weeks = series.flatMap { $0.points.map(\.week) }
    guard let first = weeks.min(), let last = weeks.max() else { return ownWeeks }
    return first...last
  }

  /// One question, in every check-in that asked it.
  ///
  /// - Returns: `nil` for a question that no area counts.
  package func series(ofItem id: Item.ID) -> TrendSeries? {
    guard questionnaire.countedItemIDs.contains(id), let item = questionnaire.position(ofItem: id)
    else { return nil }
    let scored = collect(item) { $0.itemScore($1, $2) }
    let text = questionnaire.items[item].text
    let title = questionnaire.items[item].short ?? id
    if scored.points.isEmpty, let unit = questionnaire.unit(ofItem: item) {
      // Without a target there is no score, but there is what was answered.
      let answered = collect(item) { $2.isApplicable[$1] ? $2.numbers[$1] : nil }
      if let highest = answered.points.map(\.value).max() {
        let step: Double = unit == .minutes ? 60 : 5
        return TrendSeries(
          id: id, title: title, question: text, subject: .measure,
          range: 0...max(step, (highest / step).rounded(.up) * step), bands: [],
          points: answered.points, weeksApart: answered.weeksApart, weekStart: weekStart,
          isInMinutes: unit == .minutes)
      }
    }
    return TrendSeries(
      id: id, title: title, question: text, subject: .item,
      change: TrendSeries.Change(nil, in: questionnaire), range: 0...100, bands: [],
      points: scored.points, weeksApart: scored.weeksApart, absences: scored.absences,
      weekStart: weekStart)
  }

  /// A number of a question in every check-in that asked it: the same question with the same answers,
  /// whoever asked it.
  private func collect(
    _ item: Item.Position,
    _ number: @escaping (Questionnaire, Item.Position, ScoringInput) -> Double?
  ) -> Collected {
    collect { other in
      guard let position = questionnaire.position(ofScoredItem: item, in: other) else {
        return other.id == questionnaire.id ? .apart : .elsewhere
      }
      return .joined(
        isTested: true,
        value: { checkIn in
          let input = checkIn.definition.key.scoringInput(
            outcomes: checkIn.checkIn.outcomes, targets: checkIn.checkIn.targets)
          return number(other, position, input)
        },
        absence: { ScoreAbsence(of: other.items[position].id, in: $0.checkIn) })
    }
  }

  private func series(_ scale: Scale) -> TrendSeries {
    let collected = collect { other in
      let isPart = other.partOf == questionnaire.id
      guard isPart || other.id == questionnaire.id,
        let position = other.scales.firstIndex(where: { $0.id == scale.id })
      else { return .elsewhere }
      // An area of a short form has other items: drawn beside the series, never in its tests.
      guard isPart || questionnaire.joins(scale, in: other) else { return .apart }
      return .joined(
        isTested: !isPart, value: { $0.scores[position].value },
        absence: {
          ScoreAbsence(of: other.scales[position], $0.scores[position], in: $0.checkIn, other)
        })
    }
    return TrendSeries(
      id: scale.id, title: scale.title, name: questionnaire.nameInSentence(of: scale),
      subject: scale.isOverall ? .overall : scale.isWordsOnly ? .areaInWords : .area,
      change: TrendSeries.Change(scale.change, in: questionnaire),
      range: questionnaire.possibleScores(scale) ?? 0...100, bands: scale.bands,
      points: collected.points, weeksApart: collected.weeksApart, absences: collected.absences,
      weekStart: weekStart)
  }

  /// Weeks in which the person kept within their own time budget, of those in which both are known.
  ///
  /// - Returns: `nil` when the questionnaire compares no time, or in no week both were known.
  package func budget(in weeks: ClosedRange<Int>) -> WeekCount? {
    var isWithin: [Int: Bool] = [:]
    for checkIn in checkIns
    where weeks.contains(checkIn.week.number) && checkIn.questionnaire.id == questionnaire.id {
      guard let (item, target) = checkIn.questionnaire.itemWithinBudget else { continue }
      let input = checkIn.definition.key.scoringInput(
        outcomes: checkIn.checkIn.outcomes, targets: checkIn.checkIn.targets)
      guard let minutes = input.numbers[item], let budget = input.targets[target] else { continue }
      isWithin[checkIn.week.number] = minutes <= budget
    }
    return isWithin.isEmpty
      ? nil : WeekCount(isWithin.values.count { $0 }, of: isWithin.count)
  }

  // MARK: Collecting

  /// What one version of a questionnaire is to a series.
  private enum Relation {
    case joined(
      isTested: Bool, value: (SeriesCheckIn) -> Double?,
      absence: (SeriesCheckIn) -> ScoreAbsence?)
    /// The same questionnaire, but it asked something else.
    case apart
    case elsewhere
  }

  private struct Collected {
    /// In order of their weeks; of one week what is tested stands first.
    var points: [TrendSeries.Point] = []
    var weeksApart = 0
    var absences: [Int: ScoreAbsence] = [:]

    /// - Parameter point: Of no week before the last; of two that are alike in one week the later counts.
    mutating func add(_ point: TrendSeries.Point) {
      let start = points.lastIndex { $0.week != point.week }.map { $0 + 1 } ?? 0
      if let same = points[start...].firstIndex(where: { $0.isTested == point.isTested }) {
        points[same] = point
      } else {
        points.insert(point, at: point.isTested ? start : points.endIndex)
      }
    }
  }

  private func collect(_ relation: (Questionnaire) -> Relation) -> Collected {
    var relations: [String: Relation] = [:]
    var last: (hash: String, relation: Relation)?
    var apart: Set<Int> = []
    var collected = Collected()
    for checkIn in checkIns {
      let hash = checkIn.definition.hash
      // Nearly always that of the week before.
      if last?.hash != hash {
        last = (hash, relations[hash] ?? relation(checkIn.questionnaire))
        relations[hash] = last?.relation
      }
      switch last?.relation {
      case .joined(let isTested, let value, let absence):
        // A score that is withheld drops out, so that an earlier one of the week can count.
        guard let value = value(checkIn) else {
          collected.absences[checkIn.week.number] = absence(checkIn)
          continue
        }
        collected.add(
          TrendSeries.Point(
            week: checkIn.week.number, value: value, kind: kind(checkIn),
            questionnaire: checkIn.questionnaire.id, version: checkIn.questionnaire.version,
            isTested: isTested))
      case .apart: apart.insert(checkIn.week.number)
      case .elsewhere where checkIn.questionnaire.partOf == questionnaire.id:
        collected.absences[checkIn.week.number] =
          collected.absences[checkIn.week.number] ?? .leftOut
      case .elsewhere, nil: break
      }
    }
    collected.weeksApart = apart.count
    return collected
  }

  private func kind(_ checkIn: SeriesCheckIn) -> TrendSeries.Kind {
    if checkIn.questionnaire.partOf == questionnaire.id { return .part }
    return checkIn.checkIn.isLate ? .late : .checkIn
  }
}

extension Questionnaire {
  /// The unit of an item that is scored against a target; `nil` for any other.
  fileprivate func unit(ofItem item: Item.Position) -> Target.Unit? {
    for case .items(let members) in scales.map(\.parts) {
      for member in members where member.item == item {
        if case .target(let target) = member.scoring { return targets[target].unit }
      }
    }
    return nil
  }

  /// The item that is scored against a target in minutes, and that target.
  fileprivate var itemWithinBudget: (Item.Position, Target.Position)? {
    for case .items(let members) in scales.map(\.parts) {
      for member in members {
        if case .target(let target) = member.scoring, targets[target].unit == .minutes {
          return (member.item, target)
        }
      }
    }
    return nil
  }
}
