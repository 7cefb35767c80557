// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation

extension UUID {
  /// In lower case. Source: RFC 9562, section 4.
  public var text: String { uuidString.lowercased() }
}
