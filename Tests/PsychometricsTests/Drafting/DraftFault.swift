// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// A change to `evenings` that makes something wrong, with what must be said about it.
struct DraftFault: Sendable {
  typealias Change = @Sendable (inout QuestionnaireDraft) -> Void
  private typealias Problem = QuestionnaireDraft.Problem

  var change: Change
  var problems: [QuestionnaireDraft.Problem]

  private init(_ change: @escaping Change, _ problems: QuestionnaireDraft.Problem...) {
    self.change = change
    self.problems = problems
  }

  /// What building tells.
  static let all: [DraftFault] = [
    DraftFault(
      { $0.id = "Not an id" },
      Problem(.malformed(value: "Not an id", key: "id", example: "me.sleep"), at: "id")),
    DraftFault(
      { $0.version = "1" },
      Problem(.malformed(value: "1", key: "version", example: "1.0.0"), at: "version")),
    DraftFault(
      { $0.language = "x" },
      Problem(.notLanguageTag("x"), at: "language")),
    DraftFault(
      { $0.title = "" },
      Problem(.emptyText(key: "title"), at: "title")),
    DraftFault(
      { $0.title = .byTag([:]) },
      Problem(.emptyText(key: "title"), at: "title")),
    DraftFault(
      {
        $0.language = "de"
        $0.title = .byTag(["de": "Abende\u{7}"])
      },
      Problem(.controlCharacter, at: "title.de")),
    DraftFault(
      { $0.about = .plain(String(repeating: "x", count: 10_001)) },
      Problem(.textTooLong(limit: 10_000), at: "about")),
    DraftFault(
      { $0.source = nil },
      Problem(.missingSource, at: "")),
    DraftFault(
      {
        $0.items = []
        $0.scales = []
        $0.signals = []
        $0.examples = []
      },
      Problem(.missingExample, at: ""), Problem(.emptyList(key: "items"), at: "items")),
    DraftFault(
      { $0.targets[0].maximum = 0 },
      Problem(.boundsReversed(minimum: "0", maximum: "0"), at: "targets[0]"),
      Problem(.outsideRange("budget", possible: 0...1), at: "examples[1].settings.budget")),
    DraftFault(
      { $0.optionSets["days"]?[3].code = 1 },
      Problem(.duplicateCode(1), at: "option_sets.days[3]")),
    DraftFault(
      { $0.optionSets["days"]?[1].keys = ["1", "?"] },
      Problem(.reservedKey("?"), at: "option_sets.days[1]")),
    DraftFault(
      { $0.optionSets["Two words"] = $0.optionSets["days"] },
      Problem(
        .malformed(value: "Two words", key: "option_sets", example: "days"),
        at: "option_sets.Two words")),
    DraftFault(
      { $0.items[1].format = .choice(.set("dais")) },
      Problem(.unknownName(.optionSet, "dais", nearest: "days"), at: "items[1].options")),
    DraftFault(
      { $0.items[1].format = .choice(.own([QuestionnaireDraft.Option(code: 0, label: "Only")])) },
      Problem(.tooFewOptions, at: "items[1].options")),
    DraftFault(
      { $0.items[1].format = .decimal(minimum: .infinity, maximum: 1) },
      Problem(.missingBounds(item: "calm"), at: "items[1]"),
      Problem(.wrongShape(key: "minimum", expected: .number), at: "items[1].minimum"),
      Problem(.notAccepted(item: "calm"), at: "examples[0].answers.calm")),
    DraftFault(
      { $0.items.append($0.items[1]) },
      Problem(.duplicateName(.item, "calm"), at: "items[3]")),
    DraftFault(
      { $0.items[0].shownWhen = .all([.isAnswered("calm", true)]) },
      Problem(.refersAhead(item: "calm"), at: "items[0].shown_when.all[0].item")),
    DraftFault(
      { $0.items[2].shownWhen = .any([.target("budged", .atLeast(1))]) },
      Problem(
        .unknownName(.target, "budged", nearest: "budget"),
        at: "items[2].shown_when.any[0].target"),
      Problem(
        .unknownKey("at_least", of: "any", nearest: nil),
        at: "items[2].shown_when.any[0].at_least")),
    DraftFault(
      { $0.items[1].notApplicableWhen = .itemAboveTarget("late", target: "budget") },
      Problem(
        .targetUnit(item: "late", target: "budget"), at: "items[1].not_applicable_when.above_target"
      )),
    DraftFault(
      { $0.bandSets["halves"]?.bands[1].from = 52 },
      Problem(.bandGap(after: "uneasy", before: "easy"), at: "band_sets.halves.bands[1]")),
    DraftFault(
      { $0.scales[0].parts = .items([QuestionnaireDraft.Scale.Member("lat")]) },
      Problem(.unknownName(.item, "lat", nearest: "late"), at: "scales[0].items[0]")),
    DraftFault(
      { $0.scales[0].parts = .scales(["ease"]) },
      Problem(.unknownName(.scale, "ease", nearest: nil), at: "scales[0].scales[0]")),
    DraftFault(
      { $0.scales[0].minimumAnswered = .atLeast(4) },
      Problem(.neverScored(parts: 3, minimum: 4), at: "scales[0].minimum_answered")),
    DraftFault(
      { $0.scales[0].method = .sum },
      Problem(.sumNeedsRaw, at: "scales[0].method")),
    DraftFault(
      { $0.scales[0].factor = 2 },
      Problem(.needsRaw(key: "factor"), at: "scales[0].factor")),
    DraftFault(
      { $0.items[1].shownWhen = .includes("late", 0) },
      Problem(.includesNeedsChoices(item: "late"), at: "items[1].shown_when.includes")),
    DraftFault(
      { $0.scales[0].bands = .set("thirds") },
      Problem(.unknownName(.bandSet, "thirds", nearest: nil), at: "scales[0].bands")),
    DraftFault(
      { $0.cues = ["late": "at night"] },
      Problem(.nameTaken("late", by: .item), at: "cues.late")),
    DraftFault(
      { $0.signalPolicy = SignalPolicy(quietFrom: 0) },
      Problem(.belowLowest(key: "quiet_from", lowest: 1), at: "signal_policy")),
    DraftFault(
      { $0.persistence["again"]?[0].weeks = 5 },
      Problem(.stepWithoutEffect, at: "persistence.again[0]")),
    DraftFault(
      { $0.signals[0].persistence = "agai" },
      Problem(.unknownName(.persistenceSet, "agai", nearest: "again"), at: "signals[0].persistence")
    ),
    DraftFault(
      { $0.signals[0].rule = .combines(["up_late", "up_late"]) },
      Problem(.combinationOfCombination("up_late"), at: "signals[0].rule.signals[0]"),
      Problem(.combinationOfCombination("up_late"), at: "signals[0].rule.signals[1]"),
      Problem(.notForCombination(key: "persistence"), at: "signals[0].persistence")),
    DraftFault(
      { $0.signals[0].rule = .event(item: "late", level: .notice) },
      Problem(.eventNeedsYesNo(item: "late"), at: "signals[0].rule")),
    DraftFault(
      {
        $0.signals[0].rule = .targetExcess(
          item: "online", target: "budget",
          levels: [.notice: QuestionnaireDraft.Rule.Excess(times: 0.5)])
      },
      Problem(.belowLowest(key: "times", lowest: 1), at: "signals[0].rule.levels.notice")),
    DraftFault(
      { $0.signals[0].cards = [:] },
      Problem(.cardMissing(signal: "up_late", level: "notice"), at: "signals[0].cards")),
    DraftFault(
      { $0.signals[0].cards[.notice]?[0].text = "You were {tired}." },
      Problem(.unknownSlot("tired"), at: "signals[0].cards.notice[0]")),
    DraftFault(
      { $0.signals[0].cards[.none] = $0.signals[0].cards[.notice] },
      Problem(
        .unknownKey("none", of: "the cards of signal up_late", nearest: nil),
        at: "signals[0].cards.none")),
    DraftFault(
      { $0.signals[0].help[0].topic = "guide" },
      Problem(.unknownName(.helpTopic, "guide", nearest: "guides"), at: "signals[0].help[0].topic")),
    DraftFault(
      { $0.examples[1].answers["lat"] = .declined },
      Problem(.unknownName(.item, "lat", nearest: "late"), at: "examples[1].answers.lat")),
    DraftFault(
      { $0.examples[0].answers["late"] = .written("often") },
      Problem(.notAccepted(item: "late"), at: "examples[0].answers.late")),
    DraftFault(
      { $0.examples[1].targets["budget"] = 0.5 },
      Problem(.outsideRange("budget", possible: 0...1440), at: "examples[1].settings.budget")),
    DraftFault(
      { $0.examples[1].withheld = ["eas"] },
      Problem(.unknownName(.scale, "eas", nearest: "ease"), at: "examples[1].withheld[0]")),
    DraftFault(
      { $0.examples[0].signals = ["up_lat": .notice] },
      Problem(.unknownName(.signal, "up_lat", nearest: "up_late"), at: "examples[0].signals.up_lat")
    ),
  ]

  /// What only `check` tells, among other things.
  static let advice: [DraftFault] = [
    DraftFault(
      { $0.examples[0].scores["ease"] = 50 },
      Problem(
        .exampleScore(name: "calm evenings", scale: "ease", expected: 50, actual: 100),
        at: "examples[0]")),
    DraftFault(
      { $0.bandSets["unused"] = $0.bandSets["halves"] },
      Problem(.unusedName(.bandSet, "unused"), at: "band_sets.unused")),
    DraftFault(
      {
        $0.signals[0].cards[.notice]?.append(
          QuestionnaireDraft.ConditionalText(text: "Never said."))
      },
      Problem(.textNeverUsed, at: "signals[0].cards.notice[1]")),
    DraftFault(
      { $0.items[1].shownWhen = .all([.item("late", .equals(1)), .item("late", .equals(2))]) },
      Problem(.neverAsked(item: "calm"), at: "items[1]")),
    DraftFault(
      { $0.scales[0].words = [QuestionnaireDraft.ConditionalText(text: "Calm on {calm}.")] },
      Problem(.wordsWithoutFallback(scale: "ease"), at: "scales[0]")),
  ]
}
