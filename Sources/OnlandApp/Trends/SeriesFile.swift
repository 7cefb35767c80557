// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics

/// A weekly series in a table: a header, then a week and a value or nothing in each row.
///
/// Read within limits: the figures look at every pair of weeks, so their time grows with the square
/// of the rows.
struct SeriesFile {
  private(set) var series: WeeklySeries
  /// How its weeks are written.
  private(set) var notation: WeekNotation

  /// Values a Double still holds to 1e-6; a week has no larger ones.
  private static let largestValue = 1e9
  static let maximumBytes = 1 << 20
  /// Two centuries of weeks.
  static let maximumRows = 10_000
  private static let maximumShownProblems = 20

  /// - Parameter bytes: The whole file, or more of it than `maximumBytes`.
  /// - Throws: The first problems of the file, each with its line.
  init(_ bytes: [UInt8], name: String) throws(Problem) {
    guard bytes.count <= Self.maximumBytes else {
      throw Problem(
        "\(name.forMessage) is larger than \(Self.maximumBytes / 1_048_576) MiB",
        hint: "No figure was worked out: a part of a series is another series.", status: .data)
    }
    var reading = Reading()
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Self.problem(["\(name): the text is not UTF-8"], name)
    }
    reading.read(bytes)
    guard reading.problems.isEmpty else {
      var lines = reading.problems.prefix(Self.maximumShownProblems).map {
        "\(name):\($0.line): \($0.reason)"
      }
      if reading.problems.count > lines.count {
        lines.append("and \(reading.problems.count - lines.count) more")
      }
      throw Self.problem(lines, name)
    }
    series = WeeklySeries(weeks: reading.rows.map(\.week), values: reading.rows.map(\.value))
    notation = reading.notation ?? .number
  }

  private static func problem(_ lines: [String], _ name: String) -> Problem {
    Problem(
      "\(name.forMessage) cannot be used", hint: lines.joined(separator: "\n  "), status: .data)
  }

  /// The rows while they are read.
  private struct Reading {
    var rows: [(week: Int, value: Double?)] = []
    var problems: [(line: Int, reason: String)] = []
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
          problems.append((row.line, "a quote is left open, or something follows one that closes"))
          continue
        }
        guard let columns else {
          readHeader(fields, line: row.line)
          continue
        }
        count += 1
        guard count <= SeriesFile.maximumRows else {
          problems.append((row.line, "more than \(SeriesFile.maximumRows) rows"))
          return
        }
        readRow(fields, columns: columns, line: row.line)
      }
      if columns == nil { problems.append((1, "the file is empty; it begins with a header")) }
    }

    private mutating func readHeader(_ fields: [String], line: Int) {
      columns = fields.count
      if fields.count < 2 {
        problems.append((line, "the header needs two columns, such as week,value"))
      } else if WeekNotation.read(fields[0]) != nil {
        problems.append((line, "the first line is no header, such as week,value"))
      }
    }

    private mutating func readRow(_ fields: [String], columns: Int, line: Int) {
      guard fields.count == columns, columns >= 2 else {
        if columns >= 2 {
          problems.append(
            (line, "\(Words.count(fields.count, "field")) where the header has \(columns)"))
        }
        return
      }
      guard let (week, notation) = WeekNotation.read(fields[0]) else {
        problems.append(
          (line, "the week is no whole number, date or ISO week, such as 12 or 2026-W12"))
        return
      }
      if let known = self.notation, known != notation {
        problems.append(
          (line, "weeks are written as \(known.words) above, here as \(notation.words)"))
        return
      }
      self.notation = notation
      if let last, week <= last.week {
        problems.append(
          (
            line,
            week == last.week
              ? "the same week as line \(last.line)" : "a week before that of line \(last.line)"
          ))
        return
      }
      last = (line, week)
      var value: Double?
      if !fields[1].isEmpty {
        guard let number = SeriesFile.number(fields[1]) else {
          problems.append(
            (line, "the value is no number from -1e9 to 1e9; leave it empty where there is none"))
          return
        }
        value = number
      }
      rows.append((week, value))
    }
  }

  /// Decimal digits with an exponent at most: no hexadecimal, no words such as inf.
  private static func number(_ text: String) -> Double? {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }),
      let number = Double(text), abs(number) <= largestValue
    else { return nil }
    return number
  }
}
