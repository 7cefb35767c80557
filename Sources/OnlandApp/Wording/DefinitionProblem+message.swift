// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Pages
import Psychometrics
import Terminal
import Texts

extension DefinitionProblem {
  /// The problem in words, without its place: one line, no full stop.
  var message: Message {
    switch kind {
    case .tooLarge(let limit): .definitionTooLarge(limit: limit / 1024)
    case .notUTF8: .definitionNotUTF8()
    case .syntax(let reason): .definitionSyntax(reason: .given(reason))
    case .empty: .definitionEmpty()
    case .tooDeep(let limit): .definitionTooDeep(limit: limit)
    case .tooManyNodes(let limit): .definitionTooManyNodes(limit: limit)
    case .tooManyEntries(let key, let limit):
      .definitionTooManyEntries(key: .given(key), limit: limit)
    case .tooManyLanguages(let limit): .definitionTooManyLanguages(limit: limit)
    case .tooManyDirectives(let limit): .definitionTooManyDirectives(limit: limit)
    case .tooManyProblems(let limit): .definitionTooManyProblems(limit: limit)
    case .unknownKey(let key, let owner, let nearest):
      .meant(.definitionUnknownKey(key: .given(key), owner: .given(owner)), nearest)
    case .keyOfOtherType(let key, let type):
      .definitionKeyOfOtherType(key: .given(key), type: .given("\(type)"))
    case .duplicateKey(let reason): .definitionDuplicateKey(reason: .given(reason))
    case .keyIsCollection: .definitionKeyIsCollection()
    case .missingKey(let key, let owner):
      .definitionMissingKey(owner: .given(owner), key: .given(key))
    case .wrongShape(let key, let expected):
      .definitionWrongShape(key: .given(key), shape: Self.words(expected))
    case .notOneOf(let value, let key, let allowed):
      .definitionNotOneOf(key: .given(key), written: .given(value), allowed: .names(allowed, .or))
    case .malformed(let value, let key, let example):
      .definitionMalformed(key: .given(key), written: .given(value), example: .given(example))
    case .emptyList(let key): .definitionEmptyList(key: .given(key))
    case .emptyText(let key): .definitionEmptyText(key: .given(key))
    case .notLanguageTag(let tag): .definitionNotLanguageTag(tag: .given(tag))
    case .textTooLong(let limit): .definitionTextTooLong(limit: limit)
    case .controlCharacter: .definitionControlCharacter()
    case .belowLowest(let key, let lowest):
      .definitionBelowLowest(key: .given(key), lowest: .given("\(lowest)"))
    case .boundsReversed(let minimum, let maximum):
      .definitionBoundsReversed(minimum: .given("\(minimum)"), maximum: .given("\(maximum)"))
    case .negativeMinimum(let owner): .definitionNegativeMinimum(owner: .given(owner))
    case .conflict(let first, let second):
      .definitionConflict(key: .given(first), other: .given(second))
    case .duplicateName(let named, let name):
      .definitionDuplicateName(kind: Self.words(named), name: .given(name))
    case .unknownName(let named, let name, let nearest):
      .meant(.definitionUnknownName(kind: Self.words(named), name: .given(name)), nearest)
    case .unusedName(let named, let name):
      .definitionUnusedName(kind: Self.words(named), name: .given(name))
    case .reservedName(let name): .definitionReservedName(name: .given(name))
    case .nameTaken(let name, let named):
      .definitionNameTaken(name: .given(name), kind: Self.words(named))
    case .idWithoutDot(let id): .definitionIdWithoutDot(id: .given(id))
    case .idIsNotFileName(let id, let file):
      .definitionIdIsNotFileName(id: .given(id), file: .given(file))
    case .equivalentInUse(let item): .definitionEquivalentInUse(item: .given(item))
    case .notEarlierVersion(let version):
      .definitionNotEarlierVersion(version: .given("\(version)"))
    case .equivalentUnknown(let item, let version):
      .definitionEquivalentUnknown(version: .given("\(version)"), item: .given(item))
    case .equivalentDiffers(let item, let version):
      .definitionEquivalentDiffers(item: .given(item), version: .given("\(version)"))
    case .equivalentNotNeeded(let item): .definitionEquivalentNotNeeded(item: .given(item))
    case .tooFewOptions: .definitionTooFewOptions()
    case .duplicateCode(let code): .definitionDuplicateCode(code: .given("\(code)"))
    case .duplicateLabel(let label): .definitionDuplicateLabel(label: .given(label))
    case .reservedLabel(let label): .definitionReservedLabel(label: .given(label))
    case .keyClash(let key, let labels):
      .definitionKeyClash(key: .given(key), labels: .names(labels.map { "\"\($0)\"" }))
    case .reservedKey(let key): .definitionReservedKey(key: .given(key))
    case .refersAhead(let item): .definitionRefersAhead(item: .given(item))
    case .unreadableInCondition(let item): .definitionUnreadableInCondition(item: .given(item))
    case .truthNeedsYesNo(let item): .definitionTruthNeedsYesNo(item: .given(item))
    case .includesNeedsChoices(let item): .definitionIncludesNeedsChoices(item: .given(item))
    case .neverTrue(let item): .definitionNeverTrue(item: .given(item))
    case .alwaysTrue(let item): .definitionAlwaysTrue(item: .given(item))
    case .neverAsked(let item): .definitionNeverAsked(item: .given(item))
    case .targetUnit(let item, let target):
      .definitionTargetUnit(item: .given(item), target: .given(target))
    case .targetInRawScale(let target): .definitionTargetInRawScale(target: .given(target))
    case .unscorable(let item): .definitionUnscorable(item: .given(item))
    case .missingBounds(let item): .definitionMissingBounds(item: .given(item))
    case .neverScored(let parts, let minimum):
      .definitionNeverScored(minimum: .given("\(minimum)"), parts: parts)
    case .sumNeedsRaw: .definitionSumNeedsRaw()
    case .needsRaw(let key): .definitionNeedsRaw(key: .given(key))
    case .factorIsZero: .definitionFactorIsZero()
    case .rawScaleInMean(let scale): .definitionRawScaleInMean(scale: .given(scale))
    case .pompScaleInRaw(let scale): .definitionPompScaleInRaw(scale: .given(scale))
    case .countsAlike(let item): .definitionCountsAlike(item: .given(item))
    case .secondOverall(let first): .definitionSecondOverall(first: .given(first))
    case .bandsOverlap(let first, let second):
      .definitionBandsOverlap(lower: .given(first), upper: .given(second))
    case .bandGap(let first, let second):
      .definitionBandGap(lower: .given(first), upper: .given(second))
    case .bandOutside(let label, let possible):
      .definitionBandOutside(label: .given(label), possible: Self.words(possible))
    case .bandsUncovered(let possible): .definitionBandsUncovered(possible: Self.words(possible))
    case .eventNeedsYesNo(let item): .definitionEventNeedsYesNo(item: .given(item))
    case .uncountedInRule(let item): .definitionUncountedInRule(item: .given(item))
    case .levelsOutOfOrder: .definitionLevelsOutOfOrder()
    case .levelNeverReached(let signal, let level):
      .definitionLevelNeverReached(signal: .given(signal), level: .given("\(level)"))
    case .stepWithoutEffect: .definitionStepWithoutEffect()
    case .combinationOfCombination(let signal):
      .definitionCombinationOfCombination(signal: .given(signal))
    case .notForCombination(let key): .definitionNotForCombination(key: .given(key))
    case .unknownSlot(let slot): .definitionUnknownSlot(slot: .given("{\(slot)}"))
    case .loneBrace: .definitionLoneBrace(example: .given("{time_daily}"))
    case .cardMissing(let signal, let level):
      .definitionCardMissing(signal: .given(signal), level: .given("\(level)"))
    case .cardUnreachable(let signal, let level):
      .definitionCardUnreachable(signal: .given(signal), level: .given("\(level)"))
    case .cardWithoutFallback(let signal, let level):
      .definitionCardWithoutFallback(signal: .given(signal), level: .given("\(level)"))
    case .wordsWithoutFallback(let scale): .definitionWordsWithoutFallback(scale: .given(scale))
    case .missingSlot(let slot, let key):
      .definitionMissingSlot(key: .given(key), slot: .given("{\(slot)}"))
    case .duplicateText(let text, let key):
      .definitionDuplicateText(key: .given(key), label: .given(text))
    case .sameTexts(let first, let second):
      .definitionSameTexts(place: .given(first), other: .given(second))
    case .forbiddenMark(let mark, let key):
      .definitionForbiddenMark(key: .given(key), mark: .given(mark))
    case .endsWithFullStop(let key): .definitionEndsWithFullStop(key: .given(key))
    case .tooWide(let key, let columns, let limit):
      .definitionTooWide(key: .given(key), columns: columns, limit: limit)
    case .titleWithComma: .definitionTitleWithComma()
    case .onlyForOverall(let key): .definitionOnlyForOverall(key: .given(key))
    case .areaWithoutBands(let scale): .definitionAreaWithoutBands(scale: .given(scale))
    case .aboveHighest(let key, let highest):
      .definitionAboveHighest(key: .given(key), highest: .given("\(highest)"))
    case .withoutLine(let key): .definitionWithoutLine(key: .given(key))
    case .tipsLevelNeverReached(let signal, let level):
      .definitionTipsLevelNeverReached(signal: .given(signal), level: .given("\(level)"))
    case .signalWithoutSuggestions(let signal):
      .definitionSignalWithoutSuggestions(signal: .given(signal))
    case .everySuggestionWaits(let signal): .definitionEverySuggestionWaits(signal: .given(signal))
    case .neverSuggested(let suggestion): .definitionNeverSuggested(suggestion: .given(suggestion))
    case .alwaysSuggested(let suggestion):
      .definitionAlwaysSuggested(suggestion: .given(suggestion))
    case .textNeverUsed: .definitionTextNeverUsed()
    case .partOfItself: .definitionPartOfItself()
    case .wholeUnusable(let whole): .definitionWholeUnusable(whole: .given(whole))
    case .signalsInPart: .definitionSignalsInPart()
    case .practiceInPart: .definitionPracticeInPart()
    case .partDiffers(let named, let name, let whole):
      .definitionPartDiffers(kind: Self.words(named), name: .given(name), whole: .given(whole))
    case .partUnknown(let named, let name, let whole):
      .definitionPartUnknown(whole: .given(whole), kind: Self.words(named), name: .given(name))
    case .missingTranslation(let language):
      .definitionMissingTranslation(language: .given(language))
    case .missingSource: .definitionMissingSource()
    case .missingLicence: .definitionMissingLicence()
    case .missingExample: .definitionMissingExample()
    case .whyTooLong(let words, let limit): .definitionWhyTooLong(count: words, limit: limit)
    case .notAccepted(let item): .definitionNotAccepted(item: .given(item))
    case .outsideRange(let name, let possible):
      .definitionOutsideRange(name: .given(name), possible: Self.words(possible))
    case .exampleExpectsNothing(let name): .definitionExampleExpectsNothing(name: .given(name))
    case .exampleScore(let name, let scale, let expected, let actual?):
      .definitionExampleScore(
        name: .given(name), scale: .given(scale), expected: .given(Self.exact(expected)),
        actual: .given(Self.exact(actual)))
    case .exampleScore(let name, let scale, let expected, nil):
      .definitionExampleScoreWithheld(
        name: .given(name), scale: .given(scale), expected: .given(Self.exact(expected)))
    case .exampleNotWithheld(let name, let scale, let actual):
      .definitionExampleNotWithheld(
        name: .given(name), scale: .given(scale), actual: .given(Self.exact(actual)))
    case .exampleSignal(let name, let signal, let expected, let actual):
      .definitionExampleSignal(
        name: .given(name), signal: .given(signal), expected: .given("\(expected)"),
        actual: .given("\(actual)"))
    }
  }

  private static func words(_ shape: Shape) -> Message {
    switch shape {
    case .text: .shapeText()
    case .list: .shapeList()
    case .mapping: .shapeMapping()
    case .wholeNumber: .shapeWholeNumber()
    case .number: .shapeNumber()
    case .truth: .shapeTruth()
    case .yesNo: .shapeYesNo()
    }
  }

  /// Every digit, because an example has to be right to the last one; whole numbers without `.0`.
  private static func exact(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }

  private static func words(_ range: ClosedRange<Int>) -> Message {
    .languageRange(from: .count(range.lowerBound), to: .count(range.upperBound))
  }

  private static func words(_ named: Named) -> Message {
    switch named {
    // As the file calls them.
    case .item, .target, .scale, .signal, .suggestion, .cue, .key, .example: .given(named.rawValue)
    case .bandSet: .definitionBandSet()
    case .optionSet: .definitionOptionSet()
    case .persistenceSet: .definitionPersistenceSet()
    case .helpTopic: .definitionHelpTopic()
    case .earlierWeek: .definitionEarlierWeek()
    }
  }
}

extension DefinitionProblem {
  /// `file:line:column: what`, the form that editors jump to.
  func line(file: Message) -> Message {
    .filled(
      "{file}:{line}:{column}: {words}",
      [
        "file": file, "line": .count(location.line), "column": .count(location.column),
        "words": message,
      ])
  }
}

extension Message {
  /// What is wrong at a place, as editors and tables of problems read it.
  static func at(_ place: String, _ words: Message) -> Message {
    .filled("{place}: {words}", ["place": .given(place), "words": words])
  }

  /// What is wrong with a name, and which may be meant.
  static func meant(_ problem: Message, _ nearest: String?) -> Message {
    guard let nearest else { return problem }
    return .problemPerhaps(problem: problem, name: .given(nearest))
  }
}
