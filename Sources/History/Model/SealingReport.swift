// SPDX-License-Identifier: GPL-3.0-or-later

/// How a history is kept, as far as that can be told without the passphrase.
public struct SealingReport: Equatable, Sendable {
  /// The file that holds the history; not there when there is none yet.
  public var path: String
  public var isSealed: Bool
  /// How much work one try of a passphrase takes, as a power of two; `nil` when the key cannot be read.
  public var workFactor: Int?
  /// `nil` when the history cannot be read.
  public var hasRecoveryKey: Bool?
  /// Files of a conversion or a change that was cut off, in order.
  public var leftOver: [String]
}
