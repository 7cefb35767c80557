// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import Psychometrics

/// Reads check-ins from JSON objects, one per line.
struct NDJSONReader: RecordReader {
  private let answers: AnswerTable
  private let settings: BulkSettings
  private var keys = KeyTable(
    ["respondent", "week", "date", "settings", "answers", "not_applicable"], kind: .key)
  private var items: KeyTable
  private var settingKeys: KeyTable
  private var recordNumber = 0

  init(_ form: ScoredForm) {
    settings = BulkSettings(form)
    answers = AnswerTable(form.questionnaire.items)
    items = KeyTable(form.questionnaire.items.map(\.id), kind: .item)
    settingKeys = KeyTable(settings.keys, kind: .setting)
  }

  mutating func read(
    _ record: UnsafeMutableBufferPointer<UInt8>, into row: inout AnswerRow
  ) throws(RecordProblem) -> RecordContent {
    var scanner = RecordScanner(record)
    guard !scanner.isAtEnd() else { return .nothing }
    recordNumber += 1
    row.clear()
    guard scanner.take("{") else { throw .noObject }
    var week: Int?
    var place = -1
    while let key = try scanner.key(isFirst: place < 0) {
      place = try keys.placeOnce(of: key, after: place, inRecord: recordNumber)
      switch place {
      case 0: try readRespondent(&scanner, &row)
      case 1: week = try readWeek(&scanner)
      case 2: row.date = try readDate(&scanner)
      case 3: try readSettings(&scanner, &row)
      case 4: try readAnswers(&scanner, &row)
      default: try readNotApplicable(&scanner, &row)
      }
    }
    guard scanner.isAtEnd() else { throw .notJSON }
    row.week = try WeekAndDate.week(week, row.date)
    return .row
  }

  var isReady: Bool { true }

  func takeHeader(of other: NDJSONReader) {}

  var mayHoldLineBreaks: Bool { false }

  func finish() {}

  private func readRespondent(
    _ scanner: inout RecordScanner, _ row: inout AnswerRow
  ) throws(RecordProblem) {
    // Compared and given back, never computed with: keys of databases have more digits than an integer
    // may hold.
    if let digits = scanner.wholeNumberText() {
      row.respondent.append(contentsOf: digits)
      row.isRespondentNumber = true
      return
    }
    switch try scanner.scalar() {
    case .string(let text): row.respondent.append(contentsOf: text)
    case .null: break
    case .whole, .number, .truth, nil: throw .respondentIsNoName
    }
  }

  private func readWeek(_ scanner: inout RecordScanner) throws(RecordProblem) -> Int? {
    switch try scanner.scalar() {
    case .whole(let number):
      guard let week = WeekAndDate.week(number: number) else { throw .notWeek }
      return week
    case .number(let number):
      guard let week = Int(exactly: number).flatMap({ WeekAndDate.week(number: $0) }) else {
        throw .notWeek
      }
      return week
    case .null: return nil
    case .string(let text):
      let written = String(decoding: text, as: UTF8.self)
      guard let (week, _) = WeekNotation.read(written, start: .monday) else {
        throw .notWeek
      }
      return week
    case .truth, nil: throw .notWeek
    }
  }

  private func readDate(_ scanner: inout RecordScanner) throws(RecordProblem) -> LocalDate? {
    switch try scanner.scalar() {
    case .string(let text): return try WeekAndDate.date(text)
    case .null: return nil
    case .whole, .number, .truth, nil: throw .notDate
    }
  }

  private mutating func readSettings(
    _ scanner: inout RecordScanner, _ row: inout AnswerRow
  ) throws(RecordProblem) {
    guard scanner.take("{") else { throw .notObject(key: "settings") }
    var place = -1
    while let key = try scanner.key(isFirst: place < 0) {
      place = try settingKeys.placeOnce(of: key, after: place, inRecord: recordNumber)
      let number: Double
      switch try scanner.scalar() {
      case .whole(let whole): number = Double(whole)
      case .number(let given): number = given
      case .null: continue
      case .string, .truth, nil: throw settings.problem(with: place)
      }
      guard let value = settings.value(number, of: place) else {
        throw settings.problem(with: place)
      }
      row.input.targets[place] = value
    }
  }

  private mutating func readAnswers(
    _ scanner: inout RecordScanner, _ row: inout AnswerRow
  ) throws(RecordProblem) {
    guard scanner.take("{") else { throw .notObject(key: "answers") }
    var item = -1
    while let key = try scanner.key(isFirst: item < 0) {
      item = try items.placeOnce(of: key, after: item, inRecord: recordNumber)
      let value = try scanner.scalar()
      let answer =
        if value == nil, scanner.take("[") {
          try list(&scanner, of: item)
        } else {
          answer(value, to: item)
        }
      guard let answer else { throw answers.notOffered(by: item) }
      row.record(answer, of: item)
    }
  }

  /// What was chosen of a several-choice item, after its `[`.
  private func list(
    _ scanner: inout RecordScanner, of item: Item.Position
  ) throws(RecordProblem) -> Answer? {
    var chosen = ChosenOptions()
    var isFirst = true
    while try scanner.hasElement(isFirst: isFirst) {
      isFirst = false
      guard let option = answers.option(try scanner.scalar(), of: item) else { return nil }
      chosen.insert(option)
    }
    return answers.answer(chosen, to: item)
  }

  private func answer(_ value: JSONScanner.Scalar?, to item: Item.Position) -> Answer? {
    switch value {
    case .whole(let number): return answers.answer(whole: number, to: item)
    case .number(let number): return answers.answer(number: number, to: item)
    case .truth(let isTrue): return answers.answer(truth: isTrue, to: item)
    case .null: return .notReached
    case .string(let text):
      if text.isEmpty { return .notReached }
      if text.isEqual(to: "not_applicable") { return .notApplicable }
      if text.isEqual(to: "not_reached") { return .notReached }
      return answers.answer(text: text, to: item)
    case nil: return nil
    }
  }

  private mutating func readNotApplicable(
    _ scanner: inout RecordScanner, _ row: inout AnswerRow
  ) throws(RecordProblem) {
    guard scanner.take("[") else { throw .notListOfItems }
    var item = -1
    while try scanner.hasElement(isFirst: item < 0) {
      guard case .string(let name) = try scanner.scalar() else { throw .notListOfItems }
      item = try items.place(of: name, after: item)
      row.input.isApplicable[item] = false
    }
  }
}
