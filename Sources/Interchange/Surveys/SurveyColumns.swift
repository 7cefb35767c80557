// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// The columns of one table as the map finds them.
struct SurveyColumns {
  /// As the header writes them.
  let names: [String]
  private(set) var respondent: [Int] = []
  private(set) var when = 0
  private(set) var only: [(column: Int, words: Set<String>)] = []
  private(set) var settings: [Setting] = []
  private(set) var items: [Mapped] = []
  private(set) var kept: [Int] = []

  struct Mapped {
    var item: SurveyMap.MappedItem
    var column: Int
    /// Where each option of a several-choice item has a column of its own; else empty.
    var ticked: [(code: OptionCode, column: Int)] = []
  }

  struct Setting {
    var key: String
    var range: ClosedRange<Int>
    /// `nil`: the value is the same in every row.
    var column: Int?
    var isHours: Bool
    var value: String
  }

  private var problems: [SurveyProblem] = []
  /// Places of columns by their names as they are compared.
  private let places: [String: [Int]]
  private var used: Set<Int> = []

  init(
    _ names: [String], map: SurveyMap, questionnaire: Questionnaire,
    settings known: [(key: String, range: ClosedRange<Int>)], kept: [String]
  ) throws(SurveyRefusal) {
    self.names = names
    places = Dictionary(
      grouping: names.indices, by: { ComparedText(names[$0]).text })
    respondent = map.respondent.compactMap { find($0) }
    when = find(map.when.column) ?? 0
    for part in map.only {
      guard let column = find(part.column) else { continue }
      only.append((column, Set(part.words.map { ComparedText($0).text })))
    }
    for setting in map.settings { add(setting, known) }
    for item in map.items {
      let ticked = item.ticked.compactMap { option in
        find(option.column).map { (code: option.code, column: $0) }
      }
      if let column = item.ticked.isEmpty ? find(item.column) : ticked.first?.column {
        items.append(Mapped(item: item, column: column, ticked: ticked))
      }
    }
    for name in kept {
      let start = SourceLocation(line: 1, column: 1)
      let reference = SurveyMap.ColumnReference(name: name, place: nil, location: start)
      if let column = find(reference) { self.kept.append(column) }
    }
    // A question that was forgotten must not pass for one that nobody answered.
    if let ignored = map.ignored {
      for reference in ignored { _ = find(reference) }
      for (place, name) in names.enumerated() where !used.contains(place) && !name.isEmpty {
        problems.append(
          SurveyProblem(
            place: .table(line: map.table.headerRow, column: name), reason: .columnLeftOut(name)))
      }
    }
    guard problems.isEmpty else { throw SurveyRefusal(problems) }
  }

  private mutating func add(
    _ setting: SurveyMap.Setting, _ known: [(key: String, range: ClosedRange<Int>)]
  ) {
    guard let range = known.first(where: { $0.key == setting.key })?.range else { return }
    switch setting.source {
    case .column(let reference, let isHours):
      guard let column = find(reference) else { return }
      settings.append(
        Setting(key: setting.key, range: range, column: column, isHours: isHours, value: ""))
    case .value(let value, let location):
      guard let number = Int(value), range.contains(number) else {
        problems.append(
          SurveyProblem(place: .map(location), reason: .outsideRange(setting.key, range)))
        return
      }
      settings.append(
        Setting(key: setting.key, range: range, column: nil, isHours: false, value: value))
    }
  }

  private mutating func find(_ reference: SurveyMap.ColumnReference) -> Int? {
    let found = places[ComparedText(reference.name).text] ?? []
    let place = reference.place.map { $0 - 1 }
    if found.count == 1 || found.isEmpty, let column = found.first ?? place,
      names.indices.contains(column)
    {
      used.insert(column)
      return column
    }
    problems.append(
      SurveyProblem(
        place: .map(reference.location),
        reason: found.isEmpty
          ? .noSuchColumn(reference.name, known: names) : .columnTwice(reference.name)))
    return nil
  }
}
