// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import Foundation
import TestSupport
import Testing

/// A short look at what `Tests/Fuzz/run` looks at for long: records with random damage.
struct `Damaged records` {
  private static let rounds = 500

  private static let table = """
    respondent,week,budget_minutes,time_daily,pressure_perform,load_thin,control_walkaway
    a,35,60,60,3-4 days,2,n/a
    "a",36,,90.0,,,"Most times"
    "b, ""c""\",37,n/a,0,4,0,1

    """
  private static let objects = """
    {"respondent": "a", "week": 35, "settings": {"budget_minutes": 60}, "answers": {"load_thin": 2}}
    {"respondent": 7, "date": "2026-11-23", "answers": {"load_thin": "\\u0030"}}
    {"week": 3, "answers": {"time_daily": 9e1}, "not_applicable": ["control_walkaway"]}

    """

  @Test(arguments: [(BulkFormat.csv, UInt64(31)), (.ndjson, 32)])
  func `are scored up to the first that is wrong`(format: BulkFormat, seed: UInt64) throws {
    let bytes = Array((format == .csv ? Self.table : Self.objects).utf8)
    let pulse = try BulkRun.form("pulse")
    var generator = SeededRandom(seed: seed)
    var stopped = 0
    for _ in 0..<Self.rounds {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) { damaged.damage(using: &generator) }
      let cut = Int.random(in: 0...damaged.count, using: &generator)
      let run = BulkRun(pulse, format, chunks: [Data(damaged[..<cut]), Data(damaged[cut...])])
      #expect(run.output.isEmpty || run.output.hasSuffix("\n"))
      let controls = run.output.unicodeScalars.filter(TerminalText.isUnsafe)
      #expect(controls.allSatisfy { "\t\r\n".unicodeScalars.contains($0) })
      #expect(controls.count { $0 == "\n" } <= damaged.count { $0 == UInt8(ascii: "\n") } + 1)
      if run.error != nil { stopped += 1 }
    }
    #expect(stopped > Self.rounds / 3)
  }
}
