// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Somebody the person wants to turn to, in their own words; its key is a UUID in lower case.
public struct Contact: Equatable, Sendable {
  /// Such as `Aroha`; never empty.
  public var name: String
  /// How to reach them, such as a number; never empty.
  public var reach: String

  public init(name: String, reach: String) {
    self.name = name
    self.reach = reach
  }
}

extension Contact: EntryValue {
  public static var kind: EntryKind { .contact }

  public init?(stored: String) {
    guard let object = StoredObject(stored), let name = object.text("name"),
      let reach = object.text("reach")
    else { return nil }
    self.init(name: name, reach: reach)
  }

  public var stored: String {
    StoredObject.text(["name": .text(name), "reach": .text(reach)])
  }
}
