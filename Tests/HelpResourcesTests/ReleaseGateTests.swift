// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import HelpResources
import Testing

struct `Before a release` {
  @Test func `a review older than 180 days is due again, a guide's after a year`() throws {
    var directory = try ShippedData.directory()
    directory.entries = [
      try ShippedData.entry("us-988"), try ShippedData.entry("int-apple-screen-time"),
    ]
    func due(_ day: String) throws -> [HelpResource.ID: [ReviewDue.Reason]] {
      let all = directory.reviewsDue(on: try ShippedData.date(day))
      return Dictionary(uniqueKeysWithValues: all.map { ($0.entry.id, $0.reasons) })
    }
    #expect(try due("2027-05-22") == [:])
    #expect(try due("2027-05-23") == ["us-988": [.reviewedDaysAgo(181)]])
    #expect(
      try due("2027-11-24") == [
        "us-988": [.reviewedDaysAgo(366)], "int-apple-screen-time": [.reviewedDaysAgo(366)],
      ])
    #expect(try due("2026-11-22")["us-988"] == [.reviewedInTheFuture])
  }

  @Test func `old evidence is due until somebody asks the operator`() throws {
    var directory = try ShippedData.directory()
    let today = try ShippedData.date("2026-11-23")
    let old = directory.entries.filter { $0.evidenceAge == .old }.map(\.id)
    #expect(directory.reviewsDue(on: today).map(\.entry.id) == old)
    #expect(old.contains("ie-pieta"))
    let place = try #require(directory.entries.firstIndex { $0.id == "ie-pieta" })
    directory.entries[place].reviewMethod = .operatorPageOpened
    #expect(!directory.reviewsDue(on: today).contains { $0.entry.id == "ie-pieta" })
  }

  /// Run by `make release-check`, which gives the day; never by the ordinary tests.
  @Test(.enabled(if: releaseDay != nil))
  func `no review is due`() throws {
    let day = try ShippedData.date(try #require(releaseDay))
    for due in try ShippedData.directory().reviewsDue(on: day) {
      let reach = try ShippedData.text(due.entry).reach.joined(separator: "; ")
      Issue.record(
        "\(due.entry.id): \(due.reasons.map(\.sentence).joined(separator: ", ")). \(reach)")
    }
  }
}

private let releaseDay = ProcessInfo.processInfo.environment["ONLAND_RELEASE_DAY"]

extension ReviewDue.Reason {
  fileprivate var sentence: String {
    switch self {
    case .reviewedDaysAgo(let days): "reviewed \(days) days ago"
    case .oldEvidence: "its evidence is old"
    case .reviewedInTheFuture: "reviewed after the day of the release"
    }
  }
}
