// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation
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

  /// Whether the bytes are those that were answered.
  public var isSound: Bool { Digest.sha256([UInt8](content)) == hash }
}
