// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Dates
import Foundation
import Psychometrics
import TestSupport

/// A made-up check-in, and what it must give: worked out one at a time, written down plainly.
struct RandomRow {
  var respondent: String?
  var week: Int
  var targets: [String: Double]
  var outcomes: [Item.ID: Outcome]

  struct Assessed {
    var assessment: Assessment
    var json: String
    var table: String
  }

  // MARK: Making

  static func series(
    of form: ScoredForm, count: Int, using generator: inout SeededRandom
  ) -> [RandomRow] {
    var rows: [RandomRow] = []
    var respondent: String?
    var week = 0
    // High in some stretches, so that signals persist.
    var strain = 0.5
    while rows.count < count {
      if rows.isEmpty || Int.random(in: 0..<6, using: &generator) == 0 {
        let isNamed = Int.random(in: 0..<8, using: &generator) > 0
        respondent = isNamed ? "r\(rows.count)" : nil
        week = Int.random(in: -5...3000, using: &generator)
        strain = Double.random(in: 0...1, using: &generator)
      }
      // The same week again now and then, and gaps.
      week += [0, 1, 1, 1, 1, 2, 5].randomElement(using: &generator) ?? 1
      var outcomes: [Item.ID: Outcome] = [:]
      for item in form.questionnaire.items {
        outcomes[item.id] = outcome(of: item, strain: strain, using: &generator)
      }
      var targets: [String: Double] = [:]
      for target in form.signalSource.targets where Bool.random(using: &generator) {
        let highest = min(target.range.upperBound, 200)
        targets[target.settingKey] = Double(
          Int.random(in: target.range.lowerBound...highest, using: &generator))
      }
      rows.append(
        RandomRow(respondent: respondent, week: week, targets: targets, outcomes: outcomes))
    }
    return rows
  }

  private static func outcome(
    of item: Item, strain: Double, using generator: inout SeededRandom
  ) -> Outcome? {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: return nil
    case 1: return .missing(.declined)
    case 2: return .missing(.notApplicable)
    default: break
    }
    switch item.format {
    case .choice(let options):
      let highest = Double.random(in: 0..<1, using: &generator) < strain
      let code = highest ? options.last?.code : options.randomElement(using: &generator)?.code
      return code.map { .answered(.code($0)) }
    case .choices(let options):
      return .answered(.chosen(options.map(\.code).filter { _ in Bool.random(using: &generator) }))
    case .duration(let range):
      let minutes = [0, 15, 30, 45, 60, 90, 105, 200, range.upperBound]
      return minutes.randomElement(using: &generator).map { .answered(.minutes($0)) }
    case .count(let range), .integer(let range):
      return .answered(.integer(Int.random(in: range, using: &generator)))
    case .decimal(let range): return .answered(.decimal(.random(in: range, using: &generator)))
    case .yesNo: return .answered(.yesNo(Bool.random(using: &generator)))
    case .text: return .answered(.text("a word"))
    case .date: return .answered(.date(LocalDate(dayNumber: 20_000)))
    }
  }

  // MARK: As input

  static func text(of rows: [RandomRow], _ form: ScoredForm, _ format: BulkFormat) -> String {
    let items = form.questionnaire.items
    let settings = BulkSettings(form).keys
    switch format {
    case .ndjson: return rows.map { $0.record(items, settings) + "\n" }.joined()
    case .csv:
      let header = ["respondent", "week"] + settings + items.map(\.id)
      let lines = rows.map { row in
        [row.respondent ?? "", "\(row.week)"]
          + settings.map { key in row.targets[key].map { "\(Int($0))" } ?? "" }
          + items.map { row.field($0) }
      }
      return ([header] + lines).map { $0.joined(separator: ",") + "\r\n" }.joined()
    }
  }

  private func field(_ item: Item) -> String {
    switch outcomes[item.id] {
    case .answered(let response): Self.word(response, to: item.format)
    case .missing(.declined): "declined"
    case .missing(.notApplicable): "n/a"
    case .missing(.notReached), nil: ""
    }
  }

  private static func word(_ response: Response, to format: ResponseFormat) -> String {
    switch response {
    // Codes and labels in turn, as both are read.
    case .code(let code): isEven(code) ? "\(code)" : label(code, format)
    case .codes(let codes):
      codes.isEmpty ? "[]" : codes.map { label($0, format) }.joined(separator: ";")
    case .minutes(let number), .integer(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .yesNo(let isYes): isYes ? "yes" : "0"
    case .text(let text): text
    case .date(let date): "\(date)"
    }
  }

  private static func isEven(_ code: OptionCode) -> Bool { code.whole.map { $0 % 2 == 0 } ?? true }

  private static func label(_ code: OptionCode, _ format: ResponseFormat) -> String {
    format.options.first { $0.code == code }?.label ?? "\(code)"
  }

  private func record(_ items: [Item], _ settings: [String]) -> String {
    let answers = items.compactMap { item -> String? in
      switch outcomes[item.id] {
      case .answered(.codes(let codes)) where codes.count != 2:
        "\"\(item.id)\":[\(codes.map(\.description).joined(separator: ", "))]"
      case .answered(.code(let code)) where Self.isEven(code): "\"\(item.id)\":\(code)"
      case .answered(.yesNo(let isYes)): "\"\(item.id)\": \(isYes)"
      case .answered(.minutes(let number)), .answered(.integer(let number)):
        "\"\(item.id)\" :\(number).0"
      case .answered(.decimal(let number)): "\"\(item.id)\":\(number)"
      case .answered(let response): "\"\(item.id)\":\"\(Self.word(response, to: item.format))\""
      case .missing(.declined): "\"\(item.id)\":\"declined\""
      case .missing(.notApplicable): nil
      case .missing(.notReached), nil: "\"\(item.id)\":null"
      }
    }
    let notApplicable = items.filter { outcomes[$0.id] == .missing(.notApplicable) }
      .map { "\"\($0.id)\"" }.joined(separator: ", ")
    let given = settings.compactMap { key in targets[key].map { "\"\(key)\":\(Int($0))" } }
      .joined(separator: ",")
    let name = respondent.map { "\"\($0)\"" } ?? "null"
    return "{\"respondent\":\(name),\"week\":\(week),\"settings\":{\(given)},"
      + "\"answers\":{\(answers.joined(separator: ","))},\"not_applicable\":[\(notApplicable)]}"
  }

  // MARK: As expected

  static func assessed(_ rows: [RandomRow], _ form: ScoredForm) -> [Assessed] {
    let questionnaire = form.questionnaire
    let key = CompiledQuestionnaire(
      questionnaire, signalsFrom: form.parentForm.map { CompiledQuestionnaire($0) })
    var earlier = SignalDiary()
    var respondent: String?
    return rows.map { row in
      if row.respondent == nil || row.respondent != respondent { earlier = SignalDiary() }
      respondent = row.respondent
      let settled = questionnaire.settled(outcomes: row.outcomes, targets: row.targets)
      let assessment = key.assess(
        outcomes: settled, targets: row.targets, week: row.week, earlier: earlier)
      earlier.record(assessment, by: key)
      return Assessed(
        assessment: assessment, json: row.json(assessment, form),
        table: row.table(assessment, form))
    }
  }

  private func json(_ assessment: Assessment, _ form: ScoredForm) -> String {
    var scales: [String] = []
    var overall =
      "\"overall\":null,\"overall_shown\":null,\"overall_band\":null,\"overall_areas\":null"
    for (scale, score) in zip(form.questionnaire.scales, assessment.scores) {
      let value = score.value.map(Self.plain) ?? "null"
      let shown = score.shown.map { "\($0)" } ?? "null"
      let band = scale.band(of: score).map { "\"\($0.label)\"" } ?? "null"
      if scale.isOverall {
        overall =
          "\"overall\":\(value),\"overall_shown\":\(shown),\"overall_band\":\(band),"
          + "\"overall_areas\":\(score.answered)"
      } else {
        scales.append(
          "\"\(scale.id)\":{\"score\":\(value),\"shown\":\(shown),\"band\":\(band),"
            + "\"answered\":\(score.answered),\"scorable\":\(score.scorable)}")
      }
    }
    let base = form.signalSource.signals.compactMap { signal in
      assessment.observation.levels[signal.id].map { "\"\(signal.id)\":\($0.rawValue)" }
    }
    let states = assessment.report.states.map { state in
      let weeks = state.weeksInWindow.map { ",\"weeks_in_window\":\($0)" } ?? ""
      let window = state.window.map { ",\"window\":\($0)" } ?? ""
      return "\"\(state.signal)\":{\"level\":\(state.level.rawValue),\"base\":"
        + "\(state.base.rawValue)\(weeks)\(window),\"quiet\":\(state.isQuiet)}"
    }
    let list = { (ids: [String]) in ids.map { "\"\($0)\"" }.joined(separator: ",") }
    return "{\"respondent\":\(respondent.map { "\"\($0)\"" } ?? "null"),\"week\":\(week),"
      + "\"scales\":{\(scales.joined(separator: ","))},\(overall),"
      + "\"base_levels\":{\(base.joined(separator: ","))},"
      + "\"signals\":{\(states.joined(separator: ","))},"
      + "\"care_cards\":[\(list(assessment.report.careCards))],"
      + "\"cards\":[\(list(assessment.report.cards))],"
      + "\"help\":[\(list(assessment.report.helpTopics))]"
      + page(assessment, form) + "}"
  }

  private func page(_ assessment: Assessment, _ form: ScoredForm) -> String {
    let (report, page, source) = (assessment.report, assessment.page, form.signalSource)
    let signal = { (position: Signal.Position) in "\"\(source.signals[position].id)\"" }
    let area = { (position: Scale.Position) in
      "\"\(form.questionnaire.scales[position].id)\""
    }
    let also = report.alsoNoted.map { "\"\($0)\"" }
    let because = (report.careCards + report.cards).compactMap { id -> String? in
      guard case .full(let reason) = report.state(of: id)?.place else { return nil }
      return "\"\(id)\":\"\(reason.rawValue)\""
    }
    let lines = report.stillThere.map {
      "{\"signal\":\"\($0.signal)\",\"weeks\":\($0.weeks),\"window\":\($0.window)}"
    }
    let says = page.says.map { "\(signal($0.signal)):\($0.text.map { "\($0)" } ?? "null")" }
    let tips = page.tips.map { tip in
      "\(signal(tip.signal)):\"\(source.signals[tip.signal].suggestions[tip.suggestion].id)\""
    }
    let sentence = page.count.map { count in
      "{\"form\":\"\(count.form.rawValue)\",\"easy\":\(count.easy),\"between\":\(count.between),"
        + "\"hard\":[\(count.hard.map(area).joined(separator: ","))],\"areas\":\(count.areas)}"
    }
    let names = PageNames(of: form.questionnaire, signalsFrom: source)
    let members: [(name: String, json: String)] = [
      ("also", "[\(also.joined(separator: ","))]"),
      ("because", "{\(because.joined(separator: ","))}"),
      ("still_there", "[\(lines.joined(separator: ","))]"),
      ("says", "{\(says.joined(separator: ","))}"),
      ("again", "[\(page.again.map(signal).joined(separator: ","))]"),
      ("tips", "{\(tips.joined(separator: ","))}"),
      ("practice", page.practice.map { "\"\(source.practice[$0].id)\"" } ?? "null"),
      ("easiest", "[\(page.easiest.map(area).joined(separator: ","))]"),
      ("overall_sentence", sentence ?? "null"),
      ("page", "[\(page.blocks.map { "\"\(names.name(of: $0))\"" }.joined(separator: ","))]"),
    ]
    return members.map { ",\"\($0.name)\":\($0.json)" }.joined()
  }

  private func table(_ assessment: Assessment, _ form: ScoredForm) -> String {
    var scores: [String] = []
    var overall = ""
    for (scale, score) in zip(form.questionnaire.scales, assessment.scores) {
      let value = score.value.map(Self.plain) ?? ""
      if scale.isOverall { overall = value } else { scores.append(value) }
    }
    let levels = form.signalSource.signals.map { signal in
      "\(assessment.report.state(of: signal.id)?.level.rawValue ?? 0)"
    }
    return ([respondent ?? "", "\(week)"] + scores + [overall] + levels).joined(separator: ",")
  }

  private static func plain(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
