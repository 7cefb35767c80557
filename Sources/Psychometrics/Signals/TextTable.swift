// SPDX-License-Identifier: GPL-3.0-or-later

/// Texts of a questionnaire by what they need to be said, ready for many administrations.
struct TextTable: Sendable {
  private var texts: [Text] = []
  private var conditions = ConditionTable()
  /// What the slots of all texts need, one text after the other.
  private var needs: [Need] = []

  private struct Text {
    /// A place in `conditions`.
    var when: Int?
    /// Places in `needs`.
    var needs: Range<Int>
  }

  private enum Need {
    case item(Item.Position)
    case target(Target.Position)
    case weekPhrase
    /// A target above 0, and a response above it.
    case excess(Item.Position, Target.Position)
    case never
  }

  /// - Parameters:
  ///   - parts: Said together or not at all.
  ///   - signal: What they are about; `nil` for none.
  /// - Returns: The text's place.
  mutating func append(
    _ parts: [String], when: Condition?, about signal: Signal?, in questionnaire: Questionnaire
  ) -> Int {
    let needs = Set(parts.flatMap(\.slots)).sorted().compactMap { slot -> Need? in
      switch questionnaire.slot(slot) {
      case .item(let position): .item(position)
      case .target(let position): .target(position)
      case .cue: nil
      case .weekPhrase: .weekPhrase
      case .percentOver:
        if case .targetExcess(let rule) = signal?.rule {
          .excess(rule.item, rule.target)
        } else {
          .never
        }
      case nil: .never
      }
    }
    texts.append(Text(when: conditions.append(when), needs: self.needs.appending(needs)))
    return texts.count - 1
  }

  /// Whether the condition of a text holds and all of its slots can be filled.
  func canSay(_ place: Int, for input: ScoringInput, hasWeekPhrase: Bool) -> Bool {
    let text = texts[place]
    if let condition = text.when, !conditions.holds(condition, for: input) { return false }
    return needs[text.needs].allSatisfy { need in
      switch need {
      case .item(let position): return input.numbers[position] != nil
      case .target(let position): return input.targets[position] != nil
      case .weekPhrase: return hasWeekPhrase
      case .excess(let item, let target):
        guard let number = input.numbers[item], let own = input.targets[target] else {
          return false
        }
        return own > 0 && number > own
      case .never: return false
      }
    }
  }
}
