// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// the file is larger than {limit} KiB
  package static func definitionTooLarge(limit: Int) -> Message {
    .of("definition.tooLarge", "the file is larger than {limit} KiB", "limit", .count(limit))
  }

  /// not valid UTF-8
  package static func definitionNotUTF8() -> Message {
    .of("definition.notUTF8", "not valid UTF-8")
  }

  /// YAML: {reason}
  package static func definitionSyntax(reason: Message) -> Message {
    .of("definition.syntax", "YAML: {reason}", "reason", reason)
  }

  /// the file is empty
  package static func definitionEmpty() -> Message {
    .of("definition.empty", "the file is empty")
  }

  /// nested deeper than {limit} levels
  package static func definitionTooDeep(limit: Int) -> Message {
    .of("definition.tooDeep", "nested deeper than {limit} levels", "limit", .count(limit))
  }

  /// more than {limit} entries in the file
  package static func definitionTooManyNodes(limit: Int) -> Message {
    .of("definition.tooManyNodes", "more than {limit} entries in the file", "limit", .count(limit))
  }

  /// {key} has more than {limit} entries
  package static func definitionTooManyEntries(key: Message, limit: Int) -> Message {
    .of("definition.tooManyEntries", "{key} has more than {limit} entries", "key", key, "limit", .count(limit))
  }

  /// more than {limit} languages
  package static func definitionTooManyLanguages(limit: Int) -> Message {
    .of("definition.tooManyLanguages", "more than {limit} languages", "limit", .count(limit))
  }

  /// more than {limit} lines that begin with %
  package static func definitionTooManyDirectives(limit: Int) -> Message {
    .of("definition.tooManyDirectives", "more than {limit} lines that begin with %", "limit", .count(limit))
  }

  /// more than {limit} problems; the rest is not listed
  package static func definitionTooManyProblems(limit: Int) -> Message {
    .of("definition.tooManyProblems", "more than {limit} problems; the rest is not listed", "limit", .count(limit))
  }

  /// unknown key "{key}" in {owner}
  package static func definitionUnknownKey(key: Message, owner: Message) -> Message {
    .of("definition.unknownKey", "unknown key \"{key}\" in {owner}", "key", key, "owner", owner)
  }

  /// {key} has no meaning with type: {type}
  package static func definitionKeyOfOtherType(key: Message, type: Message) -> Message {
    .of("definition.keyOfOtherType", "{key} has no meaning with type: {type}", "key", key, "type", type)
  }

  /// the same key twice: {reason}
  package static func definitionDuplicateKey(reason: Message) -> Message {
    .of("definition.duplicateKey", "the same key twice: {reason}", "reason", reason)
  }

  /// a list or a map in the place of a key
  package static func definitionKeyIsCollection() -> Message {
    .of("definition.keyIsCollection", "a list or a map in the place of a key")
  }

  /// {owner} needs {key}
  package static func definitionMissingKey(owner: Message, key: Message) -> Message {
    .of("definition.missingKey", "{owner} needs {key}", "owner", owner, "key", key)
  }

  /// {key} must be {shape}
  package static func definitionWrongShape(key: Message, shape: Message) -> Message {
    .of("definition.wrongShape", "{key} must be {shape}", "key", key, "shape", shape)
  }

  /// {key} cannot be "{written}"; it is {allowed}
  package static func definitionNotOneOf(key: Message, written: Message, allowed: Message) -> Message {
    .of("definition.notOneOf", "{key} cannot be \"{written}\"; it is {allowed}", ["key": key, "written": written, "allowed": allowed])
  }

  /// {key}: "{written}" is not of the form {example}
  package static func definitionMalformed(key: Message, written: Message, example: Message) -> Message {
    .of("definition.malformed", "{key}: \"{written}\" is not of the form {example}", ["key": key, "written": written, "example": example])
  }

  /// {key} is empty
  package static func definitionEmptyList(key: Message) -> Message {
    .of("definition.emptyList", "{key} is empty", "key", key)
  }

  /// {key} is an empty text
  package static func definitionEmptyText(key: Message) -> Message {
    .of("definition.emptyText", "{key} is an empty text", "key", key)
  }

  /// "{tag}" is not a language tag such as en; a text with a comma in it needs quotes
  package static func definitionNotLanguageTag(tag: Message) -> Message {
    .of("definition.notLanguageTag", "\"{tag}\" is not a language tag such as en; a text with a comma in it needs quotes", "tag", tag)
  }

  /// a text of more than {limit} characters
  package static func definitionTextTooLong(limit: Int) -> Message {
    .of("definition.textTooLong", "a text of more than {limit} characters", "limit", .count(limit))
  }

  /// a control character in a text
  package static func definitionControlCharacter() -> Message {
    .of("definition.controlCharacter", "a control character in a text")
  }

  /// {key} must be at least {lowest}
  package static func definitionBelowLowest(key: Message, lowest: Message) -> Message {
    .of("definition.belowLowest", "{key} must be at least {lowest}", "key", key, "lowest", lowest)
  }

  /// the lower bound {minimum} is not below the upper bound {maximum}
  package static func definitionBoundsReversed(minimum: Message, maximum: Message) -> Message {
    .of("definition.boundsReversed", "the lower bound {minimum} is not below the upper bound {maximum}", "minimum", minimum, "maximum", maximum)
  }

  /// {owner} is an amount, and its minimum is below zero
  package static func definitionNegativeMinimum(owner: Message) -> Message {
    .of("definition.negativeMinimum", "{owner} is an amount, and its minimum is below zero", "owner", owner)
  }

  /// {key} and {other} cannot be combined
  package static func definitionConflict(key: Message, other: Message) -> Message {
    .of("definition.conflict", "{key} and {other} cannot be combined", "key", key, "other", other)
  }

  /// {kind} "{name}" appears twice
  package static func definitionDuplicateName(kind: Message, name: Message) -> Message {
    .of("definition.duplicateName", "{kind} \"{name}\" appears twice", "kind", kind, "name", name)
  }

  /// there is no {kind} "{name}"
  package static func definitionUnknownName(kind: Message, name: Message) -> Message {
    .of("definition.unknownName", "there is no {kind} \"{name}\"", "kind", kind, "name", name)
  }

  /// {kind} "{name}" is used nowhere
  package static func definitionUnusedName(kind: Message, name: Message) -> Message {
    .of("definition.unusedName", "{kind} \"{name}\" is used nowhere", "kind", kind, "name", name)
  }

  /// the name "{name}" is used by the program itself
  package static func definitionReservedName(name: Message) -> Message {
    .of("definition.reservedName", "the name \"{name}\" is used by the program itself", "name", name)
  }

  /// the name "{name}" is already taken ({kind})
  package static func definitionNameTaken(name: Message, kind: Message) -> Message {
    .of("definition.nameTaken", "the name \"{name}\" is already taken ({kind})", "name", name, "kind", kind)
  }

  /// the id "{id}" of an own questionnaire needs a dot, for example me.{id}
  package static func definitionIdWithoutDot(id: Message) -> Message {
    .of("definition.idWithoutDot", "the id \"{id}\" of an own questionnaire needs a dot, for example me.{id}", "id", id)
  }

  /// the id is "{id}" and the file is called "{file}"
  package static func definitionIdIsNotFileName(id: Message, file: Message) -> Message {
    .of("definition.idIsNotFileName", "the id is \"{id}\" and the file is called \"{file}\"", "id", id, "file", file)
  }

  /// equivalent_to names "{item}", which is an item of this file or named twice
  package static func definitionEquivalentInUse(item: Message) -> Message {
    .of("definition.equivalentInUse", "equivalent_to names \"{item}\", which is an item of this file or named twice", "item", item)
  }

  /// equivalent_since: {version} is not lower than the version of the file
  package static func definitionNotEarlierVersion(version: Message) -> Message {
    .of("definition.notEarlierVersion", "equivalent_since: {version} is not lower than the version of the file", "version", version)
  }

  /// equivalent_since: version {version} has no item "{item}"
  package static func definitionEquivalentUnknown(version: Message, item: Message) -> Message {
    .of("definition.equivalentUnknown", "equivalent_since: version {version} has no item \"{item}\"", "version", version, "item", item)
  }

  /// equivalent_since: "{item}" of version {version} has another type, other codes or bounds
  package static func definitionEquivalentDiffers(item: Message, version: Message) -> Message {
    .of("definition.equivalentDiffers", "equivalent_since: \"{item}\" of version {version} has another type, other codes or bounds", "item", item, "version", version)
  }

  /// equivalent_since is not needed: the words of "{item}" did not change
  package static func definitionEquivalentNotNeeded(item: Message) -> Message {
    .of("definition.equivalentNotNeeded", "equivalent_since is not needed: the words of \"{item}\" did not change", "item", item)
  }

  /// a choice needs at least two options
  package static func definitionTooFewOptions() -> Message {
    .of("definition.tooFewOptions", "a choice needs at least two options")
  }

  /// two options have the code {code}
  package static func definitionDuplicateCode(code: Message) -> Message {
    .of("definition.duplicateCode", "two options have the code {code}", "code", code)
  }

  /// two options have the label "{label}"
  package static func definitionDuplicateLabel(label: Message) -> Message {
    .of("definition.duplicateLabel", "two options have the label \"{label}\"", "label", label)
  }

  /// the label "{label}" already means something else in a file of answers
  package static func definitionReservedLabel(label: Message) -> Message {
    .of("definition.reservedLabel", "the label \"{label}\" already means something else in a file of answers", "label", label)
  }

  /// the key "{key}" belongs to {labels}
  package static func definitionKeyClash(key: Message, labels: Message) -> Message {
    .of("definition.keyClash", "the key \"{key}\" belongs to {labels}", "key", key, "labels", labels)
  }

  /// the key "{key}" is reserved
  package static func definitionReservedKey(key: Message) -> Message {
    .of("definition.reservedKey", "the key \"{key}\" is reserved", "key", key)
  }

  /// a condition may only look back, and "{item}" is here or later
  package static func definitionRefersAhead(item: Message) -> Message {
    .of("definition.refersAhead", "a condition may only look back, and \"{item}\" is here or later", "item", item)
  }

  /// "{item}" is a text or a date, which no condition reads
  package static func definitionUnreadableInCondition(item: Message) -> Message {
    .of("definition.unreadableInCondition", "\"{item}\" is a text or a date, which no condition reads", "item", item)
  }

  /// "{item}" is not a yes/no question; compare it with a number
  package static func definitionTruthNeedsYesNo(item: Message) -> Message {
    .of("definition.truthNeedsYesNo", "\"{item}\" is not a yes/no question; compare it with a number", "item", item)
  }

  /// includes needs an item with type: choices, and "{item}" is not one
  package static func definitionIncludesNeedsChoices(item: Message) -> Message {
    .of("definition.includesNeedsChoices", "includes needs an item with type: choices, and \"{item}\" is not one", "item", item)
  }

  /// no answer to "{item}" makes this true
  package static func definitionNeverTrue(item: Message) -> Message {
    .of("definition.neverTrue", "no answer to \"{item}\" makes this true", "item", item)
  }

  /// every answer to "{item}" makes this true
  package static func definitionAlwaysTrue(item: Message) -> Message {
    .of("definition.alwaysTrue", "every answer to \"{item}\" makes this true", "item", item)
  }

  /// "{item}" is never asked, whatever is answered before
  package static func definitionNeverAsked(item: Message) -> Message {
    .of("definition.neverAsked", "\"{item}\" is never asked, whatever is answered before", "item", item)
  }

  /// "{item}" and the target "{target}" are not in the same unit
  package static func definitionTargetUnit(item: Message, target: Message) -> Message {
    .of("definition.targetUnit", "\"{item}\" and the target \"{target}\" are not in the same unit", "item", item, "target", target)
  }

  /// the target "{target}" gives 0 to 100, which does not fit a scale with range: raw
  package static func definitionTargetInRawScale(target: Message) -> Message {
    .of("definition.targetInRawScale", "the target \"{target}\" gives 0 to 100, which does not fit a scale with range: raw", "target", target)
  }

  /// "{item}" is a text or a date, which is never scored
  package static func definitionUnscorable(item: Message) -> Message {
    .of("definition.unscorable", "\"{item}\" is a text or a date, which is never scored", "item", item)
  }

  /// "{item}" needs minimum and maximum
  package static func definitionMissingBounds(item: Message) -> Message {
    .of("definition.missingBounds", "\"{item}\" needs minimum and maximum", "item", item)
  }

  /// at least {minimum} must be answered, but only {parts} can be: no answers reach a score
  package static func definitionNeverScored(minimum: Message, parts: Int) -> Message {
    .of("definition.neverScored", "at least {minimum} must be answered, but only {parts} can be: no answers reach a score", "minimum", minimum, "parts", .count(parts))
  }

  /// method: sum needs range: raw; 0 to 100 is a mean
  package static func definitionSumNeedsRaw() -> Message {
    .of("definition.sumNeedsRaw", "method: sum needs range: raw; 0 to 100 is a mean")
  }

  /// {key} needs range: raw; 0 to 100 is a fixed range
  package static func definitionNeedsRaw(key: Message) -> Message {
    .of("definition.needsRaw", "{key} needs range: raw; 0 to 100 is a fixed range", "key", key)
  }

  /// factor is 0, which makes every score the same
  package static func definitionFactorIsZero() -> Message {
    .of("definition.factorIsZero", "factor is 0, which makes every score the same")
  }

  /// "{scale}" has range: raw, and this is a mean of 0 to 100
  package static func definitionRawScaleInMean(scale: Message) -> Message {
    .of("definition.rawScaleInMean", "\"{scale}\" has range: raw, and this is a mean of 0 to 100", "scale", scale)
  }

  /// "{scale}" gives 0 to 100, and this scale has range: raw
  package static func definitionPompScaleInRaw(scale: Message) -> Message {
    .of("definition.pompScaleInRaw", "\"{scale}\" gives 0 to 100, and this scale has range: raw", "scale", scale)
  }

  /// the options of "{item}" all count the same, or none counts
  package static func definitionCountsAlike(item: Message) -> Message {
    .of("definition.countsAlike", "the options of \"{item}\" all count the same, or none counts", "item", item)
  }

  /// "{first}" is already the overall scale
  package static func definitionSecondOverall(first: Message) -> Message {
    .of("definition.secondOverall", "\"{first}\" is already the overall scale", "first", first)
  }

  /// the bands "{lower}" and "{upper}" overlap
  package static func definitionBandsOverlap(lower: Message, upper: Message) -> Message {
    .of("definition.bandsOverlap", "the bands \"{lower}\" and \"{upper}\" overlap", "lower", lower, "upper", upper)
  }

  /// there is a gap between "{lower}" and "{upper}"
  package static func definitionBandGap(lower: Message, upper: Message) -> Message {
    .of("definition.bandGap", "there is a gap between \"{lower}\" and \"{upper}\"", "lower", lower, "upper", upper)
  }

  /// the band "{label}" lies outside the possible scores, {possible}
  package static func definitionBandOutside(label: Message, possible: Message) -> Message {
    .of("definition.bandOutside", "the band \"{label}\" lies outside the possible scores, {possible}", "label", label, "possible", possible)
  }

  /// the bands do not hold all possible scores, {possible}
  package static func definitionBandsUncovered(possible: Message) -> Message {
    .of("definition.bandsUncovered", "the bands do not hold all possible scores, {possible}", "possible", possible)
  }

  /// an event needs a yes/no item, and "{item}" is not one
  package static func definitionEventNeedsYesNo(item: Message) -> Message {
    .of("definition.eventNeedsYesNo", "an event needs a yes/no item, and \"{item}\" is not one", "item", item)
  }

  /// "{item}" has options with scored: false, and this rule reads every code
  package static func definitionUncountedInRule(item: Message) -> Message {
    .of("definition.uncountedInRule", "\"{item}\" has options with scored: false, and this rule reads every code", "item", item)
  }

  /// each level must be harder to reach than the one below it
  package static func definitionLevelsOutOfOrder() -> Message {
    .of("definition.levelsOutOfOrder", "each level must be harder to reach than the one below it")
  }

  /// signal {signal}: no answers reach {level}
  package static func definitionLevelNeverReached(signal: Message, level: Message) -> Message {
    .of("definition.levelNeverReached", "signal {signal}: no answers reach {level}", "signal", signal, "level", level)
  }

  /// this step changes nothing: it must raise to a higher level, after at least 2 weeks of the window
  package static func definitionStepWithoutEffect() -> Message {
    .of("definition.stepWithoutEffect", "this step changes nothing: it must raise to a higher level, after at least 2 weeks of the window")
  }

  /// a combination is made of other signals, and "{signal}" is one itself
  package static func definitionCombinationOfCombination(signal: Message) -> Message {
    .of("definition.combinationOfCombination", "a combination is made of other signals, and \"{signal}\" is one itself", "signal", signal)
  }

  /// {key} has no meaning for a combination of signals
  package static func definitionNotForCombination(key: Message) -> Message {
    .of("definition.notForCombination", "{key} has no meaning for a combination of signals", "key", key)
  }

  /// nothing fills {slot} here
  package static func definitionUnknownSlot(slot: Message) -> Message {
    .of("definition.unknownSlot", "nothing fills {slot} here", "slot", slot)
  }

  /// a brace on its own; a slot is written as {example}
  package static func definitionLoneBrace(example: Message) -> Message {
    .of("definition.loneBrace", "a brace on its own; a slot is written as {example}", "example", example)
  }

  /// signal {signal} has no card text for {level}
  package static func definitionCardMissing(signal: Message, level: Message) -> Message {
    .of("definition.cardMissing", "signal {signal} has no card text for {level}", "signal", signal, "level", level)
  }

  /// signal {signal} has texts for {level}, which its rule never gives
  package static func definitionCardUnreachable(signal: Message, level: Message) -> Message {
    .of("definition.cardUnreachable", "signal {signal} has texts for {level}, which its rule never gives", "signal", signal, "level", level)
  }

  /// signal {signal}, {level}: some answers, or declined ones, leave no text to say
  package static func definitionCardWithoutFallback(signal: Message, level: Message) -> Message {
    .of("definition.cardWithoutFallback", "signal {signal}, {level}: some answers, or declined ones, leave no text to say", "signal", signal, "level", level)
  }

  /// scale {scale}: some answers, or declined ones, leave no words to say
  package static func definitionWordsWithoutFallback(scale: Message) -> Message {
    .of("definition.wordsWithoutFallback", "scale {scale}: some answers, or declined ones, leave no words to say", "scale", scale)
  }

  /// {key} needs the slot {slot}
  package static func definitionMissingSlot(key: Message, slot: Message) -> Message {
    .of("definition.missingSlot", "{key} needs the slot {slot}", "key", key, "slot", slot)
  }

  /// {key} "{label}" appears twice
  package static func definitionDuplicateText(key: Message, label: Message) -> Message {
    .of("definition.duplicateText", "{key} \"{label}\" appears twice", "key", key, "label", label)
  }

  /// {place} and {other} say the same
  package static func definitionSameTexts(place: Message, other: Message) -> Message {
    .of("definition.sameTexts", "{place} and {other} say the same", "place", place, "other", other)
  }

  /// {key} cannot have "{mark}" in it
  package static func definitionForbiddenMark(key: Message, mark: Message) -> Message {
    .of("definition.forbiddenMark", "{key} cannot have \"{mark}\" in it", "key", key, "mark", mark)
  }

  /// {key} ends with a full stop, and the sentence goes on after it
  package static func definitionEndsWithFullStop(key: Message) -> Message {
    .of("definition.endsWithFullStop", "{key} ends with a full stop, and the sentence goes on after it", "key", key)
  }

  /// {key} takes {columns} columns; at most {limit}
  package static func definitionTooWide(key: Message, columns: Int, limit: Int) -> Message {
    .of("definition.tooWide", "{key} takes {columns} column; at most {limit}", plural: "{key} takes {columns} columns; at most {limit}", counted: "columns", ["key": key, "columns": .count(columns), "limit": .count(limit)])
  }

  /// a comma in this title breaks up lists; add a name without one
  package static func definitionTitleWithComma() -> Message {
    .of("definition.titleWithComma", "a comma in this title breaks up lists; add a name without one")
  }

  /// {key} belongs to the overall scale alone
  package static func definitionOnlyForOverall(key: Message) -> Message {
    .of("definition.onlyForOverall", "{key} belongs to the overall scale alone", "key", key)
  }

  /// the count tells areas by their bands, and "{scale}" has fewer than two
  package static func definitionAreaWithoutBands(scale: Message) -> Message {
    .of("definition.areaWithoutBands", "the count tells areas by their bands, and \"{scale}\" has fewer than two", "scale", scale)
  }

  /// {key} must be at most {highest}
  package static func definitionAboveHighest(key: Message, highest: Message) -> Message {
    .of("definition.aboveHighest", "{key} must be at most {highest}", "key", key, "highest", highest)
  }

  /// {key} has no meaning while full_again is 1: no card becomes a line
  package static func definitionWithoutLine(key: Message) -> Message {
    .of("definition.withoutLine", "{key} has no meaning while full_again is 1: no card becomes a line", "key", key)
  }

  /// signal {signal}: tips_to is {level}, which it never reaches
  package static func definitionTipsLevelNeverReached(signal: Message, level: Message) -> Message {
    .of("definition.tipsLevelNeverReached", "signal {signal}: tips_to is {level}, which it never reaches", "signal", signal, "level", level)
  }

  /// signal {signal} has no suggestions for tips_to to limit
  package static func definitionSignalWithoutSuggestions(signal: Message) -> Message {
    .of("definition.signalWithoutSuggestions", "signal {signal} has no suggestions for tips_to to limit", "signal", signal)
  }

  /// signal {signal}: every suggestion has from_run, which leaves none for the weeks before
  package static func definitionEverySuggestionWaits(signal: Message) -> Message {
    .of("definition.everySuggestionWaits", "signal {signal}: every suggestion has from_run, which leaves none for the weeks before", "signal", signal)
  }

  /// suggestion "{suggestion}" is never said: no answers fulfil its condition
  package static func definitionNeverSuggested(suggestion: Message) -> Message {
    .of("definition.neverSuggested", "suggestion \"{suggestion}\" is never said: no answers fulfil its condition", "suggestion", suggestion)
  }

  /// suggestion "{suggestion}" is always said: all answers fulfil its condition
  package static func definitionAlwaysSuggested(suggestion: Message) -> Message {
    .of("definition.alwaysSuggested", "suggestion \"{suggestion}\" is always said: all answers fulfil its condition", "suggestion", suggestion)
  }

  /// this text is never said: one before it always comes first
  package static func definitionTextNeverUsed() -> Message {
    .of("definition.textNeverUsed", "this text is never said: one before it always comes first")
  }

  /// a questionnaire cannot be a part of itself
  package static func definitionPartOfItself() -> Message {
    .of("definition.partOfItself", "a questionnaire cannot be a part of itself")
  }

  /// there is no questionnaire "{whole}" that can be used and is itself a whole
  package static func definitionWholeUnusable(whole: Message) -> Message {
    .of("definition.wholeUnusable", "there is no questionnaire \"{whole}\" that can be used and is itself a whole", "whole", whole)
  }

  /// a questionnaire with part_of uses the signals of the whole
  package static func definitionSignalsInPart() -> Message {
    .of("definition.signalsInPart", "a questionnaire with part_of uses the signals of the whole")
  }

  /// a questionnaire with part_of uses the practice of the whole
  package static func definitionPracticeInPart() -> Message {
    .of("definition.practiceInPart", "a questionnaire with part_of uses the practice of the whole")
  }

  /// {kind} "{name}" differs from the same one of {whole}
  package static func definitionPartDiffers(kind: Message, name: Message, whole: Message) -> Message {
    .of("definition.partDiffers", "{kind} \"{name}\" differs from the same one of {whole}", ["kind": kind, "name": name, "whole": whole])
  }

  /// {whole} has no {kind} "{name}"
  package static func definitionPartUnknown(whole: Message, kind: Message, name: Message) -> Message {
    .of("definition.partUnknown", "{whole} has no {kind} \"{name}\"", ["whole": whole, "kind": kind, "name": name])
  }

  /// this text has no translation for {language}
  package static func definitionMissingTranslation(language: Message) -> Message {
    .of("definition.missingTranslation", "this text has no translation for {language}", "language", language)
  }

  /// no source is named
  package static func definitionMissingSource() -> Message {
    .of("definition.missingSource", "no source is named")
  }

  /// no licence is named
  package static func definitionMissingLicence() -> Message {
    .of("definition.missingLicence", "no licence is named")
  }

  /// there is no worked example
  package static func definitionMissingExample() -> Message {
    .of("definition.missingExample", "there is no worked example")
  }

  /// why has {count} words; at most {limit}
  package static func definitionWhyTooLong(count: Int, limit: Int) -> Message {
    .of("definition.whyTooLong", "why has {count} words; at most {limit}", "count", .count(count), "limit", .count(limit))
  }

  /// "{item}" does not offer this answer
  package static func definitionNotAccepted(item: Message) -> Message {
    .of("definition.notAccepted", "\"{item}\" does not offer this answer", "item", item)
  }

  /// "{name}" is a whole number, {possible}
  package static func definitionOutsideRange(name: Message, possible: Message) -> Message {
    .of("definition.outsideRange", "\"{name}\" is a whole number, {possible}", "name", name, "possible", possible)
  }

  /// example "{name}" expects nothing: it needs scores, withheld or signals
  package static func definitionExampleExpectsNothing(name: Message) -> Message {
    .of("definition.exampleExpectsNothing", "example \"{name}\" expects nothing: it needs scores, withheld or signals", "name", name)
  }

  /// example "{name}": {scale} should be {expected} and is {actual}
  package static func definitionExampleScore(name: Message, scale: Message, expected: Message, actual: Message) -> Message {
    .of("definition.exampleScore", "example \"{name}\": {scale} should be {expected} and is {actual}", ["name": name, "scale": scale, "expected": expected, "actual": actual])
  }

  /// example "{name}": {scale} should be {expected} and is withheld
  package static func definitionExampleScoreWithheld(name: Message, scale: Message, expected: Message) -> Message {
    .of("definition.exampleScoreWithheld", "example \"{name}\": {scale} should be {expected} and is withheld", ["name": name, "scale": scale, "expected": expected])
  }

  /// example "{name}": {scale} should be withheld and is {actual}
  package static func definitionExampleNotWithheld(name: Message, scale: Message, actual: Message) -> Message {
    .of("definition.exampleNotWithheld", "example \"{name}\": {scale} should be withheld and is {actual}", ["name": name, "scale": scale, "actual": actual])
  }

  /// example "{name}": {signal} should be {expected} and is {actual}
  package static func definitionExampleSignal(name: Message, signal: Message, expected: Message, actual: Message) -> Message {
    .of("definition.exampleSignal", "example \"{name}\": {signal} should be {expected} and is {actual}", ["name": name, "signal": signal, "expected": expected, "actual": actual])
  }

  /// band set
  package static func definitionBandSet() -> Message {
    .of("definition.bandSet", "band set")
  }

  /// option set
  package static func definitionOptionSet() -> Message {
    .of("definition.optionSet", "option set")
  }

  /// persistence set
  package static func definitionPersistenceSet() -> Message {
    .of("definition.persistenceSet", "persistence set")
  }

  /// help topic
  package static func definitionHelpTopic() -> Message {
    .of("definition.helpTopic", "help topic")
  }

  /// earlier week
  package static func definitionEarlierWeek() -> Message {
    .of("definition.earlierWeek", "earlier week")
  }
}
