// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
package import Psychometrics

/// A map to begin with: what a table's header tells, and a question mark for the rest.
package struct SurveyDraft {
  private let questionnaire: Questionnaire
  private let settingKeys: [String]
  /// Texts of settings by their keys.
  private let settingTexts: [String: [String]]

  /// The most different values of a column that are listed, so that answers can be filled in.
  private static let mostValues = 12

  package init(_ questionnaire: Questionnaire, targets: [Target]) {
    self.questionnaire = questionnaire
    settingKeys = targets.map(\.settingKey)
    settingTexts = Dictionary(
      targets.map { ($0.settingKey, [$0.id, $0.text]) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Returns: YAML lines; `nil` for a table without a header, or not in UTF-8 or UTF-16.
  package func lines(_ bytes: [UInt8]) -> [String]? {
    guard let text = SurveyEncoding.utf8(bytes, isWindows1252: false) else { return nil }
    let separator = SurveyTable.separator(text, SurveyMap.TableForm())
    var rows = TableRows(text, separator: separator)
    guard let names = rows.next()?.fields else { return nil }
    var body: [[String]] = []
    while body.count < 10_000, let row = rows.next() {
      if let fields = row.fields, fields.count == names.count { body.append(fields) }
    }
    // Qualtrics tells in its third row what each column is inside.
    let isQualtrics =
      body.count > 1 && body[1].allSatisfy { $0.isEmpty || $0.hasPrefix("{\"ImportId\"") }
    let titles = isQualtrics ? body[0] : names
    if isQualtrics { body.removeFirst(2) }
    return lines(
      Columns(names: names, titles: titles, rows: body), separator: separator,
      skipped: isQualtrics ? 2 : 0)
  }

  private struct Columns {
    var names: [String]
    var titles: [String]
    var rows: [[String]]

    /// The name of a column, or a question mark where none was found.
    func quoted(_ place: Int?) -> String { place.map { quotedInYAML(names[$0]) } ?? "\"?\"" }

    /// The first column whose name or title is one of these.
    func place(of texts: [String], but taken: Set<Int>) -> Int? {
      let wanted = Set(texts.map { ComparedText($0).text })
      return names.indices.first { place in
        // Kobo writes the group before the name.
        let last = names[place].split(separator: "/").last.map(String.init) ?? ""
        return !taken.contains(place)
          && [names[place], last, titles[place]].contains { wanted.contains(ComparedText($0).text) }
      }
    }

    /// Whether most of the cells that say something say a week, or a number of one: a slip does not hide a
    /// column that is called after weeks.
    func mostlyHoldsWeeks(_ place: Int) -> Bool {
      let cells = cells(place)
      return cells.count { WeekNotation.read($0, start: .monday) != nil } * 2 >= cells.count
    }

    /// Whether every cell that says something says a week of the calendar and no day, and one does.
    ///
    /// - Parameter isMarked: With a W in it: six digits may be anybody's number.
    func holdsCalendarWeeks(_ place: Int, isMarked: Bool = false) -> Bool {
      let cells = cells(place)
      return !cells.isEmpty
        && cells.allSatisfy { cell in
          WeekNotation.read(cell, start: .monday)?.notation == .calendar && LocalDate(cell) == nil
            && (!isMarked || cell.contains { "Ww".contains($0) })
        }
    }

    private func cells(_ place: Int) -> [String] {
      rows.map { $0[place].trimmed }.filter { !$0.isEmpty }
    }

    /// - Returns: `nil` where there are many, or they may be of one person each.
    func values(_ place: Int) -> [String]? {
      var values: [String] = []
      for row in rows where !row[place].isEmpty && !values.contains(row[place]) {
        values.append(row[place])
        let isPrivate = row[place].contains("@") || row[place].count > 60
        if values.count > SurveyDraft.mostValues || isPrivate { return nil }
      }
      return values.isEmpty || rows.count < 2 * values.count ? nil : values.sorted()
    }
  }

  private func lines(_ columns: Columns, separator: Character, skipped: Int) -> [String] {
    var taken: Set<Int> = []
    func found(_ texts: [String]) -> Int? {
      let place = columns.place(of: texts, but: taken)
      if let place { taken.insert(place) }
      return place
    }
    let items = questionnaire.items.filter { $0.format != .text }.map { item in
      let ticked = item.format.severalOptions.compactMap { option in
        found(Self.columns(of: option, of: item)).map { (code: option.code, place: $0) }
      }
      return FoundItem(
        item: item, place: ticked.isEmpty ? found([item.id, item.text] + item.wording.all) : nil,
        ticked: ticked)
    }
    let settings = settingKeys.compactMap { key in
      found(settingTexts[key] ?? []).map { (key: key, place: $0) }
    }
    let time = Time(columns, but: taken)
    if let place = time.place { taken.insert(place) }
    let respondent = found(Self.people)
    var lines = ["map: 1", "questionnaire: \(questionnaire.id)"]
    lines += Self.tableForm(separator: separator, skipped: skipped)
    lines.append("# Who answered; leave it out where each row stands alone.")
    lines.append("respondent: \(columns.quoted(respondent))")
    lines += time.lines(columns)
    lines += self.lines(settings: settings, columns)
    lines.append("items:")
    lines += items.flatMap { self.lines($0, columns) }
    lines.append("# Words in place of an answer: declined, not_applicable or not_reached.")
    lines.append("missing: {}")
    let rest = columns.names.indices.filter { !taken.contains($0) && !columns.names[$0].isEmpty }
    lines.append("# Columns that are no part of it; what is written nowhere is refused.")
    lines.append(rest.isEmpty ? "ignore: []" : "ignore:")
    for place in rest { lines.append("  - \(quotedInYAML(columns.names[place]))") }
    return lines
  }

  private static func tableForm(separator: Character, skipped: Int) -> [String] {
    let names: [Character: String] = [";": "semicolon", "\t": "tab"]
    var lines: [String] = []
    if separator != "," || skipped > 0 { lines.append("table:") }
    if let name = names[separator] { lines.append("  separator: \(name)") }
    if skipped > 0 { lines.append("  rows_after_header_to_skip: \(skipped)") }
    return lines
  }

  private struct FoundItem {
    var item: Item
    var place: Int?
    /// Where each option has a column of its own.
    var ticked: [(code: OptionCode, place: Int)]
  }

  private func lines(settings: [(key: String, place: Int)], _ columns: Columns) -> [String] {
    var lines: [String] = []
    let open = questionnaire.targets.map(\.settingKey).filter { key in
      !settings.contains { $0.key == key }
    }
    if !settings.isEmpty { lines.append("settings:") }
    for setting in settings { lines.append("  \(setting.key): \(columns.quoted(setting.place))") }
    if !open.isEmpty {
      lines.append(
        "# Without these, what is measured against them has no score; the same for everybody:")
      if settings.isEmpty { lines.append("# settings:") }
      lines += open.map { "#   \($0): {value: \"?\"}" }
    }
    return lines
  }

  private func lines(_ found: FoundItem, _ columns: Columns) -> [String] {
    let item = found.item
    var lines = ["  # \(onOneLine(item.text))"]
    if let place = found.place, !item.format.options.isEmpty, let values = columns.values(place) {
      lines.append("  # seen: \(values.map(quotedInYAML).joined(separator: ", "))")
    }
    guard found.ticked.isEmpty else {
      return lines + ["  \(item.id):", "    columns:"]
        + found.ticked.map { "      \($0.code): \(columns.quoted($0.place))" }
    }
    return lines + ["  \(item.id): \(columns.quoted(found.place))"]
  }

  /// What survey tools call the column of one option: REDCap, Kobo, LimeSurvey.
  private static func columns(of option: ResponseOption, of item: Item) -> [String] {
    ["\(item.id)___\(option.code)", "\(item.id)/\(option.code)", "\(item.id)[\(option.code)]"]
      + ([item.text] + item.wording.all).flatMap { text in
        ([option.label] + option.wording.all).map { "\(text) [\($0)]" }
      }
  }

  /// The column that tells when a check-in was.
  private enum Time {
    case day(Int?)
    case week(Int)

    init(_ columns: Columns, but taken: Set<Int>) {
      if let day = columns.place(of: SurveyDraft.days, but: taken) {
        self = columns.holdsCalendarWeeks(day) ? .week(day) : .day(day)
        return
      }
      let named = columns.place(of: SurveyDraft.weeks, but: taken)
        .flatMap { columns.mostlyHoldsWeeks($0) ? $0 : nil }
      let seen = columns.names.indices.first {
        !taken.contains($0) && columns.holdsCalendarWeeks($0, isMarked: true)
      }
      self = (named ?? seen).map { .week($0) } ?? .day(nil)
    }

    var place: Int? {
      switch self {
      case .day(let place): place
      case .week(let place): place
      }
    }

    func lines(_ columns: Columns) -> [String] {
      switch self {
      case .week(let place):
        [
          "# Weeks as 2026-W48 or 202648, or counted from any beginning.",
          "week: \(columns.quoted(place))",
        ]
      case .day(let place):
        [
          "# Where days are written as 5/10/2026, say order: dmy or mdy.", "when:",
          "  column: \(columns.quoted(place))",
        ]
      }
    }
  }

  private static let weeks = [
    "week", "calendar week", "week number", "iso week", "iso_week", "isoweek", "year week",
    "year_week",
    "yearweek", "kw", "kalenderwoche", "semaine", "semana",
  ]
  private static let days = [
    "date", "timestamp", "recordeddate", "recorded date", "submitdate", "date submitted",
    "start time", "startdate", "completion time", "submit date (utc)", "created", "end date",
  ]
  private static let people = [
    "respondent", "code", "your code", "record_id", "participant", "session", "id code",
  ]

  // MARK: Templates

  /// How a survey tool writes its tables.
  package enum Tool: String, CaseIterable {
    case google, microsoft, qualtrics, limesurvey, redcap

    /// What a table of it looks like, who answered and when.
    fileprivate var heading: [String] {
      switch self {
      case .google: ["respondent: \"Your code\"", "when: \"Timestamp\""]
      case .microsoft:
        ["respondent: \"Code\"", "when:", "  column: \"Start time\"", "  order: dmy  # or mdy"]
      case .qualtrics:
        [
          "table:", "  rows_after_header_to_skip: 2", "respondent: code", "only:",
          "  Finished: [\"1\", \"True\"]", "when:", "  column: RecordedDate",
          "  zone: America/Denver  # as the third row says", "  to: Europe/Berlin",
        ]
      case .limesurvey:
        [
          "table:", "  separator: semicolon", "  decimal: \",\"", "respondent: code",
          "when: submitdate",
        ]
      case .redcap: ["respondent: record_id", "when: date"]
      }
    }

    fileprivate var declinedWord: String {
      switch self {
      case .google, .microsoft: "\"Prefer not to say\""
      case .qualtrics: "\"-99\""
      case .limesurvey: "\"N\""
      case .redcap: "\"99\""
      }
    }
  }

  /// A map for a form in a tool that has the questionnaire's own texts, or ids where the tool has them.
  package func template(_ tool: Tool) -> [String] {
    var lines = ["map: 1", "questionnaire: \(questionnaire.id)"] + tool.heading
    lines.append(
      "# week: KW  # in place of when, where a column tells weeks, as 2026-W48 or 202648")
    let usesTexts = tool == .google || tool == .microsoft
    lines.append("items:")
    for item in questionnaire.items where item.format != .text {
      if !usesTexts { lines.append("  # \(onOneLine(item.text))") }
      if case .choices(let options) = item.format, tool == .redcap || tool == .limesurvey {
        let names = options.map { tool == .redcap ? "___\($0.code)" : "[\($0.code)]" }
        lines += ["  \(item.id):", "    columns:"]
        lines += zip(options, names).map { "      \($0.code): \(quotedInYAML(item.id + $1))" }
        continue
      }
      lines.append("  \(item.id): \(usesTexts ? quotedInYAML(item.text) : item.id)")
    }
    return lines + ["missing:", "  \(tool.declinedWord): declined", "ignore: rest"]
  }

  // MARK: Texts

  private func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension ResponseFormat {
  /// Of a several-choice item; else empty.
  fileprivate var severalOptions: [ResponseOption] {
    if case .choices(let options) = self { options } else { [] }
  }
}
