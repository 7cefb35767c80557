// SPDX-License-Identifier: GPL-3.0-or-later

package import Formats
import Pages
package import Psychometrics
package import Texts

/// What every answer of a questionnaire is stored as, and how it counts: for whoever works with answers
/// in another program.
package struct Codebook {
  private let questionnaire: Questionnaire
  private let words: RuleWords
  private let language: Language

  package init(_ questionnaire: Questionnaire, in language: Language) {
    self.language = language
    self.questionnaire = questionnaire
    words = RuleWords(questionnaire: questionnaire)
  }

  /// One line for each code of an item; one for an item without codes, and for each target.
  ///
  /// - Returns: CSV with a header, without a line end at its end.
  package var csv: [UInt8] {
    var table = CSVLines([
      "item", "text", "type", "minimum", "maximum", "code", "label", "keys", "counts", "scales",
      "keying",
      "shown_when", "target",
    ])
    for target in questionnaire.targets {
      table.add([
        target.settingKey, target.text, "setting", "\(target.range.lowerBound)",
        "\(target.range.upperBound)", "", "", "", "", "", "", "", target.unit.rawValue,
      ])
    }
    for (position, item) in questionnaire.items.enumerated() {
      let memberships = memberships(position)
      let start =
        [item.id, item.text, item.format.typeName] + (item.format.bounds ?? ["", ""])
      let end = [
        memberships.map(\.scale).joined(separator: " "),
        memberships.map(\.keying).joined(separator: " "), condition(item) ?? "",
        memberships.compactMap(\.target).joined(separator: " "),
      ]
      for option in item.format.codedOptions {
        let counts = option.counts.map(Words.decimal) ?? ""
        table.add(
          start + [
            "\(option.code)", option.label, option.keys.joined(separator: " "), counts,
          ] + end)
      }
      if item.format.codedOptions.isEmpty { table.add(start + ["", "", "", ""] + end) }
    }
    return table.bytes
  }

  package var json: [String: JSONValue] {
    [
      "questionnaire": .text(questionnaire.id), "version": .text(questionnaire.version),
      "settings": .list(
        questionnaire.targets.map { target in
          .object([
            "key": .text(target.settingKey), "text": .text(target.text),
            "unit": .text(target.unit.rawValue), "minimum": .integer(target.range.lowerBound),
            "maximum": .integer(target.range.upperBound),
          ])
        }),
      "items": .list(questionnaire.items.indices.map(json)),
    ]
  }

  private func json(_ position: Item.Position) -> JSONValue {
    let item = questionnaire.items[position]
    var content: [String: JSONValue] = [
      "id": .text(item.id), "text": .text(item.text), "type": .text(item.format.typeName),
      "scales": .list(
        memberships(position).map { membership in
          .object([
            "id": .text(membership.scale), "keying": .text(membership.keying),
            "target": .optional(membership.target),
          ])
        }),
      "shown_when": .optional(condition(item)),
    ]
    if let bounds = item.format.possibleNumbers {
      content["minimum"] = .optional(bounds.lowerBound)
      content["maximum"] = .optional(bounds.upperBound)
    }
    if !item.format.codedOptions.isEmpty {
      content["options"] = .list(
        item.format.codedOptions.map { option in
          .object([
            "code": option.code.json, "label": .text(option.label),
            "keys": .list(option.keys.map { .text($0) }), "counts": .optional(option.counts),
          ])
        })
    }
    return .object(content)
  }

  // MARK: How an item counts

  private struct Membership {
    var scale: String
    /// `forward`, `reverse` or `target`.
    var keying: String
    /// The setting it is measured against.
    var target: String?
  }

  private func memberships(_ item: Item.Position) -> [Membership] {
    questionnaire.scales.compactMap { scale in
      guard case .items(let members) = scale.parts,
        let member = members.first(where: { $0.item == item })
      else { return nil }
      switch member.scoring {
      case .forward: return Membership(scale: scale.id, keying: "forward", target: nil)
      case .reverse: return Membership(scale: scale.id, keying: "reverse", target: nil)
      case .target(let target):
        return Membership(
          scale: scale.id, keying: "target", target: questionnaire.targets[target].settingKey)
      }
    }
  }

  private func condition(_ item: Item) -> String? {
    let parts = [
      item.shownWhen.map(words.condition),
      item.notApplicableWhen.map { .ruleNotWhen(condition: words.condition($0)) },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : language.words(of: .list(parts, .semicolon))
  }
}

extension ResponseFormat {
  fileprivate var typeName: String {
    switch self {
    case .choice: "choice"
    case .choices: "choices"
    case .duration: "duration"
    case .count: "count"
    case .integer: "integer"
    case .decimal: "decimal"
    case .yesNo: "yes_no"
    case .text: "text"
    case .date: "date"
    }
  }

  /// The lowest and highest number, minutes for a duration; `nil` where there is none.
  fileprivate var bounds: [String]? {
    possibleNumbers.map { [Words.decimal($0.lowerBound), Words.decimal($0.upperBound)] }
  }

  /// What can be stored, with what it is called, what is typed for it and what it counts in a scale
  /// (absent: nothing); empty where any number goes.
  fileprivate var codedOptions: [CodedOption] {
    switch self {
    case .choice(let options): options.map { ($0.code, $0.label, $0.keys, $0.score) }
    case .choices(let options): options.map { ($0.code, $0.label, $0.keys, $0.share) }
    case .yesNo: [(1, "yes", ["y"], 1), (0, "no", ["n"], 0)]
    default: []
    }
  }

  fileprivate typealias CodedOption = (
    code: OptionCode, label: String, keys: [String], counts: Double?
  )
}
