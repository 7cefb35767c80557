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
    let today = try #require(directory.entries.map(\.reviewed).max())
    let old = directory.entries.filter { $0.evidenceAge == .old }.map(\.id)
    #expect(directory.reviewsDue(on: today).map(\.entry.id) == old)
    #expect(old.contains("ie-text-about-it"))
    let place = try #require(directory.entries.firstIndex { $0.id == "ie-text-about-it" })
    directory.entries[place].reviewMethod = .operatorPageOpened
    #expect(!directory.reviewsDue(on: today).contains { $0.entry.id == "ie-text-about-it" })
  }

  @Test func `whatever is due says what to open and to dial`() throws {
    let due = ReviewDue(
      entry: try ShippedData.entry("ie-text-about-it"),
      reasons: [.reviewedDaysAgo(366), .oldEvidence])
    #expect(
      due.lines == [
        "ie-text-about-it, crisis: reviewed 366 days ago, its evidence is old",
        "  open http://text50808.ie", "  text HELLO to 50808",
      ])
  }

  /// Run by `make release-check`, which gives the day; never by the ordinary tests.
  @Test(.enabled(if: releaseDay != nil, "make release-check runs it"))
  func `no review is due`() throws {
    let day = try ShippedData.date(try #require(releaseDay))
    let directory = try ShippedData.directory()
    let due = directory.reviewsDue(on: day)
    // What stands behind the mark is what `make release-check` shows.
    for line in due.flatMap(\.lines) + [
      "\(due.count) of \(directory.entries.count) entries must be reviewed before a release on \(day):"
        + " Documentation/HelpResources.md says how."
    ] {
      print("review: \(line)")
    }
    #expect(due.isEmpty)
  }
}

private let releaseDay = ProcessInfo.processInfo.environment["ONLAND_RELEASE_DAY"]

extension ReviewDue {
  /// The entry and why it is due, then everything a reviewer has to open or to dial.
  fileprivate var lines: [String] {
    let channels = entry.channels
    let numbers =
      channels.phone.map { "dial " + $0.dial + ($0.e164.map { " (\($0) from abroad)" } ?? "") }
      + channels.sms.map { text in
        "text \(text.keyword.map { "\($0) to " } ?? "")\(text.number)"
      } + channels.whatsapp.map { "message \($0.number) (\($0.e164)) on WhatsApp" }
    let pages =
      channels.chat + [channels.web].compactMap { $0 }.filter { !channels.chat.contains($0) }
    let addresses =
      pages.map { "open \($0)" } + [channels.email].compactMap { $0 }.map { "write to \($0)" }
    let sources = pages.isEmpty ? entry.sources.compactMap(\.url).map { "look at \($0)" } : []
    return [
      "\(entry.id), \(entry.kind.rawValue): \(reasons.map(\.sentence).joined(separator: ", "))"
    ]
      + (addresses + numbers + sources).map { "  \($0)" }
  }
}

extension ReviewDue.Reason {
  fileprivate var sentence: String {
    switch self {
    case .reviewedDaysAgo(let days): "reviewed \(days) days ago"
    case .oldEvidence: "its evidence is old"
    case .reviewedInTheFuture: "reviewed after the day of the release"
    }
  }
}
