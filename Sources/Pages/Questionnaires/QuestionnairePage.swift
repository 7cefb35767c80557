// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Journal
import Psychometrics

/// A questionnaire as a person reads it: what is asked, how it counts, and what may stand out.
package struct QuestionnairePage {
  private let definition: Definition
  private let questionnaire: Questionnaire
  private let origin: String
  private let words: RuleWords

  /// - Parameter origin: `shipped` or `own`.
  package init(_ definition: Definition, origin: String) {
    self.definition = definition
    questionnaire = definition.questionnaire
    self.origin = origin
    words = RuleWords(questionnaire: questionnaire)
  }

  package var page: Page {
    let examples = Words.count(questionnaire.examples.count, "worked example")
    return Page(
      title:
        "\(questionnaire.title) (\(questionnaire.id) \(questionnaire.version), \(origin))",
      [
        Page.Section([.paragraph(questionnaire.about)]),
        Page.Section([.facts(Facts(for: .reading, facts))]),
      ] + targets + [items] + scales + signals
        + [Page.Section([.paragraph("\(examples) in the file.")])])
  }

  private var facts: [Facts.Fact] {
    [
      ("Before the first question", questionnaire.intro),
      ("Asks about", questionnaire.recall?.inWords),
      ("Takes", questionnaire.takes.map { Words.about(seconds: $0.seconds) }),
      ("A part of", questionnaire.partOf), ("Source", questionnaire.source ?? "none is named"),
      ("Licence", questionnaire.licence ?? "none is named"),
    ].compactMap { name, value in value.map { Facts.Fact(name, PageText($0)) } }
  }

  private func section(_ heading: PageText, _ outline: Outline) -> Page.Section {
    Page.Section(heading: heading, [.outline(outline)])
  }

  // MARK: What is asked

  private var targets: [Page.Section] {
    guard !questionnaire.targets.isEmpty else { return [] }
    let entries = questionnaire.targets.map { target in
      let lowest = Words.target(Double(target.range.lowerBound), unit: target.unit)
      let highest = Words.target(Double(target.range.upperBound), unit: target.unit)
      return Outline.Entry(
        PageText(target.text), ["Setting \(target.settingKey), \(lowest) to \(highest)"])
    }
    return [section("Asked about you once; can be left blank", Outline(entries))]
  }

  private var items: Page.Section {
    var counted = 0
    let entries = questionnaire.items.map { item in
      if item.isCounted { counted += 1 }
      var details: [PageText] = ["\(item.id): \(item.format.inWords)"]
      if let condition = item.shownWhen {
        details.append("Only asked when \(words.condition(condition))")
      }
      if let condition = item.notApplicableWhen {
        details.append("Left out when \(words.condition(condition))")
      }
      if let why = item.why { details.append("Why: \(why)") }
      return Outline.Entry(
        number: item.isCounted ? counted : nil, before: item.before.map { PageText($0) },
        PageText(item.text), details)
    }
    return section(
      "Questions",
      Outline(
        note: "Files hold the code or the whole label; at a prompt the key is typed.", entries))
  }

  // MARK: How it counts

  private var scales: [Page.Section] {
    guard !questionnaire.scales.isEmpty else { return [] }
    return [section("Areas", Outline(questionnaire.scales.map(entry)))]
  }

  private func entry(_ scale: Scale) -> Outline.Entry {
    var details = [PageText(words.scale(scale))]
    switch scale.parts {
    case .items(let members):
      for member in members {
        let keying = words.scoring(member.scoring)
        let id = questionnaire.items[member.item].id
        details.append(keying.isEmpty ? "+ \(id)" : "+ \(id), \(keying)")
      }
    case .scales(let positions):
      details.append("of \(Words.list(positions.map { questionnaire.scales[$0].id }))")
    }
    if !scale.bands.isEmpty {
      let source = scale.bandSource.map { " (\($0))" } ?? ""
      details.append("Bands: \(words.bands(scale))\(source)")
    }
    if scale.isWordsOnly { details.append("On screen in words only, without a number.") }
    return Outline.Entry("\(scale.title) (\(scale.id))", details)
  }

  private var signals: [Page.Section] {
    let heading: PageText = "What may stand out"
    guard definition.whole == nil else {
      let whole = definition.signalSource.id
      return [
        Page.Section(
          heading: heading, [.paragraph("The signals of \(whole) read these answers.")])
      ]
    }
    guard !questionnaire.signals.isEmpty else { return [] }
    return [section(heading, Outline(questionnaire.signals.map(entry)))]
  }

  private func entry(_ signal: Signal) -> Outline.Entry {
    var details = ["Rule: \(words.rule(signal.rule))"]
    if !signal.persistence.isEmpty {
      details.append("Over several weeks: \(words.persistence(signal.persistence))")
    }
    if let care = signal.careFrom { details.append("Shown first from \"\(care)\" on.") }
    if signal.mayBeQuiet {
      details.append(
        "The first time, it may appear only under \"Also this "
          + "week\".")
    }
    for request in signal.help {
      details.append("Where to turn (\(request.topic)) from \(request.from) on.")
    }
    details.append("Source: \(signal.source)")
    return Outline.Entry("\(signal.title) (\(signal.id))", details.map { PageText($0) })
  }
}

extension ResponseFormat {
  /// What may be answered, in words: the kind with its bounds, or the codes of options with their
  /// labels and keys, such as `0 Not true (key 1)`.
  fileprivate var inWords: String {
    switch self {
    case .choice(let options): options.map(\.inWords).joined(separator: "; ")
    case .choices(let options):
      "several of " + options.map(\.inWords).joined(separator: "; ") + "; or none of them"
    case .duration(let range):
      "a duration, \(Words.duration(minutes: range.lowerBound)) to "
        + Words.duration(minutes: range.upperBound)
    case .count(let range), .integer(let range):
      "a whole number, \(range.lowerBound) to \(range.upperBound)"
    case .decimal(let range):
      "a number, \(Words.decimal(range.lowerBound)) to \(Words.decimal(range.upperBound))"
    case .yesNo: "1 yes (key y); 0 no (key n)"
    case .text: "a line of text, never scored"
    case .date: "a date, never scored"
    }
  }
}

extension ResponseOption {
  fileprivate var inWords: String {
    let typed = "\(Words.noun(keys.count, "key")) \(keys.joined(separator: " "))"
    let details = [
      keys.isEmpty ? nil : typed, weight.map { "counts \(Words.decimal($0))" },
      isScored ? nil : "does not count",
    ].compactMap(\.self)
    return details.isEmpty
      ? "\(code) \(label)" : "\(code) \(label) (\(details.joined(separator: "; ")))"
  }
}

extension ISODuration {
  /// `the past 7 days`, in the largest unit that stays whole.
  fileprivate var inWords: String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")]
    let (length, name) = units.first { seconds % $0.0 == 0 } ?? (1, "second")
    return "the past \(Words.count(seconds / length, name))"
  }
}
