// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
package import Psychometrics

/// A survey tool's table, read by a map: rows as `onland score` takes them, each person's together and in
/// the order of their days.
package struct SurveyTable {
  /// CSV with a header.
  package let native: [UInt8]
  /// Rows that were read.
  package let rows: Int
  package let setAside: [RowAside]

  /// A row that was left aside, with the first thing that is wrong with it.
  package struct RowAside {
    package var problem: SurveyProblem
    /// Empty for a row that could not be taken apart.
    package var fields: [String]
  }

  /// The column with a row's line in the table.
  package static let lineColumn = "line"
  package static let maximumRows = 2_000_000

  /// - Parameters:
  ///   - settings: The settings of the form with what each can be.
  ///   - kept: Columns that are carried along, by their names in the table.
  ///   - setsAside: Whether rows that are wrong are left out, and the others read.
  /// - Throws: Everything that is wrong with the map, or with the table.
  package init(
    _ bytes: [UInt8], map mapBytes: [UInt8], of questionnaire: Questionnaire,
    settings: [(key: String, range: ClosedRange<Int>)], keeping kept: [String] = [],
    setsAside: Bool = false
  ) throws(SurveyRefusal) {
    var reader = SurveyMapReader(questionnaire, settingKeys: settings.map(\.key))
    guard let map = reader.map(mapBytes), reader.problems.isEmpty else {
      throw SurveyRefusal(reader.problems)
    }
    guard let text = SurveyEncoding.utf8(bytes, isWindows1252: map.table.isWindows1252) else {
      let line = SurveyEncoding.brokenLine(bytes)
      throw SurveyRefusal([
        SurveyProblem(place: .table(line: line, column: nil), reason: .notUTF8)
      ])
    }
    self = try text.withUnsafeBufferPointer { table throws(SurveyRefusal) in
      try SurveyTable(
        table, separator: map.table.separator ?? Self.separator(text, map.table), map: map,
        of: questionnaire, settings: settings, keeping: kept, setsAside: setsAside)
    }
  }

  private init(
    _ table: UnsafeBufferPointer<UInt8>, separator: Character, map: SurveyMap,
    of questionnaire: Questionnaire, settings: [(key: String, range: ClosedRange<Int>)],
    keeping kept: [String], setsAside: Bool
  ) throws(SurveyRefusal) {
    var scanner = CellScanner(separator: separator)
    var row = RowCells()
    var hasHeader = false
    for _ in 0..<map.table.headerRow { hasHeader = scanner.next(in: table, into: &row) }
    guard hasHeader, let names = row.texts else {
      throw SurveyRefusal([SurveyProblem(place: .table(line: 1, column: nil), reason: .noHeader)])
    }
    let columns = try SurveyColumns(
      names, map: map, questionnaire: questionnaire, settings: settings, kept: kept)
    for _ in 0..<map.table.skippedRows { _ = scanner.next(in: table, into: &row) }
    var translation = SurveyTranslation(
      columns, map: map, of: questionnaire, setsAside: setsAside)
    var count = 0
    while scanner.next(in: table, into: &row) {
      count += 1
      guard count <= Self.maximumRows else {
        throw SurveyRefusal([
          SurveyProblem(
            place: .table(line: row.line, column: nil),
            reason: .tooManyRows(limit: Self.maximumRows))
        ])
      }
      translation.add(row)
    }
    guard setsAside || translation.problems.isEmpty else {
      throw SurveyRefusal(translation.problems, count: translation.problemCount)
    }
    native = translation.sorted
    self.rows = translation.rowCount
    setAside = translation.setAside
  }

  /// The one that splits the header most.
  static func separator(
    _ text: ArraySlice<UInt8>, _ table: SurveyMap.TableForm
  ) -> Character {
    let fields = { (separator: Character) -> Int in
      var rows = TableRows(text, separator: separator)
      var header: TableRows.Row?
      for _ in 0..<table.headerRow { header = rows.next() }
      return header?.fields?.count ?? 0
    }
    return [",", ";", "\t"].max { fields($0) < fields($1) } ?? ","
  }
}
