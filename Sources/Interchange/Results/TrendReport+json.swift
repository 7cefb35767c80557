// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Formats
import Journal
import Pages
import Psychometrics
package import Texts

extension TrendReport {
  /// The names of the documented JSON output.
  package func json(in language: Language) -> [String: JSONValue] {
    var object: [String: JSONValue] = [
      "questionnaire": .text(questionnaire.id),
      "version": .text(questionnaire.version),
      "window": .object([
        "from": .text(window.first.iso.description), "to": .text(window.last.iso.description),
        "weeks": .integer(window.weeks.count),
      ]),
      "higher_is": direction == .higherIsEasier ? .text("easier") : .null,
      "described": description.map(\.json) ?? .null,
      "empty_weeks": .list(
        emptyWeeks.map { .text(ISOWeek(weekNumber: $0).description) }),
      "areas": .list(
        parts.map { part in
          var object = part.json(in: language)
          object["points"] = points(of: part)
          return .object(object)
        }),
    ]
    if window.start != .monday { object["week_starts"] = .text(window.start.rawValue) }
    return object
  }
}

extension TrendReport {
  /// Weeks of the window in which nothing has a point.
  private var emptyWeeks: [Int] {
    let answered = Set(parts.flatMap { $0.shown.points.map(\.week) })
    return window.weeks.filter { !answered.contains($0) }
  }

  private func points(of part: Part) -> JSONValue {
    let smoothed =
      if case .chart(let chart) = TrendPage(report: self).figure(part).drawing {
        Dictionary(uniqueKeysWithValues: chart.smoothed.map { ($0.week, $0.value) })
      } else {
        [Int: Double]()
      }
    return .list(
      part.shown.points.map { point in
        point.json(smoothed: point.isTested ? smoothed[point.week] : nil)
      })
  }
}

extension TrendReport.Part {
  fileprivate func json(in language: Language) -> [String: JSONValue] {
    // The figures are those of `trend --series` for the tested points below.
    var object = TrendStatistics(tested).json
    object["id"] = .text(whole.id)
    object["title"] = .text(language.words(of: whole.heading))
    object["asked"] = .truth(isAsked)
    object["in_words_only"] = .truth(whole.subject == .areaInWords)
    object["p_star"] = .optional(tested.pStar)
    object["sentence"] = sentence.map { .text(language.words(of: $0)) } ?? .null
    object["halves"] = SeriesHalves(tested).map(\.json) ?? .null
    object["change_told"] = .truth(isClaimTold)
    object["change_test"] = findings.window.json(told: findings.claim)
    object["change_test_all_weeks"] = findings.all?.json(told: findings.claimOfAll) ?? .null
    object["same_weeks_last_year"] = findings.lastYear.map(\.json) ?? .null
    object["usual_range"] = UsualRange(whole).map(\.json) ?? .null
    object["range"] = .object([
      "low": .optional(whole.range.lowerBound), "high": .optional(whole.range.upperBound),
    ])
    object["bands"] = .list(
      whole.bands.map { band in
        .object([
          "label": .text(band.label), "from": .integer(band.range.lowerBound),
          "to": .integer(band.range.upperBound),
        ])
      })
    object["no_sentence_because"] = sentence == nil ? .text(silence) : .null
    object["no_change_because"] = isClaimTold ? .null : .text(unclaimed)
    object["version_changes"] = .list(
      shown.versionChanges.map {
        .object([
          "week": .text(ISOWeek(weekNumber: $0.week).description), "version": .text($0.version),
        ])
      })
    object["weeks_apart"] = .integer(whole.weeksApart)
    return object
  }

  private var silence: String {
    if whole.subject == .areaInWords { return "in_words_only" }
    return tested.count < UsualWeeks.fewestWeeks ? "too_few_check_ins" : "nothing_to_tell"
  }

  private var unclaimed: String {
    if claim != nil { return "two_others_are_told" }
    return tested.count < TrendTest.fewestWeeks ? "too_few_check_ins" : "none_found"
  }

  private var sentence: Message? {
    guard whole.subject != .areaInWords else { return nil }
    let sentence = TrendSentence(part: self)
    return isAsked ? sentence.text : sentence.shortText
  }
}

extension TrendSeries.Point {
  fileprivate func json(smoothed: Double?) -> JSONValue {
    .object([
      "week": .text(ISOWeek(weekNumber: week).description), "week_number": .integer(week),
      "value": .optional(value), "smoothed": .optional(smoothed),
      "shown": .integer(displayed(value)), "kind": .text(kind.rawValue),
      "questionnaire": .text(questionnaire), "version": .text(version), "tested": .truth(isTested),
    ])
  }
}

extension UsualRange {
  fileprivate var json: JSONValue {
    .object([
      "low": .optional(limits.lowerBound), "high": .optional(limits.upperBound),
      "within": .integer(within), "of": .integer(count), "wide": .truth(isWide),
      "from": .text(ISOWeek(weekNumber: weeks.lowerBound).description),
    ])
  }
}

extension TrendTest {
  /// - Parameter told: The change that may be told of it; `nil` for none.
  fileprivate func json(told: TrendClaim?) -> JSONValue {
    .object([
      "n": .integer(series.count), "p": .optional(newest?.p), "below": .optional(threshold),
      "smallest_change": .optional(smallestChange),
      "clear": .truth(newest?.isClear ?? false), "clear_before": .truth(before?.isClear ?? false),
      "change": told.map(\.json) ?? .null,
    ])
  }
}

extension TrendClaim {
  fileprivate var json: JSONValue {
    .object([
      "from": .optional(start), "to": .optional(end), "weeks": .integer(weeks.count),
      "since": step.map { .text(ISOWeek(weekNumber: $0.week).description) } ?? .null,
      "slope": .optional(slope.slope), "low": .optional(slope.low), "high": .optional(slope.high),
    ])
  }
}

extension SeriesHalves {
  fileprivate var json: JSONValue {
    .object([
      "n": .integer(count), "first": .optional(first), "last": .optional(last),
      "usual_move": .optional(usualMove),
    ])
  }
}

extension YearComparison {
  fileprivate var json: JSONValue {
    .object([
      "n": .integer(count), "last_year": .optional(lastYear), "this_year": .optional(thisYear),
    ])
  }
}

extension TrendDescription {
  fileprivate var json: JSONValue {
    .object([
      "check_ins": .integer(checkIns), "easiest": easiest.map(\.json) ?? .null,
      "hardest": hardest.map(\.json) ?? .null,
      "most_often_hard": mostOftenHard.map(\.json) ?? .null,
      "within_budget": budget.map {
        .object(["weeks": .integer($0.count), "of": .integer($0.of)])
      } ?? .null,
      "hardest_week": weeks(hardestWeeks).first ?? .null,
      "hardest_weeks": .list(weeks(hardestWeeks)),
      "easiest_week": weeks(easiestWeeks).first ?? .null,
      "easiest_weeks": .list(weeks(easiestWeeks)),
    ])
  }

  private func weeks(_ points: [TrendSeries.Point]) -> [JSONValue] {
    points.map { .text(ISOWeek(weekNumber: $0.week).description) }
  }
}

extension TrendDescription.Standing {
  fileprivate var json: JSONValue {
    .object([
      "title": .text(title), "band": band.map { .text($0) } ?? .null,
      "weeks": .integer(weeks.count), "of": .integer(weeks.of),
    ])
  }
}
