// SPDX-License-Identifier: GPL-3.0-or-later

internal import CYaml
import Formats

/// Makes a document of the events of a YAML text, and stops at the first that passes a limit.
///
/// The tree is measured as it grows: an alias counts what its anchor counted and is put there once more as
/// the same value, so that time and memory follow the length of the text and not of what it unfolds to.
struct YAMLComposer {
  /// A node, and how much stands below it.
  private struct Part {
    var node: DocumentNode
    /// With all below it, aliases followed.
    var nodes = 1
    /// Levels, itself included.
    var depth = 1
  }

  /// A list or map whose end has not come yet.
  private struct Open {
    var anchor: String?
    var isMapping: Bool
    var location: SourceLocation
    var nodes = 1
    var depth = 1
    var elements: [DocumentNode] = []
    var entries: [DocumentNode.Entry] = []
    var key: DocumentNode.Scalar?

    var expectsKey: Bool { isMapping && key == nil }

    mutating func add(_ part: Part) {
      nodes += part.nodes
      depth = max(depth, part.depth + 1)
      guard isMapping else { return elements.append(part.node) }
      if let key {
        entries.append(
          DocumentNode.Entry(key: key.string, keyLocation: key.location, node: part.node))
        self.key = nil
      } else if case .scalar(let scalar) = part.node {
        key = scalar
      }
    }
  }

  private var open: [Open] = []
  private var anchors: [String: Part] = [:]
  private var nodes = 0
  private var root: DocumentNode?

  /// - Parameter bytes: UTF-8.
  /// - Returns: The one node at the top; `nil` where there is none.
  /// - Throws: The first place where a limit of `YAMLDocument` is passed, the syntax is broken, a key is no
  ///   scalar or stands twice, or a second document begins.
  static func compose(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(DefinitionProblem) -> DocumentNode? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { throw DefinitionProblem.notYAML }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    var composer = YAMLComposer()
    var goesOn = true
    while goesOn {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { throw DefinitionProblem(parser) }
      defer { yaml_event_delete(&event) }
      goesOn = try composer.take(event)
    }
    return composer.root
  }

  /// - Returns: Whether there is more to read.
  private mutating func take(_ event: yaml_event_t) throws(DefinitionProblem) -> Bool {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let node = DocumentNode.Scalar(
        string: String(
          decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, location: event.location)
      try count(nodes: 1, depth: 1, at: event)
      put(Part(node: .scalar(node)), anchor: Self.name(scalar.anchor))
    case YAML_ALIAS_EVENT:
      guard let part = Self.name(event.data.alias.anchor).flatMap({ anchors[$0] }) else {
        throw DefinitionProblem(.syntax(reason: "found undefined alias"), at: event.location)
      }
      if part.node.string == nil { try refuseAsKey(event) }
      try count(nodes: part.nodes, depth: part.depth, at: event)
      put(part, anchor: nil)
    case YAML_SEQUENCE_START_EVENT:
      try begin(isMapping: false, anchor: event.data.sequence_start.anchor, at: event)
    case YAML_MAPPING_START_EVENT:
      try begin(isMapping: true, anchor: event.data.mapping_start.anchor, at: event)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: try end()
    case YAML_DOCUMENT_START_EVENT where root != nil:
      // The parser's own words for it would tell only half.
      throw DefinitionProblem(
        .syntax(reason: "the file holds more than one document"), at: event.location)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return false
    default: break
    }
    return true
  }

  private mutating func begin(
    isMapping: Bool, anchor: UnsafeMutablePointer<yaml_char_t>?, at event: yaml_event_t
  ) throws(DefinitionProblem) {
    try refuseAsKey(event)
    try count(nodes: 1, depth: 1, at: event)
    open.append(Open(anchor: Self.name(anchor), isMapping: isMapping, location: event.location))
  }

  private mutating func end() throws(DefinitionProblem) {
    guard let ended = open.popLast() else { return }
    let node: DocumentNode
    if ended.isMapping {
      try refuseRepeatedKeys(ended.entries)
      node = .mapping(DocumentNode.Mapping(entries: ended.entries, location: ended.location))
    } else {
      node = .sequence(DocumentNode.Sequence(elements: ended.elements, location: ended.location))
    }
    put(Part(node: node, nodes: ended.nodes, depth: ended.depth), anchor: ended.anchor)
  }

  /// - Parameter part: Counted already.
  private mutating func put(_ part: Part, anchor: String?) {
    if let anchor { anchors[anchor] = part }
    if open.isEmpty { root = part.node } else { open[open.count - 1].add(part) }
  }

  private func refuseAsKey(_ event: yaml_event_t) throws(DefinitionProblem) {
    guard let last = open.last, last.expectsKey else { return }
    throw DefinitionProblem(.keyIsCollection, at: event.location)
  }

  private func refuseRepeatedKeys(
    _ entries: [DocumentNode.Entry]
  ) throws(DefinitionProblem) {
    var places: [String: SourceLocation] = [:]
    var repeated: Set<String> = []
    for entry in entries {
      if places[entry.key] == nil {
        places[entry.key] = entry.keyLocation
      } else {
        repeated.insert(entry.key)
      }
    }
    guard let first = repeated.min(), let place = places[first] else { return }
    let names = repeated.map(\.shortenedForDisplay).sorted().joined(separator: ", ")
    throw DefinitionProblem(.duplicateKey(reason: names), at: place)
  }

  private mutating func count(
    nodes added: Int, depth: Int, at event: yaml_event_t
  ) throws(DefinitionProblem) {
    guard open.count + depth <= YAMLDocument.maximumDepth else {
      throw DefinitionProblem(.tooDeep(limit: YAMLDocument.maximumDepth), at: event.location)
    }
    nodes += added
    guard nodes <= YAMLDocument.maximumNodes else {
      throw DefinitionProblem(.tooManyNodes(limit: YAMLDocument.maximumNodes), at: event.location)
    }
  }

  private static func name(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    anchor.map { String(cString: $0) }
  }
}

extension yaml_event_t {
  fileprivate var location: SourceLocation { SourceLocation(start_mark) }
}

extension SourceLocation {
  /// - Parameter mark: Counted from 0, columns by code points.
  fileprivate init(_ mark: yaml_mark_t) { self.init(line: mark.line + 1, column: mark.column + 1) }
}

extension DefinitionProblem {
  /// What cannot be told more closely.
  fileprivate static var notYAML: DefinitionProblem {
    DefinitionProblem(.syntax(reason: "not YAML"), at: SourceLocation(line: 1, column: 1))
  }

  /// - Parameter parser: That has refused the text.
  fileprivate init(_ parser: yaml_parser_t) {
    let start = SourceLocation(line: 1, column: 1)
    guard let problem = parser.problem.map({ String(cString: $0) }) else {
      self = .notYAML
      return
    }
    switch parser.error {
    case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
      let kind: Kind =
        problem.contains("nesting level")
        ? .tooDeep(limit: YAMLDocument.maximumDepth) : .syntax(reason: problem)
      self.init(kind, at: SourceLocation(parser.problem_mark))
    case YAML_READER_ERROR: self.init(.syntax(reason: problem), at: start)
    default: self = .notYAML
    }
  }
}
