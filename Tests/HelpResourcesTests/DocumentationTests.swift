// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import HelpResources
import Testing

struct `Documentation/HelpResources.md` {
  let text: String

  init() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../Documentation/HelpResources.md")
    text = try String(contentsOf: file.standardized, encoding: .utf8)
  }

  @Test func `describes every field and every word that a field may hold`() throws {
    let file = try #require(try ShippedData.files().first)
    let entries = try JSONSerialization.jsonObject(with: Data(file.bytes))
    let first = try #require((entries as? [[String: Any]])?.first)
    let channels = try #require(first["channels"] as? [String: Any])
    let fields = first.keys.filter { $0 != "channels" } + channels.keys.map { "channels.\($0)" }
    let words =
      HelpKind.allCases.map(\.rawValue) + HelpGroup.allCases.map(\.rawValue)
      + HelpTopic.allCases.map(\.rawValue)
      + ["stored copies", "operator page opened", "operator confirmed"]
      + ["operator page", "two independent sources", "recent", "ageing", "old", "undated"]
    for name in fields + words { #expect(text.contains("`\(name)`"), "\(name)") }
  }

  @Test func `names the data files and no other`() {
    let named = text.matches(of: /^\| `([a-z\/-]+\.(?:json|csv))`/.anchorsMatchLineEndings())
      .map { String($0.1) }
    #expect(
      named == [
        "entries/ca.json", "superseded-numbers.csv", "countries.csv", "without-emergency.csv",
        "regions.csv",
      ])
  }
}
