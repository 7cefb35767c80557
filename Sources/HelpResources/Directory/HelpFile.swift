// SPDX-License-Identifier: GPL-3.0-or-later

/// A file of help entries: a JSON array of the entries of one country, or of those that answer from anywhere.
public struct HelpFile: Hashable, Sendable {
  /// Such as `ca.json`.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The name of the file for one country, or of the one for what answers from anywhere.
  ///
  /// - Parameter country: ISO 3166-1 code.
  public static func name(country: String?) -> String {
    "\(country?.lowercased() ?? "int").json"
  }
}
