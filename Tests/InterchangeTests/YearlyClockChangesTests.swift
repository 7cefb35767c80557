// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Testing

@testable import Interchange

struct `Clock changes of every year` {
  private static func moment(_ day: String, _ hour: Double) throws -> Int {
    try #require(LocalDate(day)).dayNumber * 86_400 + Int(hour * 3600)
  }

  /// The seconds before and at a change, which is at 01:00 UTC, and so on.
  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2090-03-26", 1.0, 3600, 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2090-10-29", 1.0, 7200, 3600),
    ("MST7MDT,M3.2.0,M11.1.0", "2090-03-12", 9.0, -25_200, -21_600),
    // Half an hour, and summer around the turn of the year: 02:00 is 15:00 UTC of the day before.
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2090-04-01", 15.0, 39_600, 37_800),
    // From the standard time, which is called winter: an hour less in winter.
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2090-10-29", 1.0, 3600, 0),
    // 50 hours after Thursday began: Saturday at 02:00.
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2090-03-25", 0.0, 7200, 10_800),
    // The day before, at 23:00.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2090-03-26", 1.0, -7200, -3600),
    // 1 March, the 60th day where 29 February is not counted, and the 61st from 0 of a leap year.
    ("AAA0BBB,J60/0,J300/0", "2092-03-01", 0.0, 0, 3600),
    ("AAA0BBB,60/0,300/0", "2092-03-01", 0.0, 0, 3600),
  ])
  func `are read as they are written`(
    text: String, day: String, hour: Double, before: Int, after: Int
  ) throws {
    let changes = try #require(YearlyClockChanges(text))
    let moment = try Self.moment(day, hour)

    #expect(changes.offset(at: moment - 1) == before)
    #expect(changes.offset(at: moment) == after)
  }

  @Test func `are none for a place that has none`() throws {
    #expect(try #require(YearlyClockChanges("<+13>-13")).offset(at: 0) == 46_800)
    #expect(try #require(YearlyClockChanges("UTC0")).offset(at: 0) == 0)
  }

  @Test(arguments: [
    "", "CET", "C-1", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "<CET-1",
    "CET-1CEST,M3.5.0,M10.5.0/3x", "CET-1CEST,J366,J1", "CET-1CEST,M3.0.0,M10.5.0",
  ])
  func `are not read from anything else`(text: String) {
    #expect(YearlyClockChanges(text) == nil)
  }

  @Test func `stand in files that are whole`() throws {
    let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 39)
    #expect(TimeZoneFile(header) == nil)
    #expect(TimeZoneFile([]) == nil)
    // One time type, an hour east, and letters; no change, then the same again with a text.
    var block = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
    for count in [0, 0, 0, 0, 1, 4] as [UInt8] { block += [0, 0, 0, count] }
    block += [0, 0, 0x0E, 0x10, 0, 0] + Array("CET\0".utf8)
    let whole = block + block + Array("\nCET-1CEST,M3.5.0,M10.5.0/3\n".utf8)
    let file = try #require(TimeZoneFile(whole))
    #expect(file.offset(at: try Self.moment("2026-07-01", 0)) == 7200)
    #expect(file.offset(at: try Self.moment("2026-01-01", 0)) == 3600)
    for count in 0..<2 * block.count { #expect(TimeZoneFile(Array(whole.prefix(count))) == nil) }
  }
}
