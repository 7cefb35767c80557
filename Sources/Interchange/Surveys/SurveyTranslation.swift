// SPDX-License-Identifier: GPL-3.0-or-later

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
  /// Of the row before: most people have several, one after the other.
  private var latestName: (name: String, field: String)?
  private var knownDays = CellMemo<(day: LocalDate, field: String)>(limit: 20_000)
  /// For each setting, and for each mapped item, the fields that cells have become.
  private var knownValues: [CellMemo<String>]
  private var knownAnswers: [CellMemo<String>]

  private struct Row {
    /// Their first appearance; a row that names nobody is one of its own.
    var person: Int
    var day: LocalDate
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
    knownValues = columns.settings.map { _ in CellMemo() }
    knownAnswers = columns.items.map { _ in CellMemo() }
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
    var header = (columns.respondent.isEmpty ? [] : ["respondent"]) + ["date"]
    header += columns.settings.map(\.key)
    header += columns.items.map { questionnaire.items[$0.item.item].id }
    header += [SurveyTable.lineColumn] + columns.kept.map { columns.names[$0] }
    var output = OutputBuffer(capacity: bytes.count + 4096)
    output.append(CSVLines(header).bytes)
    output.append("\n")
    for row in rows.sorted(by: { ($0.person, $0.day, $0.line) < ($1.person, $1.day, $1.line) }) {
      output.append(
        UnsafeBufferPointer(rebasing: bytes.bytes.assumingMemoryBound(to: UInt8.self)[row.bytes]))
    }
    return Array(output.bytes)
  }

  // MARK: Rows

  mutating func add(_ row: TableRows.Row) {
    let before = problemCount
    read(row)
    if setsAside, problemCount > before, let problem = firstProblem {
      setAside.append(SurveyTable.RowAside(problem: problem, fields: row.fields ?? []))
    }
    firstProblem = nil
  }

  private mutating func read(_ row: TableRows.Row) {
    guard let fields = row.fields else { return note(.openQuote, row.line, nil) }
    guard fields.contains(where: { !$0.isEmpty }) else { return }
    guard fields.count == columns.names.count else {
      return note(
        .fieldCount(fields: fields.count, columns: columns.names.count), row.line, nil)
    }
    for (column, words) in columns.only
    where !words.contains(ComparedText(fields[column]).text) { return }
    let before = problemCount
    let start = bytes.count
    let name = appendName(fields, row.line)
    let day = appendDay(fields[columns.when], row.line)
    for place in columns.settings.indices { appendValue(place, fields, row.line) }
    for place in columns.items.indices { appendAnswer(place, fields, row.line) }
    bytes.append(",")
    bytes.append(row.line)
    for column in columns.kept {
      if !isSafe(fields[column]) { note(.controlCharacters, row.line, columns.names[column]) }
      bytes.append(",")
      bytes.append(csvField: fields[column].utf8)
    }
    bytes.append("\n")
    guard problemCount == before, let day else { return bytes.truncate(to: start) }
    rows.append(
      Row(person: person(name), day: day, line: row.line, bytes: start..<bytes.count))
  }

  private mutating func person(_ name: String) -> Int {
    guard !name.isEmpty else { return rows.count }
    if let known = people[name] { return known }
    people[name] = rows.count
    return rows.count
  }

  /// - Returns: The name; empty where rows name nobody.
  private mutating func appendName(_ fields: [String], _ line: Int) -> String {
    guard let first = columns.respondent.first else { return "" }
    let name =
      columns.respondent.count == 1
      ? fields[first] : columns.respondent.map { fields[$0] }.joined(separator: " ")
    let field: String
    if let latestName, latestName.name == name {
      field = latestName.field
    } else {
      let before = problemCount
      for column in columns.respondent where !isSafe(fields[column]) {
        note(.controlCharacters, line, columns.names[column])
      }
      guard problemCount == before else { return name }
      field = Self.csvField(name)
      latestName = (name, field)
    }
    bytes.append(field)
    bytes.append(",")
    return name
  }

  private mutating func appendDay(_ cell: String, _ line: Int) -> LocalDate? {
    if let known = knownDays[cell] {
      bytes.append(known.field)
      return known.day
    }
    guard let day = day(cell, line) else { return nil }
    let field = day.description
    knownDays.keep((day, field), of: cell)
    bytes.append(field)
    return day
  }

  private mutating func appendValue(_ place: Int, _ fields: [String], _ line: Int) {
    let setting = columns.settings[place]
    bytes.append(",")
    guard let column = setting.column else { return bytes.append(setting.value) }
    if let known = knownValues[place][fields[column]] { return bytes.append(known) }
    let before = problemCount
    let field = Self.csvField(value(of: setting, fields[column], column, line))
    bytes.append(field)
    if problemCount == before { knownValues[place].keep(field, of: fields[column]) }
  }

  private mutating func appendAnswer(_ place: Int, _ fields: [String], _ line: Int) {
    bytes.append(",")
    let mapped = columns.items[place]
    guard mapped.item.ticked.isEmpty else {
      return bytes.append(Self.csvField(ticked(mapped, fields, line)))
    }
    let cell = fields[mapped.column]
    if let known = knownAnswers[place][cell] { return bytes.append(known) }
    let before = problemCount
    let field = Self.csvField(answer(place, cell, line))
    bytes.append(field)
    if problemCount == before { knownAnswers[place].keep(field, of: cell) }
  }

  private static func csvField(_ text: String) -> String {
    var field = OutputBuffer(capacity: 2 * text.utf8.count + 2)
    field.append(csvField: text.utf8)
    return String(decoding: field.bytes, as: UTF8.self)
  }

  private func isSafe(_ text: String) -> Bool {
    text.utf8.allSatisfy { 0x20..<0x7F ~= $0 }
      || !text.unicodeScalars.contains { TerminalText.isUnsafe($0) }
  }

  mutating func note(_ reason: SurveyProblem.Reason, _ line: Int, _ column: String?) {
    problemCount += 1
    let problem = SurveyProblem(place: .table(line: line, column: column), reason: reason)
    if firstProblem == nil { firstProblem = problem }
    if problems.count < SurveyRefusal.maximumShown { problems.append(problem) }
  }
}
