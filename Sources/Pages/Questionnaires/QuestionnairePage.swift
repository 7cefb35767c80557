// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Journal
import Psychometrics
package import Texts

/// A questionnaire as a person reads it: what is asked, how it counts, and what may stand out.
package struct QuestionnairePage {
  private let definition: Definition
  private let questionnaire: Questionnaire
  private let origin: Message
  private let words: RuleWords

  /// - Parameter origin: Whether it is shipped, or the person's own.
  package init(_ definition: Definition, origin: Message) {
    self.definition = definition
    questionnaire = definition.questionnaire
    self.origin = origin
    words = RuleWords(questionnaire: questionnaire)
  }

  package var page: Page {
    let title = Message.questionnaireTitle(
      title: .given(questionnaire.title), id: .given(questionnaire.id),
      version: .given("\(questionnaire.version)"), origin: origin)
    let examples = Message.questionnaireExamples(number: questionnaire.examples.count)
    return Page(
      title: PageText(title),
      [
        Page.Section([.paragraph(questionnaire.about)]),
        Page.Section([.facts(Facts(for: .reading, facts))]),
      ] + targets + [items] + scales + signals + [Page.Section([.paragraph(examples)])])
  }

  private var facts: [Facts.Fact] {
    let facts: [(Message, Message?)] = [
      (.questionnaireIntro(), questionnaire.intro.map(Message.given)),
      (.questionnaireRecall(), questionnaire.recall?.inWords),
      (.questionnaireTakes(), questionnaire.takes.map { .about(seconds: $0.seconds) }),
      (.questionnairePartOf(), questionnaire.partOf.map(Message.given)),
      (
        .questionnaireSource(),
        questionnaire.source.map(Message.given) ?? .questionnaireNoneNamed()
      ),
      (
        .questionnaireLicence(),
        questionnaire.licence.map(Message.given) ?? .questionnaireNoneNamed()
      ),
    ]
    return facts.compactMap { name, value in value.map { Facts.Fact(name, PageText($0)) } }
  }

  private func section(_ heading: Message, _ outline: Outline) -> Page.Section {
    Page.Section(heading: PageText(heading), [.outline(outline)])
  }

  // MARK: What is asked

  private var targets: [Page.Section] {
    guard !questionnaire.targets.isEmpty else { return [] }
    let entries = questionnaire.targets.map { target in
      let setting = Message.questionnaireTarget(
        setting: .given(target.settingKey),
        lowest: .target(Double(target.range.lowerBound), unit: target.unit),
        highest: .target(Double(target.range.upperBound), unit: target.unit))
      return Outline.Entry(PageText(target.text), [PageText(setting)])
    }
    return [section(.questionnaireTargets(), Outline(entries))]
  }

  private var items: Page.Section {
    var counted = 0
    let entries = questionnaire.items.map { item in
      if item.isCounted { counted += 1 }
      var details: [Message] = [
        .questionnaireItem(id: .given(item.id), format: item.format.inWords)
      ]
      if let condition = item.shownWhen {
        details.append(.questionnaireOnlyWhen(condition: words.condition(condition)))
      }
      if let condition = item.notApplicableWhen {
        details.append(.questionnaireLeftOutWhen(condition: words.condition(condition)))
      }
      if let why = item.why { details.append(.questionnaireWhy(why: .given(why))) }
      return Outline.Entry(
        number: item.isCounted ? counted : nil, before: item.before.map { PageText($0) },
        PageText(item.text), details.map { PageText($0) })
    }
    return section(
      .questionnaireItems(), Outline(note: PageText(.questionnaireItemsNote()), entries))
  }

  // MARK: How it counts

  private var scales: [Page.Section] {
    guard !questionnaire.scales.isEmpty else { return [] }
    return [section(.questionnaireAreas(), Outline(questionnaire.scales.map(entry)))]
  }

  private func entry(_ scale: Scale) -> Outline.Entry {
    var details = [words.scale(scale)]
    switch scale.parts {
    case .items(let members):
      details += members.map { member -> Message in
        let id = Message.given(questionnaire.items[member.item].id)
        return words.scoring(member.scoring)
          .map { .questionnaireMemberKeyed(item: id, keying: $0) }
          ?? .questionnaireMember(item: id)
      }
    case .scales(let positions):
      details.append(
        .questionnaireOfAreas(areas: .names(positions.map { questionnaire.scales[$0].id })))
    }
    if !scale.bands.isEmpty {
      let bands = words.bands(scale)
      details.append(
        scale.bandSource.map { .questionnaireBandsSource(bands: bands, source: .given($0)) }
          ?? .questionnaireBands(bands: bands))
    }
    if scale.isWordsOnly { details.append(.questionnaireWordsOnly()) }
    return entry(scale.title, scale.id, details)
  }

  private func entry(_ title: String, _ id: String, _ details: [Message]) -> Outline.Entry {
    Outline.Entry(
      PageText(.languageInBrackets(words: .given(title), remark: .given(id))),
      details.map { PageText($0) })
  }

  private var signals: [Page.Section] {
    guard definition.whole == nil else {
      let whole = Message.given(definition.signalSource.id)
      return [
        Page.Section(
          heading: PageText(.questionnaireSignals()),
          [.paragraph(.questionnaireSignalsOf(questionnaire: whole))])
      ]
    }
    guard !questionnaire.signals.isEmpty else { return [] }
    return [section(.questionnaireSignals(), Outline(questionnaire.signals.map(entry)))]
  }

  private func entry(_ signal: Signal) -> Outline.Entry {
    var details: [Message] = [.questionnaireRule(rule: words.rule(signal.rule))]
    if !signal.persistence.isEmpty {
      details.append(.questionnaireOverWeeks(rule: words.persistence(signal.persistence)))
    }
    if let care = signal.careFrom {
      details.append(.questionnaireFirstFrom(level: .given("\(care)")))
    }
    if signal.mayBeQuiet { details.append(.questionnaireQuiet()) }
    details += signal.help.map { request in
      .questionnaireHelpFrom(topic: .given(request.topic), level: .given("\(request.from)"))
    }
    details.append(.questionnaireSignalSource(source: .given("\(signal.source)")))
    return entry(signal.title, signal.id, details)
  }
}

extension ResponseFormat {
  /// What may be answered, in words: the kind with its bounds, or the codes of options with their
  /// labels and keys, such as `0 Not true (key 1)`.
  fileprivate var inWords: Message {
    switch self {
    case .choice(let options): .list(options.map(\.inWords), .semicolon)
    case .choices(let options):
      .questionnaireSeveral(options: .list(options.map(\.inWords), .semicolon))
    case .duration(let range):
      .questionnaireDuration(least: range.lowerBound, most: range.upperBound)
    case .count(let range), .integer(let range):
      .questionnaireWholeNumber(least: range.lowerBound, most: range.upperBound)
    case .decimal(let range):
      .questionnaireNumber(least: range.lowerBound, most: range.upperBound)
    case .yesNo: .questionnaireYesNo()
    case .text: .questionnaireText()
    case .date: .questionnaireDate()
    }
  }
}

extension ResponseOption {
  fileprivate var inWords: Message {
    let keyed: Message? =
      keys.isEmpty
      ? nil
      : .questionnaireKeys(keys: .given(keys.joined(separator: " ")), number: keys.count)
    let details = [
      keyed, weight.map { .questionnaireCounts(weight: $0) },
      isScored ? nil : .questionnaireNotCounted(),
    ].compactMap(\.self)
    let option = Message.given("\(code) \(label)")
    return details.isEmpty
      ? option : .languageInBrackets(words: option, remark: .list(details, .semicolon))
  }
}

extension ISODuration {
  /// `the past 7 days`, in the largest unit that stays whole.
  fileprivate var inWords: Message {
    let units: [(seconds: Int, words: (Int) -> Message)] = [
      (86_400, Message.questionnairePastDays), (3_600, Message.questionnairePastHours),
      (60, Message.questionnairePastMinutes),
    ]
    let unit = units.first { seconds % $0.seconds == 0 }
    return unit.map { $0.words(seconds / $0.seconds) } ?? .questionnairePastSeconds(number: seconds)
  }
}
