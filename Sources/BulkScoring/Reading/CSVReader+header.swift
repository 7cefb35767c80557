// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics

extension CSVReader {
  mutating func readHeader(
    _ record: UnsafeMutableBufferPointer<UInt8>
  ) throws(RecordProblem) {
    try refuseOtherForms(record)
    let names = try names(record)
    if Self.exportColumns.isSubset(of: names) {
      columns = names.map { exportColumn(named: $0) }
      return
    }
    for name in further.all {
      guard column(named: name) == nil else { throw .ownColumn(name) }
      guard names.contains(name) else { throw .noSuchColumn(name, columns: names) }
    }
    var columns: [Column] = []
    var kept: [String] = []
    for (index, name) in names.enumerated() {
      guard let column = furtherColumn(named: name) ?? column(named: name) else {
        throw name.isEmpty
          ? .columnWithoutName(number: index + 1)
          : .unknownKey(.column, name, known: columnNames)
      }
      if column == .kept { kept.append(name) }
      guard names[..<index].allSatisfy({ $0 != name }),
        column == .kept || column == .ignored || !columns.contains(column)
      else { throw .twice(name) }
      columns.append(column)
    }
    self.columns = columns
    keptPlaces = further.kept.compactMap { kept.firstIndex(of: $0) }
  }

  /// What other programs write in place of a table with commas.
  private func refuseOtherForms(
    _ record: UnsafeMutableBufferPointer<UInt8>
  ) throws(RecordProblem) {
    // In UTF-8 no letter has such a byte.
    guard !record.contains(0) else { throw .otherEncoding }
    guard !record.starts(with: "sep=".utf8) else { throw .separatorLine }
    let ends = zip(record, record.dropFirst())
    guard !ends.contains(where: { $0 == UInt8(ascii: "\r") && $1 != UInt8(ascii: "\n") }) else {
      throw .otherLineEnd
    }
    let commas = record.count { $0 == UInt8(ascii: ",") }
    for other in [";", "\t"] as [Character] {
      let count = record.count { $0 == other.asciiValue }
      if count > commas { throw .otherSeparator(other) }
    }
  }

  private func names(
    _ record: UnsafeMutableBufferPointer<UInt8>
  ) throws(RecordProblem) -> [String] {
    var names: [String] = []
    var position: Int? = 0
    while let start = position {
      let field = try utf8(try field(of: record, from: start, next: &position))
      names.append(String(decoding: field, as: UTF8.self).trimmed)
    }
    // First of all: without it the line may be no header, and its fields answers.
    guard names.contains(where: { ["week", "date"].contains($0.lowercased()) }) else {
      let nearest = names.compactMap { NearestName.nearest(to: $0, among: ["week", "date"]) }.first
      throw .headerWithoutWeek(nearest: nearest)
    }
    return names
  }

  /// By these a table of `onland export --csv` is known.
  private static let exportColumns: Set = ["questionnaire", "version", "week", "date", "late"]

  /// What `onland export --csv` calls its columns; scores and what belongs to other questionnaires are
  /// passed over.
  private func exportColumn(named name: String) -> Column {
    if name == "questionnaire" { return .questionnaire }
    if name == "week" { return .week }
    if name == "date" { return .date }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return .ignored }
    if parts[0] == "setting", let place = settings.keys.firstIndex(of: parts[1]) {
      return .setting(place)
    }
    let id = parts[1].split(separator: ".").last.map(String.init)
    guard parts[0] == "answer", let place = items.firstIndex(where: { $0 == id }) else {
      return .ignored
    }
    return .item(place)
  }

  private func furtherColumn(named name: String) -> Column? {
    if further.kept.contains(name) { return .kept }
    return further.ignored.contains(name) ? .ignored : nil
  }

  private var columnNames: [String] { ["respondent", "week", "date"] + items + settings.keys }

  /// Spreadsheets and people write `Week` for `week`.
  private func column(named name: String) -> Column? {
    let name = columnNames.first { $0 == name } ?? columnNames.first { $0 == name.lowercased() }
    switch name {
    case "respondent": return .respondent
    case "week": return .week
    case "date": return .date
    case nil: return nil
    case .some(let name):
      return items.firstIndex(of: name).map { .item($0) }
        ?? settings.keys.firstIndex(of: name).map { .setting($0) }
    }
  }
}
