// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Documents without lines: every key and every value has a number in place of a line.
extension DocumentNode {
  /// Numbers keys and values from 1 in the order of the document.
  ///
  /// - Returns: The first problem with the limits that files have too; nothing more is to be read then.
  mutating func assignNumbers() -> DefinitionProblem? {
    var last = 0
    var problem: DefinitionProblem?
    assignNumbers(after: &last, depth: 1, problem: &problem)
    return problem
  }

  private mutating func assignNumbers(
    after last: inout Int, depth: Int, problem: inout DefinitionProblem?
  ) {
    let location = Self.next(after: &last)
    if problem == nil, last > YAMLDocument.maximumNodes {
      problem = DefinitionProblem(.tooManyNodes(limit: YAMLDocument.maximumNodes), at: location)
    }
    if problem == nil, depth > YAMLDocument.maximumDepth {
      problem = DefinitionProblem(.tooDeep(limit: YAMLDocument.maximumDepth), at: location)
    }
    switch self {
    case .scalar(var scalar):
      scalar.location = location
      self = .scalar(scalar)
    case .sequence(var sequence):
      sequence.location = location
      for index in sequence.elements.indices {
        sequence.elements[index].assignNumbers(after: &last, depth: depth + 1, problem: &problem)
      }
      self = .sequence(sequence)
    case .mapping(var mapping):
      mapping.location = location
      for index in mapping.entries.indices {
        mapping.entries[index].keyLocation = Self.next(after: &last)
        mapping.entries[index].node.assignNumbers(after: &last, depth: depth + 1, problem: &problem)
      }
      self = .mapping(mapping)
    }
  }

  private static func next(after last: inout Int) -> SourceLocation {
    last += 1
    return SourceLocation(line: last, column: 1)
  }

  /// The way to a numbered key or value: `items[3].options`; empty for the document itself.
  ///
  /// - Returns: `nil` when nothing has that number.
  func path(to location: SourceLocation) -> String? {
    if self.location == location { return "" }
    switch self {
    case .scalar: return nil
    case .sequence(let sequence):
      // Numbers rise: what is meant is in the last element that does not begin after it.
      guard let index = sequence.elements.lastIndex(where: { $0.location <= location }) else {
        return nil
      }
      return sequence.elements[index].path(to: location).map { "[\(index)]" + $0.asContinued }
    case .mapping(let mapping):
      guard let entry = mapping.entries.last(where: { $0.keyLocation <= location }) else {
        return nil
      }
      let key = entry.key.shortenedForDisplay
      if entry.keyLocation == location { return key }
      return entry.node.path(to: location).map { key + $0.asContinued }
    }
  }
}

extension String {
  /// With a point before a key.
  fileprivate var asContinued: String { isEmpty || hasPrefix("[") ? self : "." + self }
}
