// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Formats
package import Psychometrics

/// A weekly series in a table: a header, then a week and a value or nothing in each row.
///
/// Read within limits: the figures look at every pair of weeks, so their time grows with the square
/// of the rows.
package struct SeriesFile {
  package private(set) var series: WeeklySeries
  /// How its weeks are written.
  package private(set) var notation: WeekNotation
  /// What the weeks of its dates begin with.
  package let weekStart: WeekStart

  /// Values a Double still holds to 1e-6; a week has no larger ones.
  private static let largestValue = 1e9
  package static let maximumBytes = 1 << 20
  /// Two centuries of weeks.
  package static let maximumRows = 10_000
  package static let maximumShownProblems = 20

  /// - Parameters:
  ///   - bytes: The whole file, or more of it than `maximumBytes`.
  ///   - column: The one with the values; absent: `overall` in a table of scores or of `onland export --csv`,
  ///     else the one beside the weeks.
  ///   - weekStart: What the weeks of its dates begin with.
  /// - Throws: The first problems of the file, each with its line.
  package init(
    _ bytes: [UInt8], name: String, column: String? = nil, weekStart: WeekStart = .monday
  ) throws(SeriesFileError) {
    guard bytes.count <= Self.maximumBytes else { throw .tooLarge(name: name) }
    var reading = Reading(column: column, weekStart: weekStart)
    // UTF-16 has such a byte beside each letter of ASCII; where it has no mark it may still be UTF-8.
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw .notUTF8(name: name)
    }
    reading.read(bytes)
    guard reading.problems.isEmpty else {
      let first = Array(reading.problems.prefix(Self.maximumShownProblems))
      throw .unusable(name: name, problems: first, more: reading.problems.count - first.count)
    }
    series = WeeklySeries(weeks: reading.rows.map(\.week), values: reading.rows.map(\.value))
    notation = reading.notation ?? .number
    self.weekStart = weekStart
  }

  /// A week as the file writes it; where its weeks begin on another day than Monday, by their first day.
  package func text(_ week: Int) -> String { notation.text(week, start: weekStart) }

  /// The rows while they are read.
  private struct Reading {
    /// As it was asked for.
    let column: String?
    let weekStart: WeekStart
    /// Where weeks and values stand.
    private var places = (week: 0, value: 1)

    init(column: String?, weekStart: WeekStart) {
      self.column = column
      self.weekStart = weekStart
    }

    var rows: [(week: Int, value: Double?)] = []
    var problems: [SeriesFileError.RowProblem] = []
    var notation: WeekNotation?
    /// The last row with a week, whatever its value was.
    private var last: (line: Int, week: Int)?
    /// `nil` until the header is read.
    private var columns: Int?

    mutating func read(_ bytes: [UInt8]) {
      var table = TableRows(bytes.withoutByteOrderMark)
      var count = 0
      while let row = table.next() {
        guard let fields = row.fields else {
          note(.openQuote, line: row.line)
          continue
        }
        guard let columns else {
          readHeader(fields, line: row.line)
          continue
        }
        count += 1
        guard count <= SeriesFile.maximumRows else {
          note(.tooManyRows, line: row.line)
          return
        }
        readRow(fields, columns: columns, line: row.line)
      }
      if columns == nil { note(.empty, line: 1) }
    }

    private mutating func note(_ reason: SeriesFileError.Reason, line: Int) {
      problems.append(SeriesFileError.RowProblem(line: line, reason: reason))
    }

    private mutating func readHeader(_ fields: [String], line: Int) {
      columns = fields.count
      guard fields.count >= 2 else {
        let other = ([";", "\t"] as [Character]).first { fields.first?.contains($0) == true }
        note(other.map { .otherSeparator($0) } ?? .tooFewColumns, line: line)
        return
      }
      guard WeekNotation.read(fields[0], start: weekStart) == nil else {
        note(.noHeader, line: line)
        return
      }
      let names = fields.map { $0.lowercased() }
      places.week = names.firstIndex(of: "week") ?? names.firstIndex(of: "date") ?? 0
      if let column {
        guard let place = names.firstIndex(of: column.lowercased()) else {
          note(.noSuchColumn(column, known: fields), line: line)
          columns = 0
          return
        }
        places.value = place
      } else if names.contains(where: { ["respondent", "questionnaire"].contains($0) }),
        let overall = names.firstIndex(of: "overall")
      {
        places.value = overall
      } else {
        places.value = places.week == 1 ? 0 : 1
      }
    }

    private mutating func readRow(_ fields: [String], columns: Int, line: Int) {
      guard fields.count == columns, columns >= 2 else {
        if columns >= 2 {
          note(.fieldCountDiffers(fields: fields.count, columns: columns), line: line)
        }
        return
      }
      let typed = fields[places.week]
      guard let (week, notation) = WeekNotation.read(typed, start: weekStart) else {
        note(WeekNotation.isLikeYearWeek(typed) ? .notYearWeek : .notWeek, line: line)
        return
      }
      if let known = self.notation, known != notation {
        note(.otherNotation(notation, above: known), line: line)
        return
      }
      self.notation = notation
      if let last, week <= last.week {
        note(
          week == last.week ? .sameWeek(asLine: last.line) : .weekBefore(line: last.line),
          line: line)
        return
      }
      last = (line, week)
      var value: Double?
      if !fields[places.value].isEmpty {
        guard let number = SeriesFile.number(fields[places.value]) else {
          note(.notValue, line: line)
          return
        }
        value = number
      }
      rows.append((week, value))
    }
  }

  /// Whether the values may be scores from 0 to 100.
  ///
  /// Those that leave this range, or never leave the part of it that one answer step spans, are in another
  /// unit, and a smallest step in points says nothing about them.
  package var isLikeScores: Bool {
    guard let lowest = series.values.min(), let highest = series.values.max() else { return false }
    return lowest >= 0 && highest <= 100 && highest > PersonalChange.smallestStep
  }

  /// Decimal digits with an exponent at most: no hexadecimal, no words such as inf.
  private static func number(_ text: String) -> Double? {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }),
      let number = Double(text), abs(number) <= largestValue
    else { return nil }
    return number
  }
}
