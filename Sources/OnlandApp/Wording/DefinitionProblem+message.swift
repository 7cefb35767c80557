// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Pages
import Psychometrics
import Terminal

extension DefinitionProblem {
  /// The problem in words, without its place: one line, no full stop.
  var message: String {
    switch kind {
    case .tooLarge(let limit): "the file is larger than \(limit / 1024) KiB"
    case .notUTF8: "not valid UTF-8"
    case .syntax(let reason): "YAML: \(reason)"
    case .empty: "the file is empty"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    case .tooManyNodes(let limit): "more than \(limit) entries in the file"
    case .tooManyEntries(let key, let limit): "\(key) has more than \(limit) entries"
    case .tooManyLanguages(let limit): "more than \(limit) languages"
    case .tooManyDirectives(let limit): "more than \(limit) lines that begin with %"
    case .tooManyProblems(let limit): "more than \(limit) problems; the rest is not listed"
    case .unknownKey(let key, let owner, let nearest):
      "unknown key \"\(key)\" in \(owner)" + Self.meant(nearest)
    case .keyOfOtherType(let key, let type): "\(key) has no meaning with type: \(type)"
    case .duplicateKey(let reason): "the same key twice: \(reason)"
    case .keyIsCollection: "a list or a map in the place of a key"
    case .missingKey(let key, let owner): "\(owner) needs \(key)"
    case .wrongShape(let key, let expected): "\(key) must be \(Self.words(expected))"
    case .notOneOf(let value, let key, let allowed):
      "\(key) cannot be \"\(value)\"; it is \(Words.list(allowed, last: "or"))"
    case .malformed(let value, let key, let example):
      "\(key): \"\(value)\" is not of the form \(example)"
    case .emptyList(let key): "\(key) is empty"
    case .emptyText(let key): "\(key) is an empty text"
    case .notLanguageTag(let tag):
      "\"\(tag)\" is not a language tag such as en; a text with a comma in it needs quotes"
    case .textTooLong(let limit): "a text of more than \(limit) characters"
    case .controlCharacter: "a control character in a text"
    case .belowLowest(let key, let lowest): "\(key) must be at least \(lowest)"
    case .boundsReversed(let minimum, let maximum):
      "the lower bound \(minimum) is not below the upper bound \(maximum)"
    case .negativeMinimum(let owner): "\(owner) is an amount, and its minimum is below zero"
    case .conflict(let first, let second): "\(first) and \(second) cannot be combined"
    case .duplicateName(let named, let name): "\(Self.words(named)) \"\(name)\" appears twice"
    case .unknownName(let named, let name, let nearest):
      "there is no \(Self.words(named)) \"\(name)\"" + Self.meant(nearest)
    case .unusedName(let named, let name): "\(Self.words(named)) \"\(name)\" is used nowhere"
    case .reservedName(let name): "the name \"\(name)\" is used by the program itself"
    case .nameTaken(let name, let named): "the name \"\(name)\" belongs to \(Self.article(named))"
    case .idWithoutDot(let id):
      "the id \"\(id)\" of an own questionnaire needs a dot, for "
        + "example me.\(id)"
    case .idIsNotFileName(let id, let file):
      "the id is \"\(id)\" and the file is called \"\(file)\""
    case .equivalentInUse(let item):
      "equivalent_to names \"\(item)\", which is an item of this file or named twice"
    case .notEarlierVersion(let version):
      "equivalent_since: \(version) is not lower than the version of the file"
    case .equivalentUnknown(let item, let version):
      "equivalent_since: version \(version) has no item \"\(item)\""
    case .equivalentDiffers(let item, let version):
      "equivalent_since: \"\(item)\" of version \(version) has another type, other codes or bounds"
    case .equivalentNotNeeded(let item):
      "equivalent_since is not needed: the words of \"\(item)\" did not change"
    case .tooFewOptions: "a choice needs at least two options"
    case .duplicateCode(let code): "two options have the code \(code)"
    case .duplicateLabel(let label): "two options have the label \"\(label)\""
    case .reservedLabel(let label):
      "the label \"\(label)\" already means something else in a file of answers"
    case .keyClash(let key, let labels):
      "the key \"\(key)\" belongs to \(Words.list(labels.map { "\"\($0)\"" }))"
    case .reservedKey(let key): "the key \"\(key)\" is reserved"
    case .refersAhead(let item):
      "a condition may only look back, and \"\(item)\" is here or later"
    case .unreadableInCondition(let item):
      "\"\(item)\" is a text or a date, which no condition reads"
    case .truthNeedsYesNo(let item):
      "\"\(item)\" is not a yes/no question; compare it with a "
        + "number"
    case .includesNeedsChoices(let item):
      "includes needs an item with type: choices, and \"\(item)\" is none"
    case .neverTrue(let item): "no answer to \"\(item)\" makes this true"
    case .alwaysTrue(let item): "every answer to \"\(item)\" makes this true"
    case .neverAsked(let item): "\"\(item)\" is never asked, whatever is answered before"
    case .targetUnit(let item, let target):
      "\"\(item)\" and the target \"\(target)\" are not of one unit"
    case .targetInRawScale(let target):
      "the target \"\(target)\" gives 0 to 100, which does not fit a scale with range: raw"
    case .unscorable(let item): "\"\(item)\" is a text or a date, which is never scored"
    case .missingBounds(let item): "\"\(item)\" needs minimum and maximum"
    case .neverScored(let parts, let minimum):
      "at least \(minimum) must be answered, but only \(parts) can be: no answers reach a score"
    case .sumNeedsRaw: "method: sum needs range: raw; 0 to 100 is a mean"
    case .needsRaw(let key): "\(key) needs range: raw; 0 to 100 is a fixed range"
    case .factorIsZero: "factor is 0, which makes every score the same"
    case .rawScaleInMean(let scale): "\"\(scale)\" has range: raw, and this is a mean of 0 to 100"
    case .pompScaleInRaw(let scale):
      "\"\(scale)\" gives 0 to 100, and this scale has range: raw"
    case .countsAlike(let item): "the options of \"\(item)\" all count the same, or none counts"
    case .secondOverall(let first): "\"\(first)\" is already the overall scale"
    case .bandsOverlap(let first, let second): "the bands \"\(first)\" and \"\(second)\" overlap"
    case .bandGap(let first, let second): "there is a gap between \"\(first)\" and \"\(second)\""
    case .bandOutside(let label, let possible):
      "the band \"\(label)\" lies outside the possible scores, \(Self.words(possible))"
    case .bandsUncovered(let possible):
      "the bands do not hold all possible scores, \(Self.words(possible))"
    case .eventNeedsYesNo(let item): "an event needs a yes/no item, and \"\(item)\" is not one"
    case .uncountedInRule(let item):
      "\"\(item)\" has options with scored: false, and this rule reads every code"
    case .levelsOutOfOrder: "each level must be harder to reach than the one below it"
    case .levelNeverReached(let signal, let level):
      "signal \(signal): no answers reach \(level)"
    case .stepWithoutEffect:
      "this step changes nothing: it raises to a higher level after 2 weeks or more of the window"
    case .combinationOfCombination(let signal):
      "a combination is made of other signals, and \"\(signal)\" is one itself"
    case .notForCombination(let key): "\(key) has no meaning for a combination of signals"
    case .unknownSlot(let slot): "nothing fills {\(slot)} here"
    case .loneBrace: "a brace on its own; a slot is written as {time_daily}"
    case .cardMissing(let signal, let level): "signal \(signal) has no card text for \(level)"
    case .cardUnreachable(let signal, let level):
      "signal \(signal) has texts for \(level), which its rule never gives"
    case .cardWithoutFallback(let signal, let level):
      "signal \(signal), \(level): some answers, or declined ones, leave no text to say"
    case .wordsWithoutFallback(let scale):
      "scale \(scale): some answers, or declined ones, leave no words to say"
    case .missingSlot(let slot, let key): "\(key) needs the slot {\(slot)}"
    case .duplicateText(let text, let key): "\(key) \"\(text)\" appears twice"
    case .sameTexts(let first, let second): "\(first) and \(second) say the same"
    case .forbiddenMark(let mark, let key): "\(key) cannot have \"\(mark)\" in it"
    case .endsWithFullStop(let key):
      "\(key) ends with a full stop, and the sentence goes on after it"
    case .tooWide(let key, let columns, let limit):
      "\(key) takes \(Words.count(columns, "column")); at most \(limit)"
    case .titleWithComma: "a comma in this title breaks up lists; add a name without one"
    case .onlyForOverall(let key): "\(key) belongs to the overall scale alone"
    case .areaWithoutBands(let scale):
      "the count tells areas by their bands, and \"\(scale)\" has fewer than two"
    case .aboveHighest(let key, let highest): "\(key) must be at most \(highest)"
    case .withoutLine(let key):
      "\(key) has no meaning while full_again is 1: no card becomes a line"
    case .tipsLevelNeverReached(let signal, let level):
      "signal \(signal): tips_to is \(level), which it never reaches"
    case .signalWithoutSuggestions(let signal):
      "signal \(signal) has no suggestions for tips_to to limit"
    case .everySuggestionWaits(let signal):
      "signal \(signal): every suggestion has from_run, which leaves none for the weeks before"
    case .neverSuggested(let suggestion):
      "suggestion \"\(suggestion)\" is never said: no answers fulfil its condition"
    case .alwaysSuggested(let suggestion):
      "suggestion \"\(suggestion)\" is always said: all answers fulfil its condition"
    case .textNeverUsed: "this text is never said: one before it always comes first"
    case .partOfItself: "a questionnaire cannot be a part of itself"
    case .wholeUnusable(let whole):
      "there is no questionnaire \"\(whole)\" that can be used and is itself a whole"
    case .signalsInPart: "a questionnaire with part_of uses the signals of the whole"
    case .practiceInPart: "a questionnaire with part_of uses the practice of the whole"
    case .partDiffers(let named, let name, let whole):
      "\(Self.words(named)) \"\(name)\" differs from the same one of \(whole)"
    case .partUnknown(let named, let name, let whole):
      "\(whole) has no \(Self.words(named)) \"\(name)\""
    case .missingTranslation(let language): "this text has no translation for \(language)"
    case .missingSource: "no source is named"
    case .missingLicence: "no licence is named"
    case .missingExample: "there is no worked example"
    case .whyTooLong(let words, let limit): "why has \(words) words; at most \(limit)"
    case .notAccepted(let item): "\"\(item)\" does not offer this answer"
    case .outsideRange(let name, let possible):
      "\"\(name)\" is a whole number, \(Self.words(possible))"
    case .exampleExpectsNothing(let name):
      "example \"\(name)\" expects nothing: it needs scores, withheld or signals"
    case .exampleScore(let name, let scale, let expected, let actual):
      "example \"\(name)\": \(scale) should be \(Self.exact(expected)) and is "
        + (actual.map { Self.exact($0) } ?? "withheld")
    case .exampleNotWithheld(let name, let scale, let actual):
      "example \"\(name)\": \(scale) should be withheld and is \(Self.exact(actual))"
    case .exampleSignal(let name, let signal, let expected, let actual):
      "example \"\(name)\": \(signal) should be \(expected) and is \(actual)"
    }
  }

  private static func meant(_ nearest: String?) -> String {
    nearest.map { "; did you mean \($0)?" } ?? ""
  }

  private static func words(_ shape: Shape) -> String {
    switch shape {
    case .text: "a text"
    case .list: "a list"
    case .mapping: "a map of keys and values"
    case .wholeNumber: "a whole number"
    case .number: "a number"
    case .truth: "true or false"
    case .yesNo: "true or false, as the answer to a yes/no question"
    }
  }

  /// Every digit, because an example has to be right to the last one; whole numbers without `.0`.
  private static func exact(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound) to \(range.upperBound)"
  }

  private static func article(_ named: Named) -> String {
    let name = words(named)
    return (name.first.map { "aeiou".contains($0) } ?? false) ? "an \(name)" : "a \(name)"
  }

  private static func words(_ named: Named) -> String {
    switch named {
    case .item, .target, .scale, .signal, .suggestion, .cue, .key, .example: named.rawValue
    case .bandSet: "band set"
    case .optionSet: "option set"
    case .persistenceSet: "persistence set"
    case .helpTopic: "help topic"
    case .earlierWeek: "earlier week"
    }
  }
}

extension DefinitionProblem {
  /// `file:line:column: what`, the form that editors jump to.
  func line(file: String) -> String {
    "\(TerminalText.cleaned(file)):\(location.line):\(location.column): \(message)"
  }
}
