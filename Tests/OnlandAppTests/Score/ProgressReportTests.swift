// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Texts

@testable import BulkScoring
@testable import OnlandApp

struct `The progress of long work` {
  private final class Seen {
    var now = 100.0
    var shown: [String] = []
    var said: [String] = []
  }

  private let seen = Seen()

  private func report(isQuiet: Bool = false) -> ProgressReport {
    let seen = seen
    return ProgressReport(
      show: isQuiet ? nil : { seen.shown.append($0) },
      say: isQuiet ? nil : { seen.said.append($0) },
      in: .english, seconds: { seen.now })
  }

  @Test func `is shown ten times a second at most, by the clock`() {
    let report = report()
    // A thousand notes in ten seconds, a hundredth apart.
    for count in 1...1_000 {
      seen.now = 100 + Double(count) / 100
      report.note(BulkProgress(rows: count * 50, people: 1, setAside: 0))
    }

    #expect((90...100).contains(seen.shown.count))
    let last = seen.shown.last ?? ""
    #expect(last.hasSuffix(" rows, 5,000 a second") || last.hasSuffix(" rows, 4,999 a second"))
  }

  @Test func `says how far it is where the size is known, and never that it is done`() {
    let report = report()
    report.size = 1_000
    report.read(250)
    seen.now += 1
    report.note(BulkProgress(rows: 1, people: 1, setAside: 0))
    report.read(9_000)
    seen.now += 1
    report.note(BulkProgress(rows: 1_234, people: 1, setAside: 0))

    #expect(seen.shown == ["1 row, 1 a second, 25 %", "1,234 rows, 617 a second, 99 %"])
  }

  @Test func `is not shown before a tenth of a second has gone`() {
    let report = report()
    seen.now += 0.09
    report.note(BulkProgress(rows: 10, people: 1, setAside: 0))

    #expect(seen.shown == [])
  }

  @Test func `ends with one line that stays`() {
    report().finish(BulkProgress(rows: 1_000, people: 250, setAside: 3), countsPeople: true)
    report().finish(BulkProgress(rows: 1, people: 1, setAside: 0), countsPeople: true)
    report().finish(BulkProgress(rows: 2, people: 2, setAside: 0), countsPeople: false)

    #expect(seen.shown == ["", "", ""])
    #expect(
      seen.said == [
        "1,000 rows of 250 people scored, 3 set aside", "1 row of 1 person scored", "2 rows scored",
      ])
  }

  @Test func `is not there when it is quiet`() {
    let report = report(isQuiet: true)
    seen.now += 10
    report.note(BulkProgress(rows: 10, people: 1, setAside: 0))
    report.finish(BulkProgress(rows: 10, people: 1, setAside: 0), countsPeople: true)

    #expect(seen.shown.isEmpty && seen.said.isEmpty)
  }
}
