// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Option sets: what can be chosen, and what may be typed for it.
extension DefinitionReader {
  mutating func optionSets(in top: inout Fields) -> [String: [ResponseOption]] {
    guard let node = top.take("option_sets"),
      var sets = fields(node, key: "option_sets", name: "option_sets")
    else { return [:] }
    var result: [String: [ResponseOption]] = [:]
    for entry in sets.takeAll() {
      if !Self.isIdentifier(Substring(entry.key)) {
        report(
          .malformed(value: entry.key.shortenedForDisplay, key: "option_sets", example: "days"),
          at: entry.keyLocation)
      }
      result[entry.key] = options(entry.node, key: entry.key.shortenedForDisplay)
      places.named.append((UsedName(named: .optionSet, name: entry.key), entry.keyLocation))
    }
    return result
  }

  mutating func options(_ node: DocumentNode, key: String) -> [ResponseOption] {
    guard case .sequence(let sequence) = node else {
      report(.wrongShape(key: key, expected: .list), at: node.location)
      return []
    }
    guard sequence.elements.count >= 2 else {
      report(.tooFewOptions, at: node.location)
      return []
    }
    guard sequence.elements.count <= Self.maximumEntries else {
      report(.tooManyEntries(key: key, limit: Self.maximumEntries), at: node.location)
      return []
    }
    var options: [ResponseOption] = []
    var taken = TakenNames()
    for (index, element) in sequence.elements.enumerated() {
      guard var fields = fields(element, key: key, name: "an option of \(key)") else { continue }
      let (label, wording) = requiredWording("label", in: &fields)
      if fields.take("code") == nil {
        report(.missingKey("code", of: fields.name), at: element.location)
      }
      let code = number("code", in: &fields).flatMap { OptionCode($0) }
      // What reads as a number is typed as that number, not by its place.
      let ownKey = OptionCode(label) == nil ? "\(index + 1)" : label
      let keys = fields.take("keys") == nil ? [ownKey] : words("keys", in: &fields)
      let weight = number("weight", in: &fields)
      let isScored = truth("scored", in: &fields) ?? true
      if let node = fields.take("weight"), !isScored {
        report(.conflict("weight", "scored: false"), at: node.location)
      }
      let option = ResponseOption(
        code: code ?? OptionCode(index), label: label, keys: keys, wording: wording,
        weight: weight, isScored: isScored)
      for problem in taken.take(option, hasCode: code != nil) {
        report(problem, at: element.location)
      }
      options.append(option)
      finish(fields)
    }
    return options
  }
}

/// What the options of a set have taken so far. Case does not matter to a person who types.
private struct TakenNames {
  private var codes: Set<OptionCode> = []
  /// The label by its small letters.
  private var labels: [String: String] = [:]
  /// The label of the option by its keys.
  private var owners: [String: String] = [:]

  private static let promptKeys: Set<String> = ["<", "-", "?", ".", "help"]
  /// What files of answers say where there is no response.
  private static let nonResponses = Set(
    NonResponse.allCases.map(\.rawValue) + ["n/a", "na", ResponseFormat.noneChosen])

  /// Adds an option, and says what it cannot have.
  ///
  /// - Parameter hasCode: Whether its code could be read: one that stands in for it clashes with none.
  mutating func take(_ option: ResponseOption, hasCode: Bool) -> [DefinitionProblem.Kind] {
    let label = option.label.lowercased()
    let name = option.label.shortenedForDisplay
    var problems: [DefinitionProblem.Kind] = []
    // A file of answers holds codes or labels: neither may read as the other.
    let isCodeOfOther =
      OptionCode(label).map { $0 != option.code && codes.contains($0) } ?? false
    if Self.nonResponses.contains(label) || isCodeOfOther
      || (labels["\(option.code)"] != nil && label != "\(option.code)")
    {
      problems.append(.reservedLabel(name))
    }
    if hasCode, !codes.insert(option.code).inserted { problems.append(.duplicateCode(option.code)) }
    if labels[label] != nil { problems.append(.duplicateLabel(name)) }
    if let owner = owners[label] { problems.append(.keyClash(key: name, labels: [owner, name])) }
    labels[label] = name

    var own: Set<String> = []
    for key in option.keys {
      let shown = key.shortenedForDisplay
      let key = key.lowercased()
      if Self.promptKeys.contains(key) { problems.append(.reservedKey(shown)) }
      // A typed line is trimmed and brought to ordinary width before it is compared.
      if key.contains(where: \.isWhitespace) || key.unicodeScalars.contains(where: \.isFullWidth) {
        problems.append(.malformed(value: shown, key: "keys", example: "1"))
      }
      if !own.insert(key).inserted {
        problems.append(.duplicateName(.key, shown))
      } else if let other = owners[key] ?? (key == label ? nil : labels[key]) {
        problems.append(.keyClash(key: shown, labels: [other, name]))
      }
      owners[key] = name
    }
    return problems
  }
}

extension Unicode.Scalar {
  fileprivate var isFullWidth: Bool { (0xFF01...0xFF5E).contains(value) || value == 0x3000 }
}
