// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

extension DefinitionProblem {
  /// The problem in words, without its place: one line, no full stop.
  var message: String {
    switch kind {
    case .tooLarge(let limit): "the file is larger than \(limit / 1024) KiB"
    case .notUTF8: "not valid UTF-8"
    case .syntax(let reason): "YAML: \(reason)"
    case .empty: "the file holds nothing, or more than one document"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    case .tooManyNodes(let limit): "more than \(limit) entries"
    case .controlCharacter: "a control character in a text"
    case .unknownKey(let key, let owner, let nearest):
      "unknown key \"\(key)\" in \(owner)" + Self.meant(nearest)
    case .duplicateKey(let reason): "the same key twice: \(reason)"
    case .missingKey(let key, let owner): "\(owner) needs \(key)"
    case .wrongShape(let key, let expected): "\(key) must be \(Self.words(expected))"
    case .notOneOf(let value, let key, let allowed):
      "\(key) cannot be \"\(value)\"; it is \(Words.list(allowed, last: "or"))"
    case .malformed(let value, let key, let example):
      "\(key) \"\(value)\" has another form than \(example)"
    case .emptyList(let key): "\(key) is empty"
    case .boundsReversed(let minimum, let maximum):
      "the lower bound \(minimum) is not below the upper bound \(maximum)"
    case .duplicateName(let named, let name): "\(Self.words(named)) \"\(name)\" stands twice"
    case .unknownName(let named, let name, let nearest):
      "there is no \(Self.words(named)) \"\(name)\"" + Self.meant(nearest)
    case .idWithoutDot(let id): "the id \"\(id)\" of an own questionnaire needs a dot, as me.\(id)"
    case .duplicateCode(let code): "two options have the code \(code)"
    case .duplicateLabel(let label): "two options have the label \"\(label)\""
    case .keyClash(let key, let labels):
      "the key \"\(key)\" belongs to \(Words.list(labels.map { "\"\($0)\"" }))"
    case .reservedKey(let key): "the key \"\(key)\" is taken by the prompt itself"
    case .refersAhead(let item): "a condition may only look back, and \"\(item)\" comes later"
    case .unreadableInCondition(let item):
      "\"\(item)\" is a text or a date, which no condition reads"
    case .neverTrue(let item): "no answer to \"\(item)\" makes this true"
    case .alwaysTrue(let item): "every answer to \"\(item)\" makes this true"
    case .unscorable(let item): "\"\(item)\" is a text or a date, which is never scored"
    case .missingBounds(let item): "\"\(item)\" needs minimum and maximum"
    case .targetInRawScale(let target):
      "the target \"\(target)\" gives 0 to 100, which does not fit a scale with range: raw"
    case .neverScored(let parts, let minimum):
      "minimum_answered is \(minimum), but there are only \(parts): no answers reach a score"
    case .bandsOverlap(let first, let second): "the bands \"\(first)\" and \"\(second)\" overlap"
    case .bandGap(let first, let second): "there is a gap between \"\(first)\" and \"\(second)\""
    case .bandOutside(let label, let possible):
      "the band \"\(label)\" lies outside the possible scores, "
        + "\(possible.lowerBound) to \(possible.upperBound)"
    case .bandsUncovered(let possible):
      "the bands do not reach from \(possible.lowerBound) to \(possible.upperBound)"
    case .secondOverall(let first): "only one scale is the overall, and \"\(first)\" is it already"
    case .unknownSlot(let slot): "nothing fills {\(slot)}"
    case .cardMissing(let signal, let level): "signal \(signal) has no card text for \(level)"
    case .cardWithoutFallback(let signal, let level):
      "signal \(signal), \(level): no text is left when an answer is declined"
    case .signalsInPart: "a questionnaire with part_of uses the signals of the whole"
    case .partDiffers(let item, let whole): "\"\(item)\" differs from the same item of \(whole)"
    case .partUnknownItem(let item, let whole): "\(whole) has no item \"\(item)\""
    case .missingTranslation(let language): "this text has no translation for \(language)"
    case .missingSource: "no source is named"
    case .missingLicence: "no licence is named"
    case .missingExample: "there is no worked example"
    case .whyTooLong(let words, let limit): "why has \(words) words; at most \(limit)"
    case .exampleScore(let name, let scale, let expected, let actual):
      "example \"\(name)\": \(scale) should be \(expected) and is "
        + (actual.map { "\($0)" } ?? "withheld")
    case .exampleNotWithheld(let name, let scale, let actual):
      "example \"\(name)\": \(scale) should be withheld and is \(actual)"
    case .exampleSignal(let name, let signal, let expected, let actual):
      "example \"\(name)\": \(signal) should be \(expected) and is \(actual)"
    case .notAccepted(let item): "\"\(item)\" does not offer this answer"
    case .conflict(let other): "keying and \(other) cannot stand together"
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
    }
  }

  private static func words(_ named: Named) -> String {
    switch named {
    case .item, .target, .scale, .signal, .questionnaire, .suggestion: named.rawValue
    case .bandSet: "band set"
    case .optionSet: "option set"
    case .persistenceSet: "persistence set"
    case .helpTopic: "help topic"
    }
  }
}

extension Problem {
  /// All problems of one file, each on a line `file:line:column: what`.
  init(_ problems: [DefinitionProblem], file: String) {
    let lines = problems.map { "\(file):\($0.location.line):\($0.location.column): \($0.message)" }
    self.init(
      "\(file) cannot be used", hint: lines.joined(separator: "\n  "), status: .data)
  }
}
