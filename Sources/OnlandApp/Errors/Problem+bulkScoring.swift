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
      self.init(
        .inTable(source, line: line, column: problem.name, problem.reason), hint: problem.hint,
        status: .data)
    }
  }
}

extension RecordProblem {
  /// What is wrong, with the column or key it is about.
  var words: Message { name.map { .at($0.shortenedForDisplay, reason) } ?? reason }

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

  fileprivate var reason: Message {
    switch self {
    case .notJSON, .noObject: .recordNotJSON()
    case .notUTF8: .recordNotUTF8()
    case .tooLong: .recordTooLong()
    case .unknownKey(let kind, let name, _): kind.unknown(.given(name.shortenedForDisplay))
    case .twice: .recordTwice()
    case .notObject: .recordNotObject()
    case .notListOfItems: .recordNotListOfItems()
    case .notOffered: .recordNotOffered()
    case .outsideRange(_, let range):
      .recordOutsideRange(least: range.lowerBound, most: range.upperBound)
    case .respondentIsNoName: .recordRespondentIsNoName()
    case .respondentIsUnsafe: .recordRespondentIsUnsafe()
    case .notWeek: .recordNotWeek()
    case .notDate: .recordNotDate()
    case .neitherWeekNorDate: .recordNeitherWeekNorDate()
    case .weekAndDateDisagree: .recordWeekAndDateDisagree()
    case .notSorted: .recordNotSorted()
    case .notTogether(let respondent, let first):
      .recordNotTogether(
        respondent: .given(String(decoding: respondent.name, as: UTF8.self).shortenedForDisplay),
        first: first)
    case .tooManyPeople(let limit): .recordTooManyPeople(limit: limit)
    case .noHeader: .recordNoHeader()
    case .headerWithoutWeek: .recordHeaderWithoutWeek()
    case .otherSeparator(let character): .recordOtherSeparator(marks: .separators(character))
    case .separatorLine: .recordSeparatorLine()
    case .otherLineEnd: .recordOtherLineEnd()
    case .otherEncoding: .recordOtherEncoding()
    case .noSuchColumn(let name, _): .unknownColumn(name: .given(name.shortenedForDisplay))
    case .ownColumn(let name): .recordOwnColumn(name: .given(name.shortenedForDisplay))
    case .columnWithoutName(let number): .recordColumnWithoutName(number: number)
    case .fieldCountDiffers(let columns, let fields):
      .recordFieldCountDiffers(columns: columns, fields: fields)
    case .openQuote: .recordOpenQuote()
    case .strayQuote: .recordStrayQuote()
    case .bareNA: .recordBareNA()
    }
  }

  fileprivate var hint: Message? {
    switch self {
    case .tooLong(let mayHoldLineBreaks): mayHoldLineBreaks ? .recordHintTooLong() : nil
    case .unknownKey(_, let name, let known):
      NearestName.nearest(to: name, among: known).map { .problemDidYouMean(name: .given($0)) }
    case .notOffered(_, let format): .recordHintNotOffered(answers: format.acceptedInFiles)
    case .notWeek: .recordHintNotWeek()
    case .noObject: .recordHintNoObject()
    case .headerWithoutWeek(let nearest?): .problemDidYouMean(name: .given(nearest))
    case .headerWithoutWeek(nil): .recordHintHeaderWithoutWeek()
    case .otherSeparator: .recordHintOtherSeparator()
    case .separatorLine: .recordHintSeparatorLine()
    case .otherLineEnd: .recordHintOtherLineEnd()
    case .otherEncoding: .recordHintOtherEncoding()
    case .noSuchColumn(let name, let columns):
      NearestName.nearest(to: name, among: columns).map { .problemDidYouMean(name: .given($0)) }
    case .weekAndDateDisagree: .recordHintWeekAndDateDisagree()
    case .notSorted: .recordHintNotSorted()
    case .notTogether, .tooManyPeople: .recordHintNotTogether()
    case .strayQuote: .recordHintStrayQuote()
    case .bareNA: .recordHintBareNA()
    default: nil
    }
  }
}

extension RecordProblem.Kind {
  /// Says that there is none of that name.
  fileprivate func unknown(_ name: Message) -> Message {
    switch self {
    case .key: .unknownKey(name: name)
    case .item: .unknownItem(name: name)
    case .setting: .unknownSetting(name: name)
    case .column: .unknownColumn(name: name)
    }
  }
}

extension ResponseFormat {
  /// What a file may say.
  var acceptedInFiles: Message {
    switch self {
    case .choice(let options): .inFilesChoice(codes: .names(options.map { "\($0.code)" }, .or))
    case .choices(let options):
      .inFilesChoices(
        codes: .names(options.map { "\($0.code)" }),
        mark: .given("\(ResponseFormat.choiceSeparator)"), none: .given(ResponseFormat.noneChosen))
    case .duration(let range): .inFilesDuration(least: range.lowerBound, most: range.upperBound)
    case .count(let range), .integer(let range):
      .inFilesCount(least: range.lowerBound, most: range.upperBound)
    case .decimal(let range): .inFilesDecimal(least: range.lowerBound, most: range.upperBound)
    case .yesNo: .inFilesYesNo()
    case .text: .inFilesText()
    case .date: .inFilesDate()
    }
  }
}

extension Message {
  /// What stands between the fields of a table.
  static func separators(_ character: Character) -> Message {
    switch character {
    case ";": .tableSemicolons()
    case "\t": .tableTabs()
    default: .given("\(character)")
    }
  }
}
