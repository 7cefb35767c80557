// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
package import Journal
import Psychometrics

/// Check-ins as a table: one row each, a column for each item, target and scale.
package struct CheckInTable {
  private let checkIns: [AssessedCheckIn]
  private let choice: ReportChoice?
  private let targets: [String]
  private let items: [Column]
  private let scales: [Column]
  private let showsOverall: Bool

  /// Something that several questionnaires may share.
  private struct Column: Hashable {
    /// The questionnaire, or the whole that it is a part of.
    var family: Questionnaire.ID
    var id: String
  }

  private enum Field {
    case text(String)
    /// Empty where there is none.
    case number(Double?)
  }

  /// - Parameter choice: What is shown to somebody else; `nil`: everything.
  package init(_ checkIns: [AssessedCheckIn], choice: ReportChoice?) {
    let checkIns = checkIns.filter { !ExportSelection($0.questionnaire, choice).isEmpty }
    self.checkIns = checkIns
    self.choice = choice
    targets = Set(
      checkIns.flatMap { ExportSelection($0.questionnaire, choice).targets(of: $0.checkIn).keys }
    ).sorted()
    showsOverall = checkIns.contains { ExportSelection($0.questionnaire, choice).showsOverall }
    var items: [Column] = []
    var scales: [Column] = []
    for assessed in checkIns {
      let parts = ExportSelection(assessed.questionnaire, choice)
      items += parts.items.map { Column(family: assessed.family, id: $0.id) }
        .filter { !items.contains($0) }
      scales += parts.scales.map { Column(family: assessed.family, id: $0.id) }
        .filter { !scales.contains($0) }
    }
    self.items = items
    self.scales = scales
  }

  /// CSV with a header, without a line end at its end. Source: RFC 4180, with LF.
  package var bytes: [UInt8] { bytes(isForSpreadsheet: false) }

  /// - Parameter isForSpreadsheet: Whether a mark tells that it is UTF-8, and a text that would be taken for
  ///   a formula begins with an apostrophe.
  package func bytes(isForSpreadsheet: Bool) -> [UInt8] {
    var output = OutputBuffer()
    if isForSpreadsheet { output.append(byteOrderMark) }
    let rows = [header.map { .text($0) }] + checkIns.map(row)
    for (index, row) in rows.enumerated() {
      if index > 0 { output.append("\n") }
      for (column, field) in row.enumerated() {
        if column > 0 { output.append(",") }
        switch field {
        case .text(let text):
          output.append(csvField: (isForSpreadsheet ? Self.withoutFormula(text) : text).utf8)
        case .number(let number): if let number { output.append(number) }
        }
      }
    }
    return Array(output.bytes)
  }

  private var isShared: Bool { choice != nil }

  /// Source: OWASP, CSV Injection.
  private static func withoutFormula(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private var header: [String] {
    (isShared ? [] : ["id"]) + ["questionnaire", "version", "week", "date"]
      + (isShared ? [] : ["answered_at"]) + ["late"] + targets.map { "setting.\($0)" }
      + items.map { "answer.\(name($0, among: items))" }
      + scales.map { "scale.\(name($0, among: scales))" }
      + (showsOverall ? ["overall"] : [])
  }

  /// The id alone where it can mean one thing only.
  private func name(_ column: Column, among columns: [Column]) -> String {
    let isClear = columns.count { $0.id == column.id } == 1
    return isClear ? column.id : "\(column.family).\(column.id)"
  }

  private func row(_ assessed: AssessedCheckIn) -> [Field] {
    let checkIn = assessed.checkIn
    let shown = ExportSelection(assessed.questionnaire, choice)
    let shownItems = Set(shown.items.map(\.id))
    var texts = isShared ? [] : [checkIn.id.text]
    texts += [
      checkIn.questionnaire, checkIn.version, checkIn.date.isoWeek.description,
      checkIn.date.description,
    ]
    if !isShared { texts.append(checkIn.answeredAt.exported) }
    texts.append(checkIn.isLate ? "yes" : "no")
    var row = texts.map { Field.text($0) }
    row += targets.map { .number(shown.targets(of: checkIn)[$0]) }
    row += items.map { column in
      guard column.family == assessed.family, shownItems.contains(column.id) else {
        return .text("")
      }
      return checkIn.outcomes[column.id].map(field) ?? .text("")
    }
    row += scales.map { column in
      guard column.family == assessed.family,
        let scale = shown.scales.first(where: { $0.id == column.id })
      else { return .text("") }
      return .number(assessed.score(of: scale))
    }
    guard showsOverall else { return row }
    return row + [.number(shown.showsOverall ? assessed.overall?.score.value : nil)]
  }

  private func field(_ outcome: Outcome) -> Field {
    switch PlainOutcome(outcome) {
    case .integer(let number): .text("\(number)")
    case .decimal(let number): .number(number)
    case .truth(let isTrue): .text(isTrue ? "yes" : "no")
    case .codes(let codes): .text(codes.isEmpty ? ResponseFormat.noneChosen : codes.asField)
    case .text(let text): .text(text)
    }
  }
}

extension [OptionCode] {
  /// As every reader of tables takes them back.
  fileprivate var asField: String {
    map(\.description).joined(separator: String(ResponseFormat.choiceSeparator))
  }
}

extension AssessedCheckIn {
  /// The questionnaire whose items it shares.
  fileprivate var family: Questionnaire.ID { questionnaire.partOf ?? questionnaire.id }
}
