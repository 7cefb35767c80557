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
      self.init(unusable: name, ["\(name.nameOfInput): the text is not UTF-8"])
    case .unusable(let name, let problems, let more):
      let lines = problems.map { "\(name.nameOfInput):\($0.line): \($0.reason.words)" }
      self.init(unusable: name, lines + (more > 0 ? ["and \(more) more"] : []))
    }
  }

  private init(unusable name: String, _ lines: [String]) {
    self.init(
      "\(name.nameOfInput.shortenedForDisplay) cannot be used",
      hint: lines.joined(separator: "\n  "), status: .data)
  }
}

extension SeriesFileError.Reason {
  fileprivate var words: String {
    switch self {
    case .openQuote: "a quote is left open, or something follows one that closes"
    case .tooManyRows: "more than \(SeriesFile.maximumRows) rows"
    case .empty: "the file is empty; it begins with a header"
    case .tooFewColumns: "the header needs two columns, such as week,value"
    case .otherSeparator(let character):
      "fields are separated by \(Words.separators(character)); save it with commas"
    case .noSuchColumn(let name, let known):
      "there is no column \"\(name.shortenedForDisplay)\""
        + (NearestName.nearest(to: name, among: known).map {
          "; did you mean \($0.shortenedForDisplay)?"
        } ?? "")
    case .noHeader: "the first line is not a header, such as week,value"
    case .fieldCountDiffers(let fields, let columns):
      "\(Words.count(fields, "field")) where the header has \(columns)"
    case .notYearWeek:
      "six digits are read as a year and its week, such as 202612, and no year has this one"
    case .notWeek: "the week is not a whole number, a date or an ISO week, such as 12 or 2026-W12"
    case .otherNotation(let notation, let above):
      "weeks are written as \(above.words) above, here as \(notation.words)"
    case .sameWeek(let line): "the same week as line \(line)"
    case .weekBefore(let line): "a week before that of line \(line)"
    case .notValue: "the value is not a number from -1e9 to 1e9; leave it empty where there is none"
    }
  }
}
