// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Journal
import Pages
import Texts

extension Problem {
  init(_ error: SeriesFileError) {
    switch error {
    case .tooLarge(let name):
      self.init(
        .seriesTooLarge(
          name: .given(name.nameOfInput.shortenedForDisplay),
          size: SeriesFile.maximumBytes / 1_048_576),
        hint: .seriesNoFigure(), status: .data)
    case .notUTF8(let name):
      self.init(unusable: name, [.at(name.nameOfInput, .seriesNotUTF8())])
    case .unusable(let name, let problems, let more):
      let lines = problems.map { Message.at("\(name.nameOfInput):\($0.line)", $0.reason.words) }
      self.init(unusable: name, lines, more: more)
    }
  }

  private init(unusable name: String, _ lines: [Message], more: Int = 0) {
    self.init(
      .seriesUnusable(file: .given(name.nameOfInput.shortenedForDisplay)),
      hint: .lines(lines, more: more), status: .data)
  }
}

extension SeriesFileError.Reason {
  fileprivate var words: Message {
    switch self {
    case .openQuote: .seriesOpenQuote()
    case .tooManyRows: .seriesTooManyRows(limit: SeriesFile.maximumRows)
    case .empty: .seriesEmpty()
    case .tooFewColumns: .seriesTooFewColumns()
    case .otherSeparator(let character):
      .seriesOtherSeparator(marks: .separators(character))
    case .noSuchColumn(let name, let known):
      .unknown(Message.unknownColumn, name, known)
    case .noHeader: .seriesNoHeader()
    case .fieldCountDiffers(let fields, let columns):
      .seriesFieldCountDiffers(fields: fields, columns: columns)
    case .notYearWeek:
      .seriesNotYearWeek()
    case .notWeek: .seriesNotWeek()
    case .otherNotation(let notation, let above):
      .seriesOtherNotation(above: above.words, here: notation.words)
    case .sameWeek(let line): .seriesSameWeek(line: line)
    case .weekBefore(let line): .seriesWeekBefore(line: line)
    case .notValue: .seriesNotValue()
    }
  }
}

extension WeekNotation {
  /// How weeks are written so.
  var words: Message {
    switch self {
    case .number: .seriesWholeNumbers()
    case .calendar: .seriesCalendar()
    }
  }
}
