// SPDX-License-Identifier: GPL-3.0-or-later

/// All sentences in English: `Translations/onland.pot`.
struct SentenceTemplate {
  let sentences: [SentenceEntry]

  init(_ text: String) throws(TableError) {
    var sentences: [SentenceEntry] = []
    var keys: Set<String> = []
    for entry in try PortableObject(text).entries {
      let sentence = try SentenceEntry(entry)
      guard keys.insert(sentence.key).inserted else {
        throw TableError(line: sentence.line, key: sentence.key, "this key is there twice")
      }
      sentences.append(sentence)
    }
    self.sentences = sentences
  }

  /// Swift files by name: one for each room, a typed function for each sentence.
  var files: [String: String] {
    var files: [String: String] = [:]
    for (room, sentences) in Dictionary(grouping: sentences, by: \.room) {
      files["Message+\(room).swift"] =
        SwiftFile.beginning + "\nextension Message {\n"
        + sentences.map(\.declaration).joined(separator: "\n") + "}\n"
    }
    return files
  }
}

extension SentenceEntry {
  /// The typed function that makes a message of the sentence.
  fileprivate var declaration: String {
    let parameters = slots.map { "\($0.name): \($0.kind.type)" }.joined(separator: ", ")
    var arguments = [SwiftFile.literal(key), SwiftFile.literal(singular)]
    if let plural { arguments.append("plural: \(SwiftFile.literal(plural))") }
    if let counted { arguments.append("counted: \(SwiftFile.literal(counted))") }
    arguments += values
    let said = (plural ?? singular).replacing("\n", with: " ")
    return """
        /// \(said)
        package static func \(function)(\(parameters)) -> Message {
          .of(\(arguments.joined(separator: ", ")))
        }

      """
  }

  /// What fills the slots, as arguments: most sentences have at most two, and a list of pairs takes more code.
  private var values: [String] {
    let pairs = slots.map { (SwiftFile.literal($0.name), $0.kind.message($0.name)) }
    if plural == nil, pairs.count <= 2 { return pairs.flatMap { [$0, $1] } }
    return ["[\(pairs.map { "\($0): \($1)" }.joined(separator: ", "))]"]
  }
}

extension SentenceEntry.Kind {
  fileprivate var type: String {
    switch self {
    case .text: "Message"
    case .count, .grouped, .duration: "Int"
    case .decimal: "Double"
    case .day: "Day"
    }
  }

  fileprivate func message(_ name: String) -> String {
    switch self {
    case .text: name
    case .duration: ".duration(minutes: \(name))"
    case .count, .grouped, .decimal, .day: ".\(rawValue)(\(name))"
    }
  }
}
