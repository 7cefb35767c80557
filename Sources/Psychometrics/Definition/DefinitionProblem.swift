// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing wrong with a file of questions or answers, and where.
public struct DefinitionProblem: Error, Hashable, Sendable {
  public var location: SourceLocation
  public var kind: Kind

  /// Cases carry names and numbers from the file, never answers; the words are the app's.
  public enum Kind: Hashable, Sendable {
    // The file as a whole
    case tooLarge(limit: Int)
    case notUTF8
    case syntax(reason: String)
    case empty
    case tooDeep(limit: Int)
    case tooManyNodes(limit: Int)
    case tooManyEntries(key: String, limit: Int)
    case tooManyLanguages(limit: Int)
    case tooManyDirectives(limit: Int)
    /// The last one noted: reading went on, but nothing more was written down.
    case tooManyProblems(limit: Int)

    // Keys and values
    case unknownKey(String, of: String, nearest: String?)
    case keyOfOtherType(String, type: String)
    case duplicateKey(reason: String)
    case keyIsCollection
    case missingKey(String, of: String)
    case wrongShape(key: String, expected: Shape)
    case notOneOf(value: String, key: String, allowed: [String])
    case malformed(value: String, key: String, example: String)
    case emptyList(key: String)
    case emptyText(key: String)
    case notLanguageTag(String)
    case textTooLong(limit: Int)
    case controlCharacter
    case belowLowest(key: String, lowest: Int)
    case boundsReversed(minimum: String, maximum: String)
    case negativeMinimum(of: String)
    case conflict(String, String)

    // Names
    case duplicateName(Named, String)
    case unknownName(Named, String, nearest: String?)
    case unusedName(Named, String)
    /// The program itself uses the name, in texts or as a column of a table.
    case reservedName(String)
    case nameTaken(String, by: Named)
    case idWithoutDot(String)
    case idIsNotFileName(String, file: String)
    case equivalentInUse(Item.ID)
    case notEarlierVersion(String)
    /// In an earlier version that is at hand.
    case equivalentUnknown(Item.ID, version: String)
    /// Another type, other codes or other bounds there.
    case equivalentDiffers(Item.ID, version: String)
    case equivalentNotNeeded(Item.ID)

    // Option sets
    case tooFewOptions
    case duplicateCode(OptionCode)
    case duplicateLabel(String)
    case reservedLabel(String)
    case keyClash(key: String, labels: [String])
    case reservedKey(String)

    // Conditions
    case refersAhead(item: Item.ID)
    case unreadableInCondition(item: Item.ID)
    case truthNeedsYesNo(item: Item.ID)
    case includesNeedsChoices(item: Item.ID)
    case neverTrue(item: Item.ID)
    case alwaysTrue(item: Item.ID)
    case neverAsked(item: Item.ID)

    // Targets
    case targetUnit(item: Item.ID, target: Target.ID)
    case targetInRawScale(target: Target.ID)

    // Scales
    case unscorable(item: Item.ID)
    case missingBounds(item: Item.ID)
    case neverScored(parts: Int, minimum: Int)
    case sumNeedsRaw
    case needsRaw(key: String)
    case factorIsZero
    case rawScaleInMean(Scale.ID)
    case pompScaleInRaw(Scale.ID)
    /// No answer counts, or all count the same.
    case countsAlike(item: Item.ID)
    case secondOverall(Scale.ID)
    case bandsOverlap(String, String)
    case bandGap(after: String, before: String)
    case bandOutside(String, possible: ClosedRange<Int>)
    case bandsUncovered(possible: ClosedRange<Int>)

    // Signals and texts
    case eventNeedsYesNo(item: Item.ID)
    case uncountedInRule(item: Item.ID)
    case levelsOutOfOrder
    case levelNeverReached(signal: Signal.ID, level: String)
    case stepWithoutEffect
    case combinationOfCombination(Signal.ID)
    case notForCombination(key: String)
    case unknownSlot(String)
    case loneBrace
    case cardMissing(signal: Signal.ID, level: String)
    case cardUnreachable(signal: Signal.ID, level: String)
    case cardWithoutFallback(signal: Signal.ID, level: String)
    case wordsWithoutFallback(scale: Scale.ID)
    case textNeverUsed
    case missingSlot(String, key: String)
    case duplicateText(String, key: String)
    case sameTexts(String, String)
    case forbiddenMark(String, key: String)
    case endsWithFullStop(key: String)
    case tooWide(key: String, columns: Int, limit: Int)
    case titleWithComma
    case onlyForOverall(key: String)
    case areaWithoutBands(Scale.ID)
    case aboveHighest(key: String, highest: Int)
    /// Cards are never told in one line.
    case withoutLine(key: String)
    case tipsLevelNeverReached(signal: Signal.ID, level: String)
    case signalWithoutSuggestions(Signal.ID)
    case everySuggestionWaits(signal: Signal.ID)
    case neverSuggested(String)
    case alwaysSuggested(String)

    // A short form
    case partOfItself
    case wholeUnusable(Questionnaire.ID)
    case signalsInPart
    case practiceInPart
    case partDiffers(Named, String, whole: Questionnaire.ID)
    case partUnknown(Named, String, whole: Questionnaire.ID)

    // What `check` asks beyond shape
    case missingTranslation(language: String)
    case missingSource
    case missingLicence
    case missingExample
    case whyTooLong(words: Int, limit: Int)
    case notAccepted(item: Item.ID)
    case outsideRange(String, possible: ClosedRange<Int>)
    case exampleExpectsNothing(name: String)
    case exampleScore(name: String, scale: Scale.ID, expected: Double, actual: Double?)
    case exampleNotWithheld(name: String, scale: Scale.ID, actual: Double)
    case exampleSignal(name: String, signal: Signal.ID, expected: String, actual: String)
  }

  /// What a value should have been.
  public enum Shape: String, Hashable, Sendable {
    case text, list, mapping, wholeNumber, number, truth, yesNo
  }

  /// What a name names.
  public enum Named: String, Hashable, Sendable {
    case item, target, scale, signal, bandSet, optionSet, persistenceSet, helpTopic, suggestion
    case cue, key, example, earlierWeek
  }

  public init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }

  /// Whether the file can still be used: it is complete, but `check` asks for more.
  public var isAdvice: Bool { kind.isAdvice }

  /// Whether it can be there in one language of the file and not in another.
  var dependsOnLanguage: Bool {
    switch kind {
    case .unknownSlot, .loneBrace, .duplicateLabel, .reservedLabel, .keyClash, .partDiffers,
      .whyTooLong, .missingSlot, .duplicateText, .sameTexts, .forbiddenMark, .endsWithFullStop,
      .tooWide, .titleWithComma,
      .cardWithoutFallback, .wordsWithoutFallback, .textNeverUsed:
      true
    default: false
    }
  }
}

extension DefinitionProblem.Kind {
  /// As `DefinitionProblem.isAdvice`.
  var isAdvice: Bool {
    switch self {
    case .missingTranslation, .missingSource, .missingLicence, .missingExample, .whyTooLong,
      .exampleScore, .exampleNotWithheld, .exampleSignal, .exampleExpectsNothing,
      .cardWithoutFallback, .wordsWithoutFallback, .cardUnreachable, .textNeverUsed,
      .levelNeverReached, .neverTrue,
      .alwaysTrue, .neverAsked, .unusedName, .equivalentNotNeeded, .titleWithComma, .neverSuggested,
      .alwaysSuggested:
      true
    default: false
    }
  }
}
