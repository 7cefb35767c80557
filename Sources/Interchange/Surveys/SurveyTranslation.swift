// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import Psychometrics

/// Turns the rows of a survey tool's table into rows of a check-in table.
struct SurveyTranslation {
  private let columns: SurveyColumns
  private let map: SurveyMap
  private let questionnaire: Questionnaire
  private let numbers: SurveyNumbers
  private let days: SurveyDays
  /// For each mapped item what its cells mean: labels, codes and the answers of the map.
  private let answers: [[String: String]]

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
  private var bytes: [UInt8] = []
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
      bytes.withUnsafeBufferPointer { output.append(UnsafeBufferPointer(rebasing: $0[row.bytes])) }
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
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      let mustQuote = field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      if mustQuote || field.first == " " || field.last == " " {
        bytes += Array("\"\(field.replacing("\"", with: "\"\""))\"".utf8)
      } else {
        bytes += Array(field.utf8)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func isSafe(_ text: String) -> Bool {
    !text.unicodeScalars.contains { TerminalText.isUnsafe($0) }
  }

  private mutating func note(_ reason: SurveyProblem.Reason, _ line: Int, _ column: String?) {
    problemCount += 1
    let problem = SurveyProblem(place: .table(line: line, column: column), reason: reason)
    if firstProblem == nil { firstProblem = problem }
    if problems.count < SurveyRefusal.maximumShown { problems.append(problem) }
  }

  // MARK: Cells

  private mutating func day(_ cell: String, _ line: Int) -> LocalDate? {
    do throws(SurveyDays.Failure) {
      return try days.day(cell)
    } catch {
      note(error == .open ? .dayIsOpen : .notDay, line, columns.names[columns.when])
      return nil
    }
  }

  private mutating func value(
    of setting: SurveyColumns.Setting, _ fields: [String], _ line: Int
  ) -> String {
    guard let column = setting.column else { return setting.value }
    let cell = fields[column]
    if cell.isEmpty || map.missing[ComparedText(cell).text] != nil { return "" }
    let number =
      setting.isHours || numbers.number(cell) == nil
      ? numbers.minutes(cell, isHours: setting.isHours)
      : numbers.number(cell).flatMap { Int(exactly: $0) }
    guard let number, setting.range.contains(number) else {
      note(.outsideRange(setting.key, setting.range), line, columns.names[column])
      return ""
    }
    return "\(number)"
  }

  /// - Returns: The answer as a check-in table says it; empty for none.
  private mutating func answer(_ place: Int, _ fields: [String], _ line: Int) -> String {
    let mapped = columns.items[place].item
    let column = columns.items[place].column
    if !mapped.ticked.isEmpty { return ticked(columns.items[place], fields, line) }
    let cell = fields[column]
    let compared = ComparedText(cell).text
    if let word = map.missing[compared] { return Self.word(word) }
    if cell.isEmpty { return "" }
    let item = questionnaire.items[mapped.item]
    if let answer = answers[place][compared] { return answer }
    if let answer = plain(cell, to: item.format, mapped, answers[place]) { return answer }
    note(.notOffered(item.id, item.format), line, columns.names[column])
    return ""
  }

  /// What was chosen where each option has a column of its own.
  private mutating func ticked(
    _ mapped: SurveyColumns.Mapped, _ fields: [String], _ line: Int
  ) -> String {
    let item = questionnaire.items[mapped.item.item]
    var codes: [OptionCode] = []
    var isEmpty = true
    for (code, column) in mapped.ticked {
      let cell = ComparedText(fields[column]).text
      if let word = map.missing[cell] { return Self.word(word) }
      if cell.isEmpty { continue }
      isEmpty = false
      if isTicked(cell, code, item.format) {
        codes.append(code)
      } else if !Self.unticked.contains(cell) {
        note(.notOffered(item.id, item.format), line, columns.names[column])
        return ""
      }
    }
    return isEmpty ? "" : Self.field(codes)
  }

  private func isTicked(_ cell: String, _ code: OptionCode, _ format: ResponseFormat) -> Bool {
    if Self.ticked.contains(cell) { return true }
    // Some tools write the option itself; of a code 0 that would say the opposite.
    if code != 0, cell == "\(code)" { return true }
    let labels = format.options.first { $0.code == code }.map { [$0.label] + $0.wording.all } ?? []
    return labels.contains { ComparedText($0).text == cell }
  }

  private static let ticked: Set = ["1", "yes", "y", "true", "checked", "selected", "x"]
  private static let unticked: Set = ["0", "no", "n", "false", "unchecked", "not selected"]

  private static func field(_ codes: [OptionCode]) -> String {
    codes.isEmpty
      ? ResponseFormat.noneChosen
      : codes.map(\.description).joined(separator: String(ResponseFormat.choiceSeparator))
  }

  private static func word(_ word: SurveyMap.MissingWord) -> String {
    switch word {
    case .declined: ResponseFormat.declinedWord
    case .notApplicable: "n/a"
    case .notReached: ""
    }
  }

  /// Several choices in one cell, with one of the marks between them that survey tools write. A label may
  /// have that mark in it: the longest one that fits counts.
  private func several(_ cell: String, _ answers: [String: String]) -> String? {
    for mark in [";", ",", " "] where cell.contains(mark) {
      let parts = cell.components(separatedBy: mark).filter { !$0.allSatisfy(\.isWhitespace) }
      var codes: [OptionCode] = []
      var first = 0
      while first < parts.count {
        let found = (first..<parts.count).reversed().lazy.compactMap { last in
          answers[ComparedText(parts[first...last].joined(separator: mark)).text]
            .flatMap { OptionCode($0) }.map { (code: $0, last: last) }
        }.first
        guard let found else { break }
        codes.append(found.code)
        first = found.last + 1
      }
      if first == parts.count { return Self.field(codes) }
    }
    return nil
  }

  private func plain(
    _ cell: String, to format: ResponseFormat, _ mapped: SurveyMap.MappedItem,
    _ answers: [String: String]
  ) -> String? {
    switch format {
    case .choice, .yesNo:
      // Tools that know no whole numbers write 3.0 for 3.
      return numbers.number(cell).flatMap { OptionCode($0) }.flatMap { answers["\($0)"] }
    case .choices where cell == ResponseFormat.noneChosen: return cell
    case .choices:
      return several(cell, answers)
        ?? numbers.number(cell).flatMap { OptionCode($0) }.flatMap { answers["\($0)"] }
    case .duration:
      guard let minutes = numbers.minutes(cell, isHours: mapped.isHours),
        format.accepts(.minutes(minutes))
      else { return nil }
      return "\(minutes)"
    case .count, .integer:
      guard let number = numbers.number(cell), let whole = Int(exactly: number),
        format.accepts(.integer(whole))
      else { return nil }
      return "\(whole)"
    case .decimal:
      guard let number = numbers.number(cell), format.accepts(.decimal(number)) else { return nil }
      return "\(number)"
    case .text: return cell
    case .date: return (try? days.day(cell))?.description
    }
  }
}
