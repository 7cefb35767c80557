// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Interchange
import Pages
import Psychometrics

extension Problem {
  /// - Parameters:
  ///   - map: The map's file.
  ///   - table: The table's file, or words for standard input.
  ///   - remains: What is left undone, as a sentence.
  init(_ error: SurveyRefusal, map: String, table: String, remains: String) {
    let lines = error.problems.map { problem in
      switch problem.place {
      case .map(let place):
        "\(map.shortenedForDisplay):\(place.line):\(place.column): \(problem.reason.words)"
      case .table(let line, let column):
        "\(table), line \(line)" + (column.map { ", \($0.shortenedForDisplay)" } ?? "")
          + ": \(problem.reason.words)"
      }
    }
    let more = error.count - error.problems.count
    self.init(
      "\(table) cannot be scored: \(Words.count(error.count, "problem"))",
      hint: (lines + (more > 0 ? ["and \(more) more"] : []) + [remains])
        .joined(separator: "\n  "), status: .data)
  }
}

extension SurveyProblem.Reason {
  var words: String {
    switch self {
    case .definition(let problem): problem.message
    case .notMap: "a map of names is needed here"
    case .missingKey(let key): "the map needs \(key)"
    case .unknownKey(let name, let known): Self.unknown("key", name, known)
    case .notText: "a text is needed here"
    case .notPlace: "a whole number is needed here"
    case .notOneOf(let words): "this is one of \(Words.list(words, last: "or"))"
    case .noSuchItem(let name, let known): Self.unknown("item", name, known)
    case .noSuchSetting(let name, let known): Self.unknown("setting", name, known)
    case .noSuchColumn("?", _):
      "a \"?\" still stands here: write the column's name, or take out what the map can do without"
    case .noSuchColumn(let name, let known): Self.unknown("column", name, known)
    case .columnTwice(let name):
      "several columns are called \"\(name.shortenedForDisplay)\"; write its place, from 1"
    case .otherQuestionnaire(let id, let asked):
      "this is a map for \(id.shortenedForDisplay), and \(asked) was asked for"
    case .noSuchZone(let name):
      "there is no time zone \"\(name.shortenedForDisplay)\"; such as Europe/Berlin"
    case .notOffered(let item, let format): "\(item) takes \(format.acceptedInFiles)"
    case .outsideRange(let key, let range):
      "\(key) is a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .usedTwice(let name): "\"\(name.shortenedForDisplay)\" appears twice"
    case .columnLeftOut: "the map neither uses this column nor has it under ignore"
    case .notUTF8: "not valid UTF-8; say encoding: windows-1252 if it comes from an older program"
    case .noHeader: "there is no header"
    case .openQuote: "a quote is left open, or something follows one that closes"
    case .tooManyRows(let limit):
      "more than \(Words.grouped(limit)) rows; sort the file and score it without a map"
    case .fieldCount(let fields, let columns):
      "\(Words.count(fields, "field")) where the header has \(columns)"
    case .notDay: "not a day such as 2026-10-05, 2026/10/05 or 5.10.2026"
    case .dayIsOpen: "may be two days; say order: dmy or mdy"
    case .controlCharacters: "contains control characters"
    }
  }

  private static func unknown(_ kind: String, _ name: String, _ known: [String]) -> String {
    let nearest = NearestName.nearest(to: name, among: known).map {
      "; did you mean \($0.shortenedForDisplay)?"
    }
    return "there is no \(kind) \"\(name.shortenedForDisplay)\"\(nearest ?? "")"
  }
}
