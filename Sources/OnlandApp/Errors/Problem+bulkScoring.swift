// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import Pages
import Psychometrics
import Texts

extension Problem {
  /// - Parameter source: The file, or words for standard input.
  init(_ error: BulkScoringError, in source: String) {
    switch error {
    case .unreadable:
      self.init(
        .scoreCannotReadToEnd(source: .given(source)),
        hint: .scoreWrittenSoFar(), status: .data)
    case .record(let problem, let line):
      let place =
        problem.name.map { "\(source), line \(line), \($0.shortenedForDisplay)" }
        ?? "\(source), line \(line)"
      self.init("\(place): \(problem.reason)", hint: problem.hint, status: .data)
    }
  }
}

extension RecordProblem {
  /// What is wrong, with the column or key it is about.
  var words: String { (name.map { "\($0.shortenedForDisplay): " } ?? "") + reason }

  /// The column or key it is about.
  fileprivate var name: String? {
    switch self {
    case .twice(let name), .notObject(let name), .notOffered(let name, _),
      .outsideRange(let name, _), .bareNA(let name):
      name
    case .notListOfItems: "not_applicable"
    case .respondentIsNoName, .respondentIsUnsafe: "respondent"
    case .notWeek: "week"
    case .notDate: "date"
    case .notSorted(let hasDate): hasDate ? "date" : "week"
    case .notTogether, .tooManyPeople: nil
    case .notJSON, .noObject, .notUTF8, .tooLong, .unknownKey, .neitherWeekNorDate,
      .weekAndDateDisagree, .noHeader, .headerWithoutWeek, .otherSeparator, .separatorLine,
      .otherLineEnd, .otherEncoding, .noSuchColumn, .ownColumn, .columnWithoutName,
      .fieldCountDiffers, .openQuote, .strayQuote:
      nil
    }
  }

  fileprivate var reason: String {
    switch self {
    case .notJSON, .noObject: "not a JSON object as a check-in is written"
    case .notUTF8: "not valid UTF-8"
    case .tooLong: "longer than 1 MiB"
    case .unknownKey(let kind, let name, _):
      "there is no \(kind.words) \"\(name.shortenedForDisplay)\""
    case .twice: "appears twice"
    case .notObject: "not an object"
    case .notListOfItems: "not a list of item ids"
    case .notOffered: "the item does not offer this answer"
    case .outsideRange(_, let range):
      "not a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .respondentIsNoName: "not a text or a whole number"
    case .respondentIsUnsafe: "contains control characters"
    case .notWeek: "not a week"
    case .notDate: "not a day written as 2026-11-23"
    case .neitherWeekNorDate: "neither a week nor a date"
    case .weekAndDateDisagree: "week and date do not agree"
    case .notSorted: "earlier than the line before it, of the same respondent"
    case .notTogether(let respondent, let first):
      "the rows of \"\(String(decoding: respondent.name, as: UTF8.self).shortenedForDisplay)\" "
        + "are not "
        + "together: the first is in line \(first)"
    case .tooManyPeople(let limit):
      "more than \(Words.grouped(limit)) people in no order, so nobody can tell whether the rows "
        + "of each are "
        + "together"
    case .noHeader: "the input is empty; a table begins with a header"
    case .headerWithoutWeek: "the header names neither a week nor a date column"
    case .otherSeparator(let character):
      "fields are separated by \(Words.separators(character))"
    case .separatorLine:
      "this line tells a spreadsheet what separates fields, and is no header"
    case .otherLineEnd: "lines end with CR alone"
    case .otherEncoding: "the text is UTF-16, not UTF-8"
    case .noSuchColumn(let name, _): "there is no column \"\(name.shortenedForDisplay)\""
    case .ownColumn(let name):
      "\"\(name.shortenedForDisplay)\" is a part of the check-in, not a further column"
    case .columnWithoutName(let number): "column \(number) has no name"
    case .fieldCountDiffers(let columns, let fields):
      "expected \(Words.count(columns, "field")), found \(fields)"
    case .openQuote: "a quote is left open"
    case .strayQuote: "a quote inside a field"
    case .bareNA: "a bare NA could mean two things"
    }
  }

  fileprivate var hint: String? {
    switch self {
    case .tooLong(let mayHoldLineBreaks):
      mayHoldLineBreaks ? "A quote may have been left open." : nil
    case .unknownKey(_, let name, let known):
      NearestName.nearest(to: name, among: known).map { "Did you mean \($0)?" }
    case .notOffered(_, let format): "It takes \(format.acceptedInFiles)."
    case .notWeek: "Such as 2026-W48, 2026-11-23, or 2968, which counts Mondays since 1970-01-05."
    case .noObject: "A table is read with --format csv."
    case .headerWithoutWeek(let nearest?): "Did you mean \(nearest)?"
    case .headerWithoutWeek(nil):
      "The table of a form or another tool needs --map; onland score with --draft-map begins a map."
    case .otherSeparator: "Save it with commas, or use --map, which reads it as it is."
    case .separatorLine: "Take it out."
    case .otherLineEnd:
      "Save it with another end of line, or use --map, which reads it as it is."
    case .otherEncoding: "Save it as UTF-8."
    case .noSuchColumn(let name, let columns):
      NearestName.nearest(to: name, among: columns).map { "Did you mean \($0)?" }
    case .weekAndDateDisagree: "One of them is enough."
    case .notSorted: "Sort by respondent, then by week."
    case .notTogether, .tooManyPeople:
      "Sort by respondent, then by week. --unsorted starts that person afresh each time."
    case .strayQuote:
      "Put a field with quotes in quotes, and double each quote inside it (RFC 4180)."
    case .bareNA: "Leave the field empty for missing, or write n/a for not applicable."
    default: nil
    }
  }
}

extension RecordProblem.Kind {
  fileprivate var words: String {
    switch self {
    case .key: "key"
    case .item: "item"
    case .setting: "setting"
    case .column: "column"
    }
  }
}

extension ResponseFormat {
  /// What a file may say.
  var acceptedInFiles: String {
    switch self {
    case .choice(let options):
      "\(Words.list(options.map { "\($0.code)" }, last: "or")), or a whole label"
    case .choices(let options):
      "\(Words.list(options.map { "\($0.code)" })) or whole labels, with \(ResponseFormat.choiceSeparator) "
        + "between them, or \(ResponseFormat.noneChosen) for none"
    case .duration(let range):
      "whole minutes from \(range.lowerBound) to \(range.upperBound)"
    case .count(let range), .integer(let range):
      "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .decimal(let range):
      "a number from \(Words.decimal(range.lowerBound)) to \(Words.decimal(range.upperBound))"
    case .yesNo: "yes, no, true, false, 1 or 0"
    case .text: "a text"
    case .date: "a date such as 2026-11-23"
    }
  }
}
