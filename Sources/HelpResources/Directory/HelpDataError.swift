// SPDX-License-Identifier: GPL-3.0-or-later

/// A data file of this target that cannot be used.
public struct HelpDataError: Error, Equatable, Sendable {
  public var reason: String
}
