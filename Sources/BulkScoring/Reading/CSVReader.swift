// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import Psychometrics

/// Reads check-ins from a table with a header, one per row.
///
/// Fields lie in the bytes that were read, which `TableRows` does not need to do: it is the readable form
/// for small tables, and a test holds the two together. Source: RFC 4180; a line may end with LF alone.
struct CSVReader: RecordReader {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private let questionnaire: Questionnaire.ID
  let items: [Item.ID]
  private let answers: AnswerTable
  let settings: BulkSettings
  /// Empty until the header is read.
  var columns: [Column] = [] {
    didSet { isExport = columns.contains(.questionnaire) }
  }
  /// A table of `onland export` is of one person.
  private var isExport = false

  enum Column: Equatable {
    case respondent
    case week
    case date
    case item(Item.Position)
    case setting(Int)
    case kept
    case ignored
    /// Whose check-in it is, in a table of `onland export`.
    case questionnaire

    /// Whether a number in it is an answer, a setting or a week, and no name.
    var mayBeNumber: Bool {
      switch self {
      case .item, .setting, .week: true
      case .respondent, .date, .kept, .ignored, .questionnaire: false
      }
    }
  }

  let further: FurtherColumns
  /// For each column that is kept: its place among the fields that are kept of a row.
  var keptPlaces: [Int] = []

  init(_ form: ScoredForm, columns further: FurtherColumns = FurtherColumns()) {
    self.further = further
    questionnaire = form.questionnaire.id
    settings = BulkSettings(form)
    items = form.questionnaire.items.map(\.id)
    answers = AnswerTable(form.questionnaire.items)
  }

  mutating func read(
    _ record: UnsafeMutableBufferPointer<UInt8>, into row: inout AnswerRow
  ) throws(RecordProblem) -> RecordContent {
    var record = record
    if record.last == UInt8(ascii: "\r") {
      record = UnsafeMutableBufferPointer(rebasing: record.dropLast())
    }
    if record.isEmpty { return .nothing }
    if columns.isEmpty {
      try readHeader(record)
      return .header(hasDates: columns.contains(.date))
    }
    return try readRow(record, into: &row) ? .row : .nothing
  }

  /// - Returns: Whether it is a check-in of this questionnaire.
  private func readRow(
    _ record: UnsafeMutableBufferPointer<UInt8>, into row: inout AnswerRow
  ) throws(RecordProblem) -> Bool {
    row.clear()
    var heading = Heading()
    try row.recording { (places) throws(RecordProblem) in
      heading = try readFields(of: record, to: places)
    }
    guard !heading.isOfAnother else { return false }
    if isExport { row.respondent.append(contentsOf: Self.exporting) }
    if let respondent = heading.respondent { row.respondent.append(contentsOf: respondent) }
    if !keptPlaces.isEmpty { row.kept = keptPlaces.map { heading.kept[$0] } }
    row.date = heading.date
    row.week = try WeekAndDate.week(heading.week, heading.date)
    return true
  }

  private static let exporting = Array("me".utf8)

  /// Whose row it is, and of when.
  private struct Heading {
    var respondent: Bytes?
    var week: Int?
    var date: LocalDate?
    /// In the order of the table.
    var kept: [String] = []
    /// Whether it is a check-in of another questionnaire.
    var isOfAnother = false
  }

  private func readFields(
    of record: UnsafeMutableBufferPointer<UInt8>, to places: AnswerRow.Places
  ) throws(RecordProblem) -> Heading {
    var heading = Heading()
    var position: Int? = 0
    for (number, column) in columns.enumerated() {
      guard let start = position else {
        throw .fieldCountDiffers(columns: columns.count, fields: number)
      }
      if column.mayBeNumber, let number = shortNumber(of: record, at: start, next: &position),
        try take(number, in: column, &heading, places)
      {
        continue
      }
      let field = try field(of: record, from: start, next: &position)
      switch column {
      case .item(let item): places.record(try answer(field, to: item), of: item)
      case .setting(let setting): places.targets[setting] = try value(field, of: setting)
      case .respondent: heading.respondent = try name(field)
      case .week: heading.week = try WeekAndDate.week(field)
      case .date: heading.date = field.isEmpty ? nil : try WeekAndDate.date(field)
      case .kept: heading.kept.append(String(decoding: try name(field), as: UTF8.self))
      case .ignored: break
      case .questionnaire:
        heading.isOfAnother = !field.elementsEqual(questionnaire.utf8)
      }
    }
    guard position == nil else {
      var fields = columns.count
      while let start = position {
        _ = try field(of: record, from: start, next: &position)
        fields += 1
      }
      throw .fieldCountDiffers(columns: columns.count, fields: fields)
    }
    return heading
  }

  /// - Returns: Whether the number is all there is to say of the field; an item may take it for a text.
  @inline(__always)
  private func take(
    _ number: Int, in column: Column, _ heading: inout Heading, _ places: AnswerRow.Places
  ) throws(RecordProblem) -> Bool {
    switch column {
    case .item(let item):
      guard let answer = answers.answer(whole: number, to: item) else { return false }
      places.record(answer, of: item)
    case .setting(let setting):
      guard let value = settings.value(whole: number, of: setting) else {
        throw settings.problem(with: setting)
      }
      places.targets[setting] = value
    case .week: heading.week = number
    case .respondent, .date, .kept, .ignored, .questionnaire: return false
    }
    return true
  }

  var isReady: Bool { !columns.isEmpty }

  mutating func takeHeader(of other: CSVReader) {
    columns = other.columns.map { $0 }
    keptPlaces = other.keptPlaces.map { $0 }
  }

  var mayHoldLineBreaks: Bool { true }

  func finish() throws(RecordProblem) {
    if columns.isEmpty { throw .noHeader }
  }

  // MARK: Values

  func utf8(_ field: Bytes) throws(RecordProblem) -> Bytes {
    guard field.allSatisfy({ $0 < 0x80 }) || String(validating: field, as: UTF8.self) != nil else {
      throw .notUTF8
    }
    return field
  }

  /// A name comes back in the results as it is, so nothing in it may steer a terminal.
  private func name(_ field: Bytes) throws(RecordProblem) -> Bytes {
    if field.allSatisfy({ 0x20..<0x7F ~= $0 }) { return field }
    let text = String(decoding: try utf8(field), as: UTF8.self)
    // RFC 4180 lets a field have lines; a carriage return alone would write over one.
    let blanks: [Character] = ["\t", "\n", "\r\n"]
    let isSafe = text.allSatisfy { character in
      blanks.contains(character) || !character.unicodeScalars.contains(where: TerminalText.isUnsafe)
    }
    guard isSafe else { throw .respondentIsUnsafe }
    return field
  }

  private func answer(
    _ field: Bytes, to item: Item.Position
  ) throws(RecordProblem) -> Answer {
    if field.isEmpty { return .notReached }
    if let whole = field.wholeNumber, let answer = answers.answer(whole: whole, to: item) {
      return answer
    }
    if field.isEqual(to: "n/a") || field.isEqual(to: "not_applicable") { return .notApplicable }
    if field.isEqual(to: "not_reached") { return .notReached }
    if field.isEqual(to: "NA") { throw .bareNA(items[item]) }
    _ = try utf8(field)
    guard let answer = answers.answer(text: field, to: item) else {
      throw answers.notOffered(by: item)
    }
    return answer
  }

  private func value(_ field: Bytes, of setting: Int) throws(RecordProblem) -> Double? {
    if field.isEmpty || field.isEqual(to: "n/a") { return nil }
    if field.isEqual(to: "NA") { throw .bareNA(settings.keys[setting]) }
    let whole = field.wholeNumber.map { Double($0) }
    guard let number = whole ?? field.decimalNumber, let value = settings.value(number, of: setting)
    else {
      throw settings.problem(with: setting)
    }
    return value
  }
}
