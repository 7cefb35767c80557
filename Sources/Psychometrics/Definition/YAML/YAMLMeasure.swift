// SPDX-License-Identifier: GPL-3.0-or-later

internal import CYaml

/// How large and how deep the tree of a YAML text would be, found without composing it.
///
/// Composing first and measuring then is too late: a key is hashed along every path of its aliases, and
/// a tree of aliases is as deep as its chain is long. So the events are walked, in time and memory that
/// follow the length of the text: an alias counts what its anchor counted, and nothing follows it.
struct YAMLMeasure {
  /// A node with all below it, aliases followed.
  private struct Size {
    var nodes = 1
    /// Levels, itself included.
    var depth = 1
    var isCollection = false
  }

  /// A list or map whose end has not come yet.
  private struct Open {
    var size = Size(isCollection: true)
    var anchor: String?
    var isMapping: Bool
    /// Keys and values alike.
    var children = 0
  }

  private var open: [Open] = []
  private var anchors: [String: Size] = [:]
  private var nodes = 0

  /// - Parameter bytes: UTF-8. What is wrong with the syntax is left for the parser to tell.
  /// - Throws: The first place where a limit of `YAMLDocument` is passed, or a key is no scalar.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(DefinitionProblem) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    var measure = YAMLMeasure()
    var goesOn = true
    while goesOn {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return }
      defer { yaml_event_delete(&event) }
      goesOn = try measure.take(event)
    }
  }

  /// - Returns: Whether there may be more to measure.
  private mutating func take(_ event: yaml_event_t) throws(DefinitionProblem) -> Bool {
    switch event.type {
    case YAML_SCALAR_EVENT:
      try add(Size(), anchor: name(event.data.scalar.anchor), at: event)
    case YAML_ALIAS_EVENT:
      // Without its anchor the parser refuses it, and reads no further.
      guard let size = name(event.data.alias.anchor).flatMap({ anchors[$0] }) else { return false }
      try add(size, anchor: nil, at: event)
    case YAML_SEQUENCE_START_EVENT:
      try begin(anchor: name(event.data.sequence_start.anchor), isMapping: false, at: event)
    case YAML_MAPPING_START_EVENT:
      try begin(anchor: name(event.data.mapping_start.anchor), isMapping: true, at: event)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: end()
    case YAML_DOCUMENT_END_EVENT, YAML_STREAM_END_EVENT, YAML_NO_EVENT: return false
    default: break
    }
    return true
  }

  private mutating func add(
    _ size: Size, anchor: String?, at event: yaml_event_t
  ) throws(DefinitionProblem) {
    try count(size, at: event)
    if let anchor { anchors[anchor] = size }
    guard let last = open.indices.last else { return }
    open[last].size.nodes += size.nodes
    open[last].size.depth = max(open[last].size.depth, size.depth + 1)
    open[last].children += 1
  }

  private mutating func begin(
    anchor: String?, isMapping: Bool, at event: yaml_event_t
  ) throws(DefinitionProblem) {
    try count(Size(isCollection: true), at: event)
    open.append(Open(anchor: anchor, isMapping: isMapping))
  }

  /// Its nodes were counted as they came.
  private mutating func end() {
    guard let ended = open.popLast() else { return }
    if let anchor = ended.anchor { anchors[anchor] = ended.size }
    guard let last = open.indices.last else { return }
    open[last].size.nodes += ended.size.nodes
    open[last].size.depth = max(open[last].size.depth, ended.size.depth + 1)
    open[last].children += 1
  }

  private mutating func count(_ size: Size, at event: yaml_event_t) throws(DefinitionProblem) {
    let location = SourceLocation(
      line: event.start_mark.line + 1, column: event.start_mark.column + 1)
    let isKey = open.last.map { $0.isMapping && $0.children.isMultiple(of: 2) } ?? false
    if isKey, size.isCollection { throw DefinitionProblem(.keyIsCollection, at: location) }
    guard open.count + size.depth <= YAMLDocument.maximumDepth else {
      throw DefinitionProblem(.tooDeep(limit: YAMLDocument.maximumDepth), at: location)
    }
    nodes += size.nodes
    guard nodes <= YAMLDocument.maximumNodes else {
      throw DefinitionProblem(.tooManyNodes(limit: YAMLDocument.maximumNodes), at: location)
    }
  }

  private func name(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    anchor.map { String(cString: $0) }
  }
}
