// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Psychometrics

extension TrendReport {
  /// The names of the documented JSON output.
  var json: [String: JSONValue] {
    [
      "questionnaire": .text(questionnaire.id),
      "version": .text(questionnaire.version),
      "window": .object([
        "from": .text(window.first.description), "to": .text(window.last.description),
        "weeks": .integer(window.weeks.count),
      ]),
      "areas": .list(parts.map { .object($0.json) }),
    ]
  }
}

extension TrendReport.Part {
  fileprivate var json: [String: JSONValue] {
    // The figures are those of `trend --series` for the tested points below.
    var object = TrendStatistics(tested).json
    object["id"] = .text(whole.id)
    object["title"] = .text(whole.title)
    object["asked"] = .truth(isAsked)
    object["in_words_only"] = .truth(whole.subject == .areaInWords)
    object["p_star"] = .optional(tested.pStar)
    object["sentence"] =
      isSaid && whole.subject != .areaInWords ? .text(TrendSentence(part: self).text) : .null
    object["usual_range"] = UsualRange(whole).map(\.json) ?? .null
    object["points"] = .list(shown.points.map(\.json))
    object["version_changes"] = .list(
      shown.versionChanges.map {
        .object([
          "week": .text(ISOWeek(weekNumber: $0.week).description), "version": .text($0.version),
        ])
      })
    object["weeks_apart"] = .integer(whole.weeksApart)
    return object
  }
}

extension TrendSeries.Point {
  fileprivate var json: JSONValue {
    .object([
      "week": .text(ISOWeek(weekNumber: week).description), "week_number": .integer(week),
      "value": .optional(value), "shown": .integer(displayed(value)), "kind": .text(kind.rawValue),
      "questionnaire": .text(questionnaire), "version": .text(version), "tested": .truth(isTested),
    ])
  }
}

extension UsualRange {
  fileprivate var json: JSONValue {
    .object([
      "low": .optional(limits.lowerBound), "high": .optional(limits.upperBound),
      "baseline_n": .integer(baselineCount), "provisional": .truth(isProvisional),
      "from": .text(ISOWeek(weekNumber: firstWeek).description),
    ])
  }
}
