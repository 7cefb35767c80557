// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// A file of YAML or JSON, read within limits that keep a hostile one harmless.
enum YAMLDocument {
  static let maximumBytes = 1 << 20
  static let maximumDepth = 32
  /// Aliases are cheap to write and explode when walked, so every visit counts.
  static let maximumNodes = 50_000
  /// Every entry but the first begins after one of these, so their number bounds the memory that
  /// parsing takes; twice the entries leaves room for commas and hyphens in texts.
  static let maximumSeparators = 2 * maximumNodes

  /// - Returns: The one node at the top.
  /// - Throws: One problem: nothing after it can be trusted.
  static func root(_ bytes: [UInt8]) throws(DefinitionProblem) -> Node {
    let start = SourceLocation(line: 1, column: 1)
    guard bytes.count <= maximumBytes else {
      throw DefinitionProblem(.tooLarge(limit: maximumBytes), at: start)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DefinitionProblem(.notUTF8, at: firstInvalidLine(bytes))
    }
    if let location = excessSeparator(bytes) {
      throw DefinitionProblem(.tooManyNodes(limit: maximumNodes), at: location)
    }
    let root: Node
    do {
      guard let node = try Parser(yaml: text, resolver: .basic).singleRoot() else {
        throw DefinitionProblem(.empty, at: start)
      }
      root = node
    } catch let problem as DefinitionProblem {
      throw problem
    } catch let error as YamlError {
      throw DefinitionProblem(error)
    } catch {
      throw DefinitionProblem(.syntax(reason: "not YAML"), at: start)
    }
    var nodes = 0
    try measure(root, depth: 1, nodes: &nodes)
    return root
  }

  private static func measure(
    _ node: Node, depth: Int, nodes: inout Int
  ) throws(DefinitionProblem) {
    nodes += 1
    guard nodes <= maximumNodes else {
      throw DefinitionProblem(.tooManyNodes(limit: maximumNodes), at: node.location)
    }
    guard depth <= maximumDepth else {
      throw DefinitionProblem(.tooDeep(limit: maximumDepth), at: node.location)
    }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        try measure(key, depth: depth + 1, nodes: &nodes)
        try measure(value, depth: depth + 1, nodes: &nodes)
      }
    case .sequence(let sequence):
      for element in sequence { try measure(element, depth: depth + 1, nodes: &nodes) }
    case .scalar, .alias: break
    }
  }

  /// Where there are more separators than a file of the allowed size can need.
  private static func excessSeparator(_ bytes: [UInt8]) -> SourceLocation? {
    var separators = 0
    var line = 1
    var lineStart = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"),
        UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "{"):
        separators += 1
        if separators > maximumSeparators {
          return SourceLocation(line: line, column: index - lineStart + 1)
        }
      default: break
      }
      if byte == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
    }
    return nil
  }

  private static func firstInvalidLine(_ bytes: [UInt8]) -> SourceLocation {
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where String(validating: line, as: UTF8.self) == nil {
      return SourceLocation(line: index + 1, column: 1)
    }
    return SourceLocation(line: 1, column: 1)
  }
}

extension Node {
  var location: SourceLocation {
    SourceLocation(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension DefinitionProblem {
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      if problem.contains("nesting level") {
        self.init(
          .tooDeep(limit: YAMLDocument.maximumDepth),
          at: SourceLocation(line: mark.line, column: mark.column))
        return
      }
      // The parser's words for a second document tell only half of it.
      let reason =
        problem.contains("another document") ? "the file holds more than one document" : problem
      self.init(.syntax(reason: reason), at: SourceLocation(line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map { quotable($0) }.sorted().joined(separator: ", ")
      self.init(
        .duplicateKey(reason: names),
        at: SourceLocation(line: context.mark.line, column: context.mark.column))
    case .reader(let problem, _, _, _):
      self.init(.syntax(reason: problem), at: SourceLocation(line: 1, column: 1))
    // Described by nothing of their own: such an error can carry the whole file.
    default: self.init(.syntax(reason: "not YAML"), at: SourceLocation(line: 1, column: 1))
    }
  }
}
