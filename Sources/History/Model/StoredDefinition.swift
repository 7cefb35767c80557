// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation
import Psychometrics
import Sealing

/// The exact bytes of a questionnaire file that was answered.
public struct StoredDefinition: Equatable, Sendable {
  /// SHA-256 of `content`; 64 lower-case hex digits.
  public var hash: String
  public var questionnaire: String
  public var version: String
  public var content: Data

  public init(hash: String, questionnaire: String, version: String, content: Data) {
    self.hash = hash
    self.questionnaire = questionnaire
    self.version = version
    self.content = content
  }

  /// Whether the bytes are those that were answered, and are called here what they call themselves.
  public var isSound: Bool { isIntact && isCalledRight }

  /// Whether the bytes are those that were answered.
  var isIntact: Bool { Digest.sha256([UInt8](content)) == hash }

  /// Called what its bytes call themselves: the hash is of them alone.
  var calledRight: StoredDefinition {
    guard !isCalledRight else { return self }
    var definition = self
    definition.questionnaire = said("id") ?? questionnaire
    definition.version = said("version") ?? version
    return definition
  }

  private var isCalledRight: Bool {
    // As nearly every file is written, and much quicker to see than to read it.
    let bytes = [UInt8(ascii: "\n")] + content
    if bytes.contains(Array("\nid: \(questionnaire)\n".utf8)),
      bytes.contains(Array("\nversion: \(version)\n".utf8))
    {
      return true
    }
    return said("id") ?? questionnaire == questionnaire && said("version") ?? version == version
  }

  /// - Returns: `nil` where the bytes do not say it.
  private func said(_ key: String) -> String? {
    try? DocumentNode.yaml([UInt8](content)).mapping?[key]?.string
  }
}
