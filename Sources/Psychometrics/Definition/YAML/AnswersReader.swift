// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a file of answers to one questionnaire.
public enum AnswersReader {
  public struct Reading: Sendable {
    /// By item; an item the file does not name is not reached.
    public var outcomes: [Item.ID: Outcome]
    /// In file order; nothing may be used when there is one.
    public var problems: [DefinitionProblem]
  }

  /// - Parameter bytes: YAML or JSON: a map of item to code, whole label, or `declined`.
  public static func read(_ bytes: [UInt8], for questionnaire: Questionnaire) -> Reading {
    var reader = DefinitionReader(languages: [])
    reader.items = questionnaire.items
    for (position, item) in questionnaire.items.enumerated() {
      reader.itemPositions[item.id] = position
    }
    do throws(DefinitionProblem) {
      let root = try YAMLDocument.root(bytes)
      guard let fields = reader.fields(root, key: "the file", name: "the answers") else {
        return Reading(outcomes: [:], problems: reader.problems)
      }
      let outcomes = reader.outcomes(fields)
      return Reading(
        outcomes: reader.problems.isEmpty ? outcomes : [:], problems: reader.problems)
    } catch {
      return Reading(outcomes: [:], problems: [error])
    }
  }
}
