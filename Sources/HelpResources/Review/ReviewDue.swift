// SPDX-License-Identifier: GPL-3.0-or-later

/// An entry that somebody must review before a release, and why.
public struct ReviewDue: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case reviewedDaysAgo(Int)
    /// Its newest evidence is old and nobody has asked the operator since.
    case oldEvidence
    case reviewedInTheFuture
  }

  public var entry: HelpResource
  /// Never empty.
  public var reasons: [Reason]

  public init(entry: HelpResource, reasons: [Reason]) {
    self.entry = entry
    self.reasons = reasons
  }
}
