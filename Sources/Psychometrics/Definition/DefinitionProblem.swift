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
    case controlCharacter

    // Keys and values
    case unknownKey(String, of: String, nearest: String?)
    case duplicateKey(reason: String)
    case missingKey(String, of: String)
    case wrongShape(key: String, expected: Shape)
    case notOneOf(value: String, key: String, allowed: [String])
    case malformed(value: String, key: String, example: String)
    case emptyList(key: String)
    case boundsReversed(minimum: String, maximum: String)

    // Names
    case duplicateName(Named, String)
    case unknownName(Named, String, nearest: String?)
    case idWithoutDot(String)

    // Option sets
    case duplicateCode(Int)
    case duplicateLabel(String)
    case keyClash(key: String, labels: [String])
    case reservedKey(String)

    // Conditions
    case refersAhead(item: Item.ID)
    case unreadableInCondition(item: Item.ID)
    case neverTrue(item: Item.ID)
    case alwaysTrue(item: Item.ID)

    // Scales
    case unscorable(item: Item.ID)
    case missingBounds(item: Item.ID)
    case targetInRawScale(target: Target.ID)
    case neverScored(parts: Int, minimum: Int)
    case bandsOverlap(String, String)
    case bandGap(after: String, before: String)
    case bandOutside(String, possible: ClosedRange<Int>)
    case bandsUncovered(possible: ClosedRange<Int>)
    case secondOverall(Scale.ID)

    // Signals and texts
    case unknownSlot(String)
    case cardMissing(signal: Signal.ID, level: String)
    case cardWithoutFallback(signal: Signal.ID, level: String)
    case signalsInPart

    // A short form
    case partDiffers(item: Item.ID, whole: Questionnaire.ID)
    case partUnknownItem(item: Item.ID, whole: Questionnaire.ID)

    // What `check` asks beyond shape
    case missingTranslation(language: String)
    case missingSource
    case missingLicence
    case missingExample
    case whyTooLong(words: Int, limit: Int)
    case exampleScore(name: String, scale: Scale.ID, expected: Double, actual: Double?)
    case exampleNotWithheld(name: String, scale: Scale.ID, actual: Double)
    case exampleSignal(name: String, signal: Signal.ID, expected: String, actual: String)
    case notAccepted(item: Item.ID)
    case conflict(with: String)
  }

  /// What a value should have been.
  public enum Shape: String, Hashable, Sendable {
    case text, list, mapping, wholeNumber, number, truth
  }

  /// What a name names.
  public enum Named: String, Hashable, Sendable {
    case item, target, scale, signal, bandSet, optionSet, persistenceSet, helpTopic, questionnaire
    case suggestion
  }

  public init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }

  /// Whether the file can still be used: it is complete, but `check` asks for more.
  public var isAdvice: Bool {
    switch kind {
    case .missingTranslation, .missingSource, .missingLicence, .missingExample, .whyTooLong,
      .exampleScore, .exampleNotWithheld, .exampleSignal, .cardWithoutFallback, .neverTrue,
      .alwaysTrue:
      true
    default: false
    }
  }
}
