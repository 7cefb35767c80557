// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Testing

struct `A superseded number` {
  let superseded: SupersededNumbers

  init() throws { superseded = try ShippedData.superseded() }

  @Test(arguments: ["2026-11-23", "2027-06-23", "2027-12-23", "2028-12-23"])
  func `is in nothing that an entry can print`(day: String) throws {
    for entry in try ShippedData.directory().entries {
      let text = try ShippedData.text(entry, on: day)
      for printed in text.printed {
        let found = superseded.found(in: printed, country: entry.country)
        #expect(found.isEmpty, "\(entry.id): \(printed)")
      }
      // The option for LGBTQ+ youth on 988 ended; its return was not confirmed.
      #expect(!text.printed.contains { $0.lowercased().contains("press 3") }, "\(entry.id)")
    }
  }

  @Test func `is in nothing that a reviewer is shown`() throws {
    for entry in try ShippedData.directory().entries {
      for line in entry.reviewerLines(hiding: superseded) {
        #expect(superseded.found(in: line, country: entry.country).isEmpty, "\(entry.id)")
      }
    }
  }

  @Test(arguments: [
    "Call 1-833-456-4566", "call +1 833 456 4566.", "(833-456-4566)", "text 45645, any time",
    "1 833.456.4566",
  ])
  func `is found however it is grouped`(text: String) {
    #expect(superseded.found(in: text, country: "CA").count == 1)
  }

  @Test(arguments: ["1-833-456-45667", "45 645 64", "9-8-8", "2023-11-30", "456-4566"])
  func `is not found inside another`(text: String) {
    #expect(superseded.found(in: text, country: "CA").isEmpty)
  }

  @Test func `that is short counts in its own country only`() {
    #expect(superseded.found(in: "141", country: "BR").count == 1)
    #expect(superseded.found(in: "141", country: "GB").isEmpty)
    #expect(superseded.found(in: "141 minutes").isEmpty)
    #expect(superseded.found(in: "0900-0113", country: "GB").count == 1)
  }

  @Test func `is no number inside a web address`() {
    let text = "113: http://www.example.co.ao/terminal-113-deixou.html"
    #expect(superseded.found(in: text, country: "AO").count == 1)
    #expect(
      superseded.hidden(in: text, country: "AO")
        == "(old number): http://www.example.co.ao/terminal-113-deixou.html")
  }

  @Test func `is hidden and leaves the rest as it is`() {
    #expect(
      superseded.hidden(in: "Replaced 1393 (and 1577-0199) on 2024-01-01.", country: "KR")
        == "Replaced (old number) (and (old number)) on 2024-01-01.")
    #expect(superseded.hidden(in: "Call 109.", country: "KR") == "Call 109.")
  }

  @Test func `has a country, a number and a reason`() {
    #expect(superseded.rows.count > 40)
    for row in superseded.rows {
      #expect(row.country.wholeMatch(of: /[A-Z]{2}/) != nil)
      #expect(row.number.filter(\.isWholeNumber).count >= 3)
      #expect(!row.why.isEmpty)
    }
  }
}
