// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Dates
import Formats
import Foundation
import Psychometrics

/// Turns the rows of a survey tool's table into rows of a check-in table.
struct SurveyTranslation: ~Copyable {
  let columns: SurveyColumns
  let map: SurveyMap
  let questionnaire: Questionnaire
  let numbers: SurveyNumbers
  let days: SurveyDays
  /// For each mapped item what its cells mean: labels, codes and the answers of the map.
  let answers: [[String: String]]

  /// The first ones.
  private(set) var problems: [SurveyProblem] = []
  private(set) var problemCount = 0
  /// Rows that are wrong, with the first thing that is.
  private(set) var setAside: [SurveyTable.RowAside] = []
  private let setsAside: Bool
  /// Of the row that is read.
  private var firstProblem: SurveyProblem?
  private var rows: [Row] = []
  /// The fields of all rows, one row after the other.
  private var bytes = OutputBuffer()
  /// The order in which people come.
  private var people: [String: Int] = [:]
  /// Of the row that is read.
  private var name: [UInt8] = []
  /// Of the row before: most people have several, one after the other.
  private var latest = Person()
  private var knownDays = CellMemo<LocalDate>(limit: 20_000)
  private var knownWeeks = CellMemo<Int>(limit: 20_000)
  /// Of the columns that say which rows count: whether a cell is one of their words.
  private var knownWords: CellMemo<Bool>
  /// The fields that cells of settings and of mapped items have become, as places in `knownFields`.
  private var knownValues: CellMemo<Range<Int>>
  private var knownAnswers: CellMemo<Range<Int>>
  private var knownFields = OutputBuffer()
  /// The column of each mapped item; `nil` where options have columns of their own.
  private let answerColumns: [Int?]

  private struct Person {
    /// Empty before the first, and where rows name nobody.
    var name: [UInt8] = []
    var field: [UInt8] = []
    /// Their place in the order; `nil` until a row of theirs was taken.
    var place: Int?
  }

  private struct Row {
    /// Their first appearance; a row that names nobody is one of its own.
    var person: Int
    /// The number of a day, or of a week where the table tells weeks.
    var time: Int
    var line: Int
    var bytes: Range<Int>
  }

  /// - Parameter setsAside: Whether rows that are wrong are kept apart, whatever their number.
  init(
    _ columns: SurveyColumns, map: SurveyMap, of questionnaire: Questionnaire, setsAside: Bool
  ) {
    self.setsAside = setsAside
    self.columns = columns
    self.map = map
    self.questionnaire = questionnaire
    numbers = SurveyNumbers(hasDecimalComma: map.table.hasDecimalComma)
    days = SurveyDays(order: map.when.order, zone: map.when.zone, target: map.when.target)
    answers = columns.items.map { mapped in
      mapped.item.answers ?? Self.labels(of: questionnaire.items[mapped.item.item].format)
    }
    knownWords = CellMemo(columns: columns.only.count)
    knownValues = CellMemo(columns: columns.settings.count)
    knownAnswers = CellMemo(columns: columns.items.count)
    answerColumns = columns.items.map { $0.ticked.isEmpty ? $0.column : nil }
  }

  /// Whole labels in any language, and codes.
  private static func labels(of format: ResponseFormat) -> [String: String] {
    var answers: [String: String] = [:]
    switch format {
    case .choice(let options), .choices(let options):
      for option in options {
        for label in [option.label] + option.wording.all {
          answers[ComparedText(label).text] = "\(option.code)"
        }
      }
      for option in options where answers["\(option.code)"] == nil {
        answers["\(option.code)"] = "\(option.code)"
      }
    case .yesNo:
      for (word, code) in [("yes", "1"), ("y", "1"), ("true", "1"), ("1", "1")] {
        answers[word] = code
      }
      for (word, code) in [("no", "0"), ("n", "0"), ("false", "0"), ("0", "0")] {
        answers[word] = code
      }
    default: break
    }
    return answers
  }

  var rowCount: Int { rows.count }

  /// The table with its header, each person's rows together and in order.
  var sorted: [UInt8] {
    var header = columns.respondent.isEmpty ? [] : ["respondent"]
    header.append(map.when.isWeek ? "week" : "date")
    header += columns.settings.map(\.key)
    header += columns.items.map { questionnaire.items[$0.item.item].id }
    header += [SurveyTable.lineColumn] + columns.kept.map { columns.names[$0] }
    var table = CSVLines(header).bytes
    table.reserveCapacity(table.count + 1 + bytes.count)
    table.append(UInt8(ascii: "\n"))
    for row in rows.sorted(by: { ($0.person, $0.time, $0.line) < ($1.person, $1.time, $1.line) }) {
      table.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes.bytes[row.bytes]))
    }
    return table
  }

  // MARK: Rows

  mutating func add(_ row: borrowing RowCells) {
    let before = problemCount
    read(row)
    if setsAside, problemCount > before, let problem = firstProblem {
      setAside.append(SurveyTable.RowAside(problem: problem, fields: row.texts ?? []))
    }
    firstProblem = nil
  }

  private mutating func read(_ row: borrowing RowCells) {
    guard !row.isBroken else { return note(.openQuote, row.line, nil) }
    guard row.hasText else { return }
    guard row.count == columns.names.count else {
      return note(.fieldCount(fields: row.count, columns: columns.names.count), row.line, nil)
    }
    for place in columns.only.indices where !counts(row, place) { return }
    let before = problemCount
    let start = bytes.count
    appendName(row)
    let time =
      map.when.isWeek
      ? appendWeek(row[columns.when], row.line)
      : appendDay(row[columns.when], row.line)?.dayNumber
    for place in columns.settings.indices { appendValue(place, row) }
    for place in columns.items.indices { appendAnswer(place, row) }
    bytes.append(",")
    bytes.append(row.line)
    for column in columns.kept {
      if !Self.isSafe(row[column]) {
        note(.controlCharacters, row.line, columns.names[column])
      }
      bytes.append(",")
      bytes.append(csvField: row[column])
    }
    bytes.append("\n")
    guard problemCount == before, let time else { return bytes.truncate(to: start) }
    rows.append(Row(person: person(), time: time, line: row.line, bytes: start..<bytes.count))
  }

  private mutating func counts(_ row: borrowing RowCells, _ place: Int) -> Bool {
    let cell = row[columns.only[place].column]
    if let known = knownWords.meaning(of: cell, in: place) { return known }
    let isWord = columns.only[place].words.contains(ComparedText(cell.text).text)
    knownWords.keep(isWord, of: cell, in: place)
    return isWord
  }

  /// Whose row it is that was read.
  private mutating func person() -> Int {
    guard !name.isEmpty else { return rows.count }
    if let place = latest.place { return place }
    let text = String(decoding: name, as: UTF8.self)
    let place = people[text] ?? rows.count
    people[text] = place
    latest.place = place
    return place
  }

  private mutating func appendName(_ row: borrowing RowCells) {
    guard !columns.respondent.isEmpty else { return }
    name.removeAll(keepingCapacity: true)
    for (index, column) in columns.respondent.enumerated() {
      if index > 0 { name.append(UInt8(ascii: " ")) }
      name.append(contentsOf: row[column])
    }
    if latest.name != name {
      let before = problemCount
      for column in columns.respondent where !Self.isSafe(row[column]) {
        note(.controlCharacters, row.line, columns.names[column])
      }
      guard problemCount == before else { return }
      latest = Person(name: name, field: Self.csvField(String(decoding: name, as: UTF8.self)))
    }
    bytes.append(latest.field)
    bytes.append(",")
  }

  private mutating func appendDay(_ cell: UnsafeBufferPointer<UInt8>, _ line: Int) -> LocalDate? {
    if let known = knownDays.meaning(of: cell) {
      bytes.append(known)
      return known
    }
    guard let day = day(cell, line) else { return nil }
    knownDays.keep(day, of: cell)
    bytes.append(day)
    return day
  }

  private mutating func appendWeek(_ cell: UnsafeBufferPointer<UInt8>, _ line: Int) -> Int? {
    let known = knownWeeks.meaning(of: cell)
    guard let week = known ?? week(cell, line) else { return nil }
    if known == nil { knownWeeks.keep(week, of: cell) }
    bytes.append(week)
    return week
  }

  private mutating func appendValue(_ place: Int, _ row: borrowing RowCells) {
    bytes.append(",")
    guard let column = columns.settings[place].column else {
      return bytes.append(text: columns.settings[place].value)
    }
    if let known = knownValues.meaning(of: row[column], in: place) { return appendKnown(known) }
    let before = problemCount
    let value = value(of: columns.settings[place], row[column].text, column, row.line)
    bytes.append(csvField: value.utf8)
    guard problemCount == before, knownValues.hasRoom(for: row[column], in: place) else { return }
    knownValues.keep(remember(value), of: row[column], in: place)
  }

  private mutating func appendAnswer(_ place: Int, _ row: borrowing RowCells) {
    bytes.append(",")
    guard let column = answerColumns[place] else {
      return bytes.append(csvField: ticked(columns.items[place], row).utf8)
    }
    if let known = knownAnswers.meaning(of: row[column], in: place) { return appendKnown(known) }
    let before = problemCount
    let answer = answer(place, row[column].text, row.line)
    bytes.append(csvField: answer.utf8)
    guard problemCount == before, knownAnswers.hasRoom(for: row[column], in: place) else { return }
    knownAnswers.keep(remember(answer), of: row[column], in: place)
  }

  private mutating func appendKnown(_ field: Range<Int>) {
    bytes.append(
      UnsafeBufferPointer(rebasing: knownFields.bytes.assumingMemoryBound(to: UInt8.self)[field]))
  }

  /// - Returns: Places of the field in `knownFields`.
  private mutating func remember(_ field: String) -> Range<Int> {
    let start = knownFields.count
    knownFields.append(csvField: field.utf8)
    return start..<knownFields.count
  }

  private static func csvField(_ text: String) -> [UInt8] {
    var field = OutputBuffer(capacity: 2 * text.utf8.count + 2)
    field.append(csvField: text.utf8)
    return Array(field.bytes)
  }

  private static func isSafe(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    cell.allSatisfy { 0x20..<0x7F ~= $0 }
      || !cell.text.unicodeScalars.contains { TerminalText.isUnsafe($0) }
  }

  mutating func note(_ reason: SurveyProblem.Reason, _ line: Int, _ column: String?) {
    problemCount += 1
    let problem = SurveyProblem(place: .table(line: line, column: column), reason: reason)
    if firstProblem == nil { firstProblem = problem }
    if problems.count < SurveyRefusal.maximumShown { problems.append(problem) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Of a cell.
  var text: String { String(decoding: self, as: UTF8.self) }
}
