// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// A weekly series in a table: a header, then a week and a value or nothing in each row.
///
/// Source: RFC 4180; a line may end with LF alone.
struct SeriesFile {
  private(set) var series: WeeklySeries
  /// How its weeks are written.
  private(set) var notation: WeekNotation

  /// Values a Double still holds to 1e-6; a week has no larger ones.
  private static let largestValue = 1e9

  /// - Throws: Every problem of the file with its line.
  init(_ bytes: [UInt8], name: String) throws(Problem) {
    var reading = Reading()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Self.problem(["\(name): the text is not UTF-8"], name)
    }
    reading.read(text)
    guard reading.problems.isEmpty else {
      throw Self.problem(
        reading.problems.map { "\(name):\($0.line): \($0.reason)" }, name)
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

    mutating func read(_ text: String) {
      // A mark that some programs put before UTF-8.
      let text = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
      var number = 0
      for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        number += 1
        if line.isEmpty { continue }
        guard let fields = CSVLine.fields(of: line) else {
          problems.append((number, "a quote is open or stands inside a field"))
          continue
        }
        if let columns {
          readRow(fields, columns: columns, line: number)
        } else {
          readHeader(fields, line: number)
        }
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
