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
    let name = columns.respondent.map { fields[$0] }.joined(separator: " ")
    var output: [String] = columns.respondent.isEmpty ? [] : [name]
    for column in columns.respondent where !isSafe(fields[column]) {
      note(.controlCharacters, row.line, columns.names[column])
    }
    guard let day = day(fields[columns.when], row.line) else { return }
    output.append(day.description)
    for setting in columns.settings { output.append(value(of: setting, fields, row.line)) }
    for place in columns.items.indices { output.append(answer(place, fields, row.line)) }
    output.append("\(row.line)")
    for column in columns.kept {
      if !isSafe(fields[column]) { note(.controlCharacters, row.line, columns.names[column]) }
      output.append(fields[column])
    }
    guard problemCount == before else { return }
    let start = bytes.count
    append(output)
    rows.append(
      Row(person: person(name), day: day, line: row.line, bytes: start..<bytes.count))
  }

  private mutating func person(_ name: String) -> Int {
    guard !name.isEmpty else { return rows.count }
    if let known = people[name] { return known }
    people[name] = rows.count
    return rows.count
  }

  private mutating func append(_ fields: [String]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(",") }
      bytes.append(csvField: field.utf8)
    }
    bytes.append("\n")
  }

  private func isSafe(_ text: String) -> Bool {
    !text.unicodeScalars.contains { TerminalText.isUnsafe($0) }
  }

  mutating func note(_ reason: SurveyProblem.Reason, _ line: Int, _ column: String?) {
    problemCount += 1
    let problem = SurveyProblem(place: .table(line: line, column: column), reason: reason)
    if firstProblem == nil { firstProblem = problem }
    if problems.count < SurveyRefusal.maximumShown { problems.append(problem) }
  }
}
