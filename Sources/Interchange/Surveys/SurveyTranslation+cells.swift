// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Dates
import Formats
import Foundation
import Psychometrics

/// What single cells mean.
extension SurveyTranslation {
  mutating func day(_ cell: UnsafeBufferPointer<UInt8>, _ line: Int) -> LocalDate? {
    do throws(SurveyDays.Failure) {
      return try days.day(cell)
    } catch {
      note(error == .open ? .dayIsOpen : .notDay, line, columns.names[columns.when])
      return nil
    }
  }

  /// Read as in a check-in table.
  mutating func week(_ cell: UnsafeBufferPointer<UInt8>, _ line: Int) -> Int? {
    // Tools that know no whole numbers write 2968,00 for 2968.
    let whole =
      map.table.hasDecimalComma ? numbers.number(cell.text).flatMap { Int(exactly: $0) } : nil
    let text = whole.map(String.init) ?? cell.text.trimmed
    let week = Array(text.utf8).withUnsafeBufferPointer { try? WeekAndDate.week($0) }
    if week == nil { note(.notWeek, line, columns.names[columns.when]) }
    return week
  }

  /// - Returns: The value as a check-in table says it; empty for none.
  mutating func value(
    of setting: SurveyColumns.Setting, _ cell: String, _ column: Int, _ line: Int
  ) -> String {
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
  mutating func answer(_ place: Int, _ cell: String, _ line: Int) -> String {
    let mapped = columns.items[place].item
    let compared = ComparedText(cell).text
    if let word = map.missing[compared] { return Self.word(word) }
    if cell.isEmpty { return "" }
    let item = questionnaire.items[mapped.item]
    if let answer = answers[place][compared] { return answer }
    if let answer = plain(cell, to: item.format, mapped, answers[place]) { return answer }
    note(.notOffered(item.id, item.format), line, columns.names[columns.items[place].column])
    return ""
  }

  /// What was chosen where each option has a column of its own.
  mutating func ticked(
    _ mapped: SurveyColumns.Mapped, _ row: borrowing RowCells
  ) -> String {
    let item = questionnaire.items[mapped.item.item]
    var codes: [OptionCode] = []
    var isEmpty = true
    for (code, column) in mapped.ticked {
      let cell = ComparedText(row[column].text).text
      if let word = map.missing[cell] { return Self.word(word) }
      if cell.isEmpty { continue }
      isEmpty = false
      if isTicked(cell, code, item.format) {
        codes.append(code)
      } else if !Self.unticked.contains(cell) {
        note(.notOffered(item.id, item.format), row.line, columns.names[column])
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
