// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import TestSupport

/// What the home folder is like in which a command is called.
enum CallHome: CaseIterable {
  /// Somebody's, after eight weeks, with a questionnaire of their own.
  case used
  /// Nobody's yet.
  case unused
  /// The same as `used`, but most of the history was overwritten.
  case damaged

  /// 2026-11-23, a Monday.
  static let today = LocalDate(dayNumber: 20_780)
  /// The note of a check-in, which is never said where something went wrong.
  static let note = "Geheimnis"

  /// Another one for each call.
  func made() throws -> OnlandHome {
    switch self {
    case .used: try Self.prepared.get().copy()
    case .unused: try Self.bare.get().copy()
    case .damaged: try Self.spoilt.get().copy()
    }
  }

  /// Made once: each of its check-ins takes a start of the program.
  private static let prepared = Result {
    let home = try OnlandHome.filled(until: today)
    try writeFiles(to: home)
    for arguments in [
      ["questionnaires", "new", "me.sleep"],
      ["check", "--answers", home.path(to: "week.yaml"), "--replace"],
    ] {
      let run = try home.onland(arguments, environment: FakedClock.variables(today))
      guard try run.exitStatus() == .exited(0) else { throw NotMade(screen: run.screen) }
    }
    return home
  }

  private struct NotMade: Error { var screen: String }

  private static let spoilt = Result {
    let home = try prepared.get().copy()
    let name = "onland/history.sqlite"
    // The first page says how to read the others; without it, it would be no history at all.
    let kept = try home.bytes(of: name).prefix(4096)
    let lost = try home.bytes(of: name).dropFirst(4096).map { _ in UInt8(0xA5) }
    try Data(kept + lost).write(to: URL(filePath: home.path(to: name)))
    return home
  }

  private static let bare = Result {
    let home = try OnlandHome.unused()
    try writeFiles(to: home)
    return home
  }

  /// What the words of a call name.
  private static func writeFiles(to home: OnlandHome) throws {
    try home.write(
      "time_daily: 77\npressure_rest: 3\njoy_share: 4\nnote: \(note)\n", to: "week.yaml")
    try home.write("week,load_thin\n1,0\n2,1\n", to: "weeks.csv")
    try home.write(
      "week,value\n2026-W40,90\n2026-W41,60\n2026-W42,60\n2026-W43,50\n", to: "series.csv")
    let backup = try OnlandHome(settings: ["budget_minutes": "45"])
    let run = try backup.onland(["export", "--output", home.path(to: "backup.json")])
    guard try run.exitStatus() == .exited(0) else { throw NotMade(screen: run.screen) }
  }
}
