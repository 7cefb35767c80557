// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Testing

struct `A place without an emergency number` {
  @Test func `is named with the reason, and every other has one`() throws {
    let rows = String(decoding: try ShippedData.bytes("without-emergency.csv"), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
    let named = rows.map { String($0.prefix(2)) }
    #expect(rows.allSatisfy { $0.dropFirst(2).first == "," && $0.count > 10 })
    let directory = try ShippedData.directory()
    let without = try ShippedData.names().countryCodes
      .filter { directory.emergency(in: $0) == nil }
    #expect(named == without.sorted())
  }
}
