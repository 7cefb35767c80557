// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Testing

struct `A review` {
  @Test(arguments: [
    ("1970-01-01", Freshness.clockBeforeReview),
    ("2026-11-22", .clockBeforeReview),
    ("2026-11-23", .fresh),
    ("2027-05-22", .fresh),
    ("2027-05-23", .ageing(months: 6)),
    ("2027-11-22", .ageing(months: 11)),
    ("2027-11-23", .mayHaveChanged(months: 12)),
    ("2028-11-23", .mayHaveChanged(months: 24)),
    ("2028-11-24", .outOfDate(months: 24)),
    ("2028-12-23", .outOfDate(months: 25)),
    ("2050-01-01", .outOfDate(months: 277)),
  ])
  func `ages by the calendar`(day: String, expected: Freshness) throws {
    var entry = try ShippedData.entry("us-988")
    entry.reviewed = try ShippedData.date("2026-11-23")
    #expect(entry.freshness(on: try ShippedData.date(day)) == expected)
  }

  @Test(arguments: [
    (EvidenceAge.recent, false), (.ageing, false), (.old, true), (.undated, true),
  ])
  func `does not make old evidence new`(age: EvidenceAge, isNotConfirmed: Bool) throws {
    var entry = try ShippedData.entry("us-988")
    entry.evidenceAge = age
    #expect(entry.isNotRecentlyConfirmed == isNotConfirmed)
    entry.kind = .emergency
    #expect(!entry.isNotRecentlyConfirmed)
  }
}
