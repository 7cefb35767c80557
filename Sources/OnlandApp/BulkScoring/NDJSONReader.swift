// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics

/// Reads check-ins from JSON objects, one a line.
struct NDJSONReader: RecordReader {
  private let answers: [AnswerReader]
  private let settings: BulkSettings
  private var keys = NameTable([
    "respondent", "week", "date", "settings", "answers", "not_applicable",
  ])
  private var itemIDs: NameTable
  private var settingKeys: NameTable
  /// The number of the record that named the key last, by place; a second time is an error.
  private var namedKey: [Int]
  private var namedItem: [Int]
  private var namedSetting: [Int]
  private var recordNumber = 0

  init(_ definition: Definition) {
    settings = BulkSettings(definition)
    answers = definition.questionnaire.items.map(AnswerReader.init)
    itemIDs = NameTable(definition.questionnaire.items.map(\.id))
    settingKeys = NameTable(settings.keys)
    namedKey = Array(repeating: 0, count: keys.names.count)
    namedItem = Array(repeating: 0, count: itemIDs.names.count)
    namedSetting = Array(repeating: 0, count: settingKeys.names.count)
  }

  mutating func read(
    _ record: UnsafeMutableBufferPointer<UInt8>, into row: inout AnswerRow
  ) throws(RecordProblem) -> RecordContent {
    var scanner = JSONScanner(record)
    guard scanner.peek() != 0 || !scanner.isAtEnd else { return .nothing }
    recordNumber += 1
    row.clear()
    guard scanner.take("{") else { throw .notJSON }
    var week: Int?
    var place = -1
    while let key = try scanner.key(isFirst: place < 0) {
      place = try self.place(
        of: key, after: place, in: &keys, named: &namedKey, kind: "key")
      switch place {
      case 0: try readRespondent(&scanner, &row)
      case 1: week = try readWeek(&scanner)
      case 2: row.date = try readDate(&scanner)
      case 3: try readSettings(&scanner, &row)
      case 4: try readAnswers(&scanner, &row)
      default: try readNotApplicable(&scanner, &row)
      }
    }
    guard scanner.peek() == 0, scanner.isAtEnd else { throw .notJSON }
    row.week = try RecordReading.week(week, row.date)
    return .row
  }

  func finish() {}

  private func place(
    of name: JSONScanner.Bytes, after previous: Int, in table: inout NameTable,
    named: inout [Int], kind: String
  ) throws(RecordProblem) -> Int {
    guard let place = table.place(of: name, after: previous) else {
      throw RecordProblem(
        unknown: kind, String(decoding: name, as: UTF8.self), among: table.names)
    }
    guard named[place] != recordNumber else {
      throw RecordProblem(table.names[place], "stands twice")
    }
    named[place] = recordNumber
    return place
  }

  private func readRespondent(
    _ scanner: inout JSONScanner, _ row: inout AnswerRow
  ) throws(RecordProblem) {
    switch try scanner.scalar() {
    case .string(let text): row.respondent.append(contentsOf: text)
    case .whole(let number):
      row.respondent.append(contentsOf: "\(number)".utf8)
      row.isRespondentNumber = true
    case .null: break
    case .number, .truth, nil: throw RecordProblem("respondent", "not a text or a whole number")
    }
  }

  private func readWeek(_ scanner: inout JSONScanner) throws(RecordProblem) -> Int? {
    switch try scanner.scalar() {
    case .whole(let week): return week
    case .number(let number):
      guard let week = Int(exactly: number) else { throw RecordReading.notAWeek }
      return week
    case .null: return nil
    case .string, .truth, nil: throw RecordReading.notAWeek
    }
  }

  private func readDate(_ scanner: inout JSONScanner) throws(RecordProblem) -> LocalDate? {
    switch try scanner.scalar() {
    case .string(let text): return try RecordReading.date(text)
    case .null: return nil
    case .whole, .number, .truth, nil: throw RecordReading.notADate
    }
  }

  private mutating func readSettings(
    _ scanner: inout JSONScanner, _ row: inout AnswerRow
  ) throws(RecordProblem) {
    guard scanner.take("{") else { throw RecordProblem("settings", "not an object") }
    var place = -1
    while let key = try scanner.key(isFirst: place < 0) {
      place = try self.place(
        of: key, after: place, in: &settingKeys, named: &namedSetting, kind: "setting")
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
    _ scanner: inout JSONScanner, _ row: inout AnswerRow
  ) throws(RecordProblem) {
    guard scanner.take("{") else { throw RecordProblem("answers", "not an object") }
    var item = -1
    while let key = try scanner.key(isFirst: item < 0) {
      item = try place(of: key, after: item, in: &itemIDs, named: &namedItem, kind: "item")
      guard let answer = answer(try scanner.scalar(), to: item) else {
        throw answers[item].notOffered
      }
      row.record(answer, of: item)
    }
  }

  private func answer(_ value: JSONScanner.Scalar?, to item: Item.Position) -> Answer? {
    switch value {
    case .whole(let number): return answers[item].answer(whole: number)
    case .number(let number): return answers[item].answer(number: number)
    case .truth(let isTrue): return answers[item].answer(truth: isTrue)
    case .null: return .notReached
    case .string(let text):
      if text.isEmpty { return .notReached }
      if text.isEqual(to: "not_applicable") { return .notApplicable }
      if text.isEqual(to: "not_reached") { return .notReached }
      return answers[item].answer(text: text)
    case nil: return nil
    }
  }

  private mutating func readNotApplicable(
    _ scanner: inout JSONScanner, _ row: inout AnswerRow
  ) throws(RecordProblem) {
    let problem = RecordProblem("not_applicable", "not a list of item ids")
    guard scanner.take("[") else { throw problem }
    var item = -1
    while !scanner.take("]") {
      if item >= 0 { try scanner.expect(",") }
      guard case .string(let name) = try scanner.scalar() else { throw problem }
      guard let found = itemIDs.place(of: name, after: item) else {
        throw RecordProblem(
          unknown: "item", String(decoding: name, as: UTF8.self), among: itemIDs.names)
      }
      item = found
      row.input.isApplicable[item] = false
    }
  }
}
