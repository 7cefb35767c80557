// SPDX-License-Identifier: GPL-3.0-or-later

/// What could be read of a damaged history.
public struct SalvagedContent: Equatable, Sendable {
  /// Definitions may be missing from it.
  public var content: HistoryContent
  /// How many check-ins are known to be there and could not be read; there may have been more.
  public var unreadableCheckIns: Int
}
