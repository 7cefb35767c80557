// SPDX-License-Identifier: GPL-3.0-or-later

/// Names that must not meet: a slot in a text or a column of a table would mean two things.
extension DefinitionReader {
  /// Columns beside items, scales and settings in a table of answers or scores.
  private static let columns: Set<String> = ["respondent", "week", "date"]

  /// Notes an item, target or cue whose name already fills a slot or heads a column.
  mutating func checkName(
    _ name: String, of named: DefinitionProblem.Named, at location: SourceLocation
  ) {
    if Slot.own[name] != nil || (named != .cue && Self.columns.contains(name)) {
      report(.reservedName(name), at: location)
    }
    if named != .target, targets.contains(where: { $0.id == name }) {
      report(.nameTaken(name, by: .target), at: location)
    }
    if named != .item, itemPositions[name] != nil {
      report(.nameTaken(name, by: .item), at: location)
    }
  }

  /// Notes a scale or signal whose name heads another column of a table of scores.
  mutating func checkScoreName(
    _ name: String, of named: DefinitionProblem.Named, isOverall: Bool = false,
    at location: SourceLocation
  ) {
    if Self.columns.contains(name) || (name == "overall" && !isOverall) {
      report(.reservedName(name), at: location)
    }
    if named == .signal, scales.contains(where: { $0.id == name }) {
      report(.nameTaken(name, by: .scale), at: location)
    }
  }
}
