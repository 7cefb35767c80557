// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics
import Terminal

/// A questionnaire as a person reads it: what is asked, how it counts, and what may stand out.
struct QuestionnairePage {
  private let definition: Definition
  private let questionnaire: Questionnaire
  private let origin: String
  private let screen: Screen
  private let words: RuleWords

  /// - Parameter origin: `shipped` or `own`.
  init(_ definition: Definition, origin: String, screen: Screen) {
    self.definition = definition
    questionnaire = definition.questionnaire
    self.origin = origin
    self.screen = screen
    words = RuleWords(questionnaire: questionnaire)
  }

  /// Each fits the screen.
  var lines: [String] {
    heading + targets + items + scales + signals + [""]
      + screen.wrapped(
        "\(Words.count(questionnaire.examples.count, "worked example")) in the file.")
  }

  private var heading: [String] {
    var lines = title(
      "\(questionnaire.title) (\(questionnaire.id) \(questionnaire.version), \(origin))")
    lines += [""] + screen.wrapped(questionnaire.about) + [""]
    if let intro = questionnaire.intro {
      lines += screen.wrapped("Before the first question: \(intro)")
    }
    if let recall = questionnaire.recall {
      lines += screen.wrapped("Asks about: \(recall.inWords)")
    }
    if let takes = questionnaire.takes {
      lines += screen.wrapped("Takes: \(Words.about(seconds: takes.seconds))")
    }
    if let whole = questionnaire.partOf { lines += screen.wrapped("A part of: \(whole)") }
    lines += screen.wrapped("Source: \(questionnaire.source ?? "none is named")")
    lines += screen.wrapped("Licence: \(questionnaire.licence ?? "none is named")")
    return lines
  }

  // MARK: What is asked

  private var targets: [String] {
    guard !questionnaire.targets.isEmpty else { return [] }
    return section("Asked about you once; may stay empty")
      + questionnaire.targets.flatMap { target in
        let lowest = Words.target(Double(target.range.lowerBound), unit: target.unit)
        let highest = Words.target(Double(target.range.upperBound), unit: target.unit)
        return screen.wrapped("- \(target.text)", hanging: "  ")
          + detail("Setting \(target.settingKey), \(lowest) to \(highest)")
      }
  }

  private var items: [String] {
    var lines = section("Questions")
    lines += detail("Files hold the code or the whole label; at a prompt the key is typed.")
    var number = 0
    for item in questionnaire.items {
      if let before = item.before { lines += detail(before) }
      if item.isCounted { number += 1 }
      let mark = item.isCounted ? "\(number)." : "-"
      lines += screen.wrapped("\(mark) \(item.text)", hanging: "  ")
      lines += detail("\(item.id): \(item.format.inWords)")
      if let condition = item.shownWhen {
        lines += detail("Only asked when \(words.condition(condition))")
      }
      if let condition = item.notApplicableWhen {
        lines += detail("Left out when \(words.condition(condition))")
      }
      if let why = item.why { lines += detail("Why: \(why)") }
    }
    return lines
  }

  // MARK: How it counts

  private var scales: [String] {
    guard !questionnaire.scales.isEmpty else { return [] }
    return section("Areas") + questionnaire.scales.flatMap { lines(for: $0) }
  }

  private func lines(for scale: Scale) -> [String] {
    var lines = screen.wrapped("- \(scale.title) (\(scale.id))", hanging: "  ")
    lines += detail(words.scale(scale))
    switch scale.parts {
    case .items(let members):
      for member in members {
        let keying = words.scoring(member.scoring)
        let id = questionnaire.items[member.item].id
        lines += detail(keying.isEmpty ? "+ \(id)" : "+ \(id), \(keying)")
      }
    case .scales(let positions):
      lines += detail("of \(Words.list(positions.map { questionnaire.scales[$0].id }))")
    }
    if !scale.bands.isEmpty {
      let source = scale.bandSource.map { " (\($0))" } ?? ""
      lines += detail("Bands: \(words.bands(scale))\(source)")
    }
    if scale.isWordsOnly { lines += detail("On screen in words only, without a number.") }
    return lines
  }

  private var signals: [String] {
    guard definition.whole == nil else {
      return section("What may stand out")
        + screen.wrapped("The signals of \(definition.signalSource.id) read these answers.")
    }
    guard !questionnaire.signals.isEmpty else { return [] }
    return section("What may stand out") + questionnaire.signals.flatMap { lines(for: $0) }
  }

  private func lines(for signal: Signal) -> [String] {
    var lines = screen.wrapped("- \(signal.title) (\(signal.id))", hanging: "  ")
    lines += detail("Rule: \(words.rule(signal.rule))")
    if !signal.persistence.isEmpty {
      lines += detail("Over several weeks: \(words.persistence(signal.persistence))")
    }
    if let care = signal.careFrom { lines += detail("Comes first from \(care) on.") }
    if signal.mayBeQuiet { lines += detail("A first notice may stay in the last line.") }
    for request in signal.help {
      lines += detail("Where to turn (\(request.topic)) from \(request.from) on.")
    }
    return lines + detail("Source: \(signal.source)")
  }

  // MARK: Layout

  private func title(_ text: String) -> [String] {
    screen.wrapped(text).map { screen.styling.bold($0) }
  }

  private func section(_ text: String) -> [String] { [""] + title(text) }

  private func detail(_ text: String) -> [String] {
    screen.isPlain ? screen.wrapped(text) : screen.wrapped(text, indent: "    ")
  }
}

extension ResponseFormat {
  /// What may be answered, in words: the kind with its bounds, or the codes of options with their
  /// labels and keys, such as `0 Not true (key 1)`.
  fileprivate var inWords: String {
    switch self {
    case .choice(let options):
      options.map { option in
        let keys = option.keys.count == 1 ? "key" : "keys"
        return option.keys.isEmpty
          ? "\(option.code) \(option.label)"
          : "\(option.code) \(option.label) (\(keys) \(option.keys.joined(separator: " ")))"
      }.joined(separator: "; ")
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

extension ISODuration {
  /// `the past 7 days`, in the largest unit that stays whole.
  fileprivate var inWords: String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")]
    let (length, name) = units.first { seconds % $0.0 == 0 } ?? (1, "second")
    return "the past \(Words.count(seconds / length, name))"
  }
}
