// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Interchange
import Pages
import Psychometrics
import Texts

extension Problem {
  /// - Parameters:
  ///   - map: The map's file.
  ///   - table: The table's file, or words for standard input.
  ///   - remains: What is left undone, as a sentence.
  init(_ error: SurveyRefusal, map: String, table: String, remains: Message) {
    let lines = error.problems.map { problem -> Message in
      switch problem.place {
      case .map(let place):
        .at("\(map.shortenedForDisplay):\(place.line):\(place.column)", problem.reason.words)
      case .table(let line, let column):
        .inTable(table, line: line, column: column, problem.reason.words)
      }
    }
    let more = error.count - error.problems.count
    self.init(
      .surveyRefused(table: .given(table), number: error.count),
      hint: .lines(lines, more: more, end: remains), status: .data)
  }
}

extension SurveyProblem.Reason {
  var words: Message {
    switch self {
    case .definition(let problem): problem.message
    case .notMap: .surveyNotMap()
    case .missingKey(let key): .surveyMissingKey(key: .given(key))
    case .neitherWhenNorWeek: .surveyNeitherWhenNorWeek()
    case .whenAndWeek: .surveyWhenAndWeek()
    case .unknownKey(let name, let known): .unknown(Message.unknownKey, name, known)
    case .notText: .surveyNotText()
    case .notPlace: .surveyNotPlace()
    case .notOneOf(let words): .surveyNotOneOf(allowed: .names(words, .or))
    case .noSuchItem(let name, let known): .unknown(Message.unknownItem, name, known)
    case .noSuchSetting(let name, let known): .unknown(Message.unknownSetting, name, known)
    case .noSuchColumn("?", _): .surveyQuestionMark()
    case .noSuchColumn(let name, let known): .unknown(Message.unknownColumn, name, known)
    case .columnTwice(let name): .surveyColumnTwice(name: .given(name.shortenedForDisplay))
    case .otherQuestionnaire(let id, let asked):
      .surveyOtherQuestionnaire(id: .given(id.shortenedForDisplay), asked: .given(asked))
    case .noSuchZone(let name): .surveyNoSuchZone(name: .given(name.shortenedForDisplay))
    case .notOffered(let item, let format):
      .surveyNotOffered(item: .given(item), answers: format.acceptedInFiles)
    case .outsideRange(let key, let range):
      .surveyOutsideRange(key: .given(key), least: range.lowerBound, most: range.upperBound)
    case .usedTwice(let name): .surveyUsedTwice(name: .given(name.shortenedForDisplay))
    case .columnLeftOut: .surveyColumnLeftOut()
    case .notUTF8: .surveyNotUTF8()
    case .noHeader: .surveyNoHeader()
    case .openQuote: .surveyOpenQuote()
    case .tooManyRows(let limit): .surveyTooManyRows(limit: limit)
    case .fieldCount(let fields, let columns):
      .seriesFieldCountDiffers(fields: fields, columns: columns)
    case .notDay: .surveyNotDay()
    case .dayIsOpen: .surveyDayIsOpen()
    case .notWeek: .surveyNotWeek()
    case .controlCharacters: .surveyControlCharacters()
    }
  }
}

extension Message {
  /// A name that nothing has, with the nearest match in the same line.
  static func unknown(_ sentence: (Message) -> Message, _ name: String, _ known: [String])
    -> Message
  {
    .meant(
      sentence(.given(name.shortenedForDisplay)),
      NearestName.nearest(to: name, among: known)?.shortenedForDisplay)
  }

  /// What is wrong with a line of a table.
  ///
  /// - Parameter column: Absent: the whole line.
  static func inTable(_ table: String, line: Int, column: String?, _ words: Message) -> Message {
    .languageNamed(
      name: column.map {
        .problemInColumn(table: .given(table), line: line, column: .given($0.shortenedForDisplay))
      } ?? .problemInLine(table: .given(table), line: line),
      words: words)
  }
}
