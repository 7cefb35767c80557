// SPDX-License-Identifier: GPL-3.0-or-later

/// What an examination of the history found, for a person to read.
public struct HealthReport: Equatable, Sendable {
  /// A file or the folder itself, with the permission bits it has.
  public struct Entry: Equatable, Sendable {
    public var path: String
    /// Such as 0o600.
    public var mode: UInt32
    /// Whether anyone but the owner may do anything with it.
    public var isOpenToOthers: Bool { mode & 0o077 != 0 }
  }

  /// Whether the file and the folder may be written, as far as the file system tells.
  public var isWritable: Bool
  /// The folder first, then the files that are ours.
  public var entries: [Entry]
  /// The size of the database file in bytes.
  public var size: Int
  /// `nil` when the file is too damaged to tell.
  public var schemaVersion: Int?
  public var supportedSchemaVersion: Int
  /// What SQLite's integrity check said, in its own words; empty when all is well.
  public var integrityProblems: [String]
  /// A questionnaire as it was answered.
  public struct Definition: Equatable, Sendable {
    public var questionnaire: String
    public var version: String
    /// What its bytes should have; 64 lower-case hex digits.
    public var hash: String
  }

  /// How many rows name another row that is not there.
  public var danglingReferences: Int
  /// Those whose bytes are not what was answered, in order of their hashes.
  public var damagedDefinitions: [Definition]
  /// How the history is kept.
  public var sealing: SealingReport
  /// Whether what the history holds was looked at; a sealed one opens only with its passphrase.
  public var isOpen: Bool
}
