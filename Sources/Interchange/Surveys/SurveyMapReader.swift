// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Reads a map, and says everything that is wrong with it.
struct SurveyMapReader {
  private let questionnaire: Questionnaire
  private let settingKeys: [String]
  private(set) var problems: [SurveyProblem] = []

  init(_ questionnaire: Questionnaire, settingKeys: [String]) {
    self.questionnaire = questionnaire
    self.settingKeys = settingKeys
  }

  static let keys = [
    "map", "questionnaire", "table", "respondent", "when", "week", "only", "settings", "items",
    "missing", "ignore",
  ]

  /// - Returns: `nil` when nothing can be made of it; `problems` say why.
  mutating func map(_ bytes: [UInt8]) -> SurveyMap? {
    let root: DocumentNode
    do throws(DefinitionProblem) {
      root = try DocumentNode.yaml(bytes)
    } catch {
      problems.append(SurveyProblem(place: .map(error.location), reason: .definition(error)))
      return nil
    }
    guard let fields = fields(root, known: Self.keys) else { return nil }
    if let version = fields["map"], version.string != "1" { note(.notOneOf(["1"]), version) }
    for key in ["questionnaire", "items"] where fields[key] == nil {
      note(.missingKey(key), root)
    }
    guard let when = when(fields, in: root) else { return nil }
    var map = SurveyMap(questionnaire: questionnaire.id, when: when)
    if let node = fields["questionnaire"], let id = text(node), id != questionnaire.id {
      note(.otherQuestionnaire(id, asked: questionnaire.id), node)
    }
    if let node = fields["table"] { map.table = table(node) }
    if let node = fields["respondent"] { map.respondent = references(node) }
    if let node = fields["only"], let entries = entries(node) {
      map.only = entries.map { entry in
        (column: reference(entry), words: words(entry.node))
      }
    }
    if let node = fields["settings"], let entries = entries(node) {
      map.settings = entries.compactMap { setting($0) }
    }
    if let node = fields["items"], let entries = entries(node) {
      map.items = entries.compactMap { item($0) }
    }
    if let node = fields["missing"] { map.missing = missing(node) }
    if let node = fields["ignore"] {
      map.ignored = node.string == "rest" ? nil : references(node)
    } else {
      map.ignored = []
    }
    return map
  }

  // MARK: Parts

  private mutating func table(_ node: DocumentNode) -> SurveyMap.TableForm {
    var table = SurveyMap.TableForm()
    let known = [
      "separator", "decimal", "encoding", "header_row", "rows_after_header_to_skip",
    ]
    guard let fields = fields(node, known: known) else { return table }
    if let node = fields["separator"], let name = choice(node, among: Array(Self.separators.keys)) {
      table.separator = Self.separators[name]
    }
    if let node = fields["decimal"] {
      table.hasDecimalComma = choice(node, among: [".", ","]) == ","
    }
    if let node = fields["encoding"] {
      let name = choice(node, among: ["utf-8", "utf-16", "windows-1252"])
      table.isWindows1252 = name == "windows-1252"
    }
    if let node = fields["header_row"] { table.headerRow = number(node, from: 1) ?? 1 }
    if let node = fields["rows_after_header_to_skip"] {
      table.skippedRows = number(node, from: 0) ?? 0
    }
    return table
  }

  private mutating func missing(_ node: DocumentNode) -> [String: SurveyMap.MissingWord] {
    var words: [String: SurveyMap.MissingWord] = [:]
    for entry in entries(node) ?? [] {
      if let word = choice(entry.node, of: SurveyMap.MissingWord.allCases) {
        words[ComparedText(entry.key).text] = word
      }
    }
    return words
  }

  static let separators: [String: Character] = ["comma": ",", "semicolon": ";", "tab": "\t"]

  /// A column of days or one of weeks.
  private mutating func when(
    _ fields: [String: DocumentNode], in root: DocumentNode
  ) -> SurveyMap.When? {
    switch (fields["when"], fields["week"]) {
    case (let day?, nil): return when(day)
    case (nil, let week?):
      return references(week).first.map { SurveyMap.When(column: $0, isWeek: true) }
    case (_?, let week?): note(.whenAndWeek, week)
    case (nil, nil): note(.neitherWhenNorWeek, root)
    }
    return nil
  }

  private mutating func when(_ node: DocumentNode) -> SurveyMap.When? {
    guard case .mapping = node else {
      return references(node).first.map { SurveyMap.When(column: $0) }
    }
    guard let fields = fields(node, known: ["column", "order", "zone", "to"]) else { return nil }
    guard let column = fields["column"], let reference = references(column).first else {
      note(.missingKey("column"), node)
      return nil
    }
    var when = SurveyMap.When(column: reference)
    if let node = fields["order"] { when.order = choice(node, of: SurveyMap.DayOrder.allCases) }
    if let node = fields["zone"] { when.zone = zone(node) }
    if let node = fields["to"] { when.target = zone(node) }
    return when
  }

  private mutating func setting(_ entry: DocumentNode.Entry) -> SurveyMap.Setting? {
    guard settingKeys.contains(entry.key) else {
      note(.noSuchSetting(entry.key, known: settingKeys), at: entry.keyLocation)
      return nil
    }
    if let value = entry.node.mapping?["value"] {
      return text(value).map {
        SurveyMap.Setting(key: entry.key, source: .value($0, value.location))
      }
    }
    guard let (column, fields) = column(entry.node, known: ["column", "unit"]) else { return nil }
    return SurveyMap.Setting(
      key: entry.key, source: .column(column, isHours: isHours(fields["unit"])))
  }

  private mutating func item(_ entry: DocumentNode.Entry) -> SurveyMap.MappedItem? {
    guard let position = questionnaire.position(ofItem: entry.key) else {
      note(
        .noSuchItem(entry.key, known: questionnaire.items.map(\.id)), at: entry.keyLocation)
      return nil
    }
    if case .choices(let options) = questionnaire.items[position].format,
      entry.node.mapping?["columns"] != nil
    {
      return ticked(entry.node, item: position, options)
    }
    guard let (column, fields) = column(entry.node, known: ["column", "unit", "answers"]) else {
      return nil
    }
    var item = SurveyMap.MappedItem(item: position, column: column)
    item.isHours = isHours(fields["unit"])
    if let node = fields["answers"], let entries = entries(node) {
      let format = questionnaire.items[position].format
      var answers: [String: String] = [:]
      for entry in entries {
        guard let text = text(entry.node) else { continue }
        if format.outcome(inFile: text) == nil {
          note(.notOffered(questionnaire.items[position].id, format), entry.node)
        }
        answers[ComparedText(entry.key).text] = text
      }
      item.answers = answers
    }
    return item
  }

  /// A column for each option of a several-choice item.
  private mutating func ticked(
    _ node: DocumentNode, item position: Item.Position, _ options: [ResponseOption]
  ) -> SurveyMap.MappedItem? {
    guard let fields = fields(node, known: ["columns"]),
      let entries = fields["columns"].flatMap({ entries($0) })
    else { return nil }
    var ticked: [(code: OptionCode, column: SurveyMap.ColumnReference)] = []
    for entry in entries {
      guard let option = options.place(inFile: entry.key) else {
        let item = questionnaire.items[position]
        note(.notOffered(item.id, item.format), at: entry.keyLocation)
        continue
      }
      if let column = references(entry.node).first { ticked.append((options[option].code, column)) }
    }
    guard let first = ticked.first else { return nil }
    return SurveyMap.MappedItem(item: position, column: first.column, ticked: ticked)
  }

  private mutating func column(
    _ node: DocumentNode, known: [String]
  ) -> (SurveyMap.ColumnReference, [String: DocumentNode])? {
    guard case .mapping = node else { return references(node).first.map { ($0, [:]) } }
    guard let fields = fields(node, known: known) else { return nil }
    guard let column = fields["column"] else {
      note(.missingKey("column"), node)
      return nil
    }
    return references(column).first.map { ($0, fields) }
  }

  private mutating func isHours(_ node: DocumentNode?) -> Bool {
    node.flatMap { choice($0, among: ["minutes", "hours"]) } == "hours"
  }

  // MARK: Values

  private mutating func note(_ reason: SurveyProblem.Reason, _ node: DocumentNode) {
    note(reason, at: node.location)
  }

  private mutating func note(_ reason: SurveyProblem.Reason, at location: SourceLocation) {
    problems.append(SurveyProblem(place: .map(location), reason: reason))
  }

  private mutating func entries(_ node: DocumentNode) -> [DocumentNode.Entry]? {
    guard let mapping = node.mapping else {
      note(.notMap, node)
      return nil
    }
    return mapping.entries
  }

  private mutating func fields(
    _ node: DocumentNode, known: [String]
  ) -> [String: DocumentNode]? {
    guard let entries = entries(node) else { return nil }
    var fields: [String: DocumentNode] = [:]
    for entry in entries {
      if known.contains(entry.key) {
        fields[entry.key] = entry.node
      } else {
        note(.unknownKey(entry.key, known: known), at: entry.keyLocation)
      }
    }
    return fields
  }

  private mutating func text(_ node: DocumentNode) -> String? {
    if let text = node.string { return text }
    note(.notText, node)
    return nil
  }

  private mutating func number(_ node: DocumentNode, from lowest: Int) -> Int? {
    if let number = node.string.flatMap({ Int($0) }), (lowest...1000).contains(number) {
      return number
    }
    note(.notPlace, node)
    return nil
  }

  private mutating func choice(_ node: DocumentNode, among names: [String]) -> String? {
    guard let text = text(node) else { return nil }
    if let name = names.first(where: { $0 == text.lowercased() }) { return name }
    note(.notOneOf(names.sorted()), node)
    return nil
  }

  private mutating func choice<Word: RawRepresentable<String>>(
    _ node: DocumentNode, of words: [Word]
  ) -> Word? {
    choice(node, among: words.map(\.rawValue)).flatMap { Word(rawValue: $0) }
  }

  private mutating func zone(_ node: DocumentNode) -> ZoneClock? {
    guard let name = text(node) else { return nil }
    if let zone = ZoneClock(name) { return zone }
    note(.noSuchZone(name), node)
    return nil
  }

  private mutating func words(_ node: DocumentNode) -> [String] {
    guard case .sequence(let sequence) = node else { return text(node).map { [$0] } ?? [] }
    return sequence.elements.compactMap { text($0) }
  }

  private func reference(_ entry: DocumentNode.Entry) -> SurveyMap.ColumnReference {
    SurveyMap.ColumnReference(name: entry.key, place: nil, location: entry.keyLocation)
  }

  /// A whole number without quotes is a place, anything else a name.
  private mutating func references(_ node: DocumentNode) -> [SurveyMap.ColumnReference] {
    switch node {
    case .scalar(let scalar):
      return [
        SurveyMap.ColumnReference(
          name: scalar.string, place: scalar.isPlain ? Int(scalar.string) : nil,
          location: scalar.location)
      ]
    case .sequence(let sequence): return sequence.elements.flatMap { references($0) }
    case .mapping:
      note(.notText, node)
      return []
    }
  }
}
