// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport

extension OnlandHome {
  static let passphrase = "four random words here"
  static let rareWord = "quokkaflute"

  /// With two check-ins whose notes have a rare word.
  static func withNotes() throws -> OnlandHome { try notes.get().copy() }

  /// Made once: each check-in takes a start of the program.
  private static let notes = Result {
    let home = try OnlandHome(settings: ["country": "NZ"])
    try home.write("time_daily: 77\nnote: \(rareWord)\n", to: "week.yaml")
    for days in [14, 7] {
      let run = try home.onland(
        ["check", "balance", "--answers", home.path(to: "week.yaml")],
        environment: FakedClock.variables(CallHome.today.adding(days: -days)))
      guard try run.exitStatus() == .exited(0) else { throw NotMade(screen: run.screen) }
    }
    try FileManager.default.removeItem(atPath: home.path(to: "week.yaml"))
    return home
  }

  private struct NotMade: Error { var screen: String }

  /// What works without the passphrase of a sealed history.
  static let callsWithoutPassphrase = [
    ["resources"], ["resources", "--json"], ["support", "--country", "CA"], ["due"],
    ["remind", "status"], ["questionnaires"], ["questionnaires", "show", "pulse"],
    ["encryption"], ["encryption", "status"], ["doctor"], ["doctor", "--json"], ["--help"],
    ["help", "encryption"], ["--version"], ["score", "pulse", "/dev/null"],
    ["---completion", "show", "--", "positional@0", "0", "0"],
  ]

  /// What gives the program the passphrase.
  static let givingPassphrase = ["ONLAND_PASSPHRASE_COMMAND": "printf '%s\\n' '\(passphrase)'"]

  /// Opens what `seal` sealed.
  static var keys: HistoryKeys { keys(passphrase) }

  static func keys(_ passphrase: String) -> HistoryKeys {
    HistoryKeys { refused in refused == 0 ? Array(passphrase.utf8) : nil }
  }

  /// Seals the history with little work, as `onland encryption on` does with more.
  func seal(recoveryKey: RecoveryKey? = nil) throws {
    try HistoryStore.seal(
      folder: path, passphrase: Array(Self.passphrase.utf8), recoveryKey: recoveryKey,
      date: "2026-11-23", workFactor: 4)
  }

  /// Runs the program without a terminal, with the passphrase.
  func sealedOnland(
    _ arguments: [String], environment: [String: String] = [:], typed: String = ""
  ) throws -> TerminalRun {
    let run = try onland(
      arguments,
      environment: Self.givingPassphrase.merging(["PATH": "/usr/bin:/bin"]) { $1 }
        .merging(FakedClock.variables(CallHome.today)) { $1 }.merging(environment) { $1 },
      input: .pipe, output: .pipe, error: .pipe)
    run.send(typed)
    run.endInput()
    return run
  }

  /// Whether these bytes stand in any file of the home folder, the hidden ones too.
  func holds(_ text: String) throws -> [String] {
    try contents().filter { Data($0.value.bytes).range(of: Data(text.utf8)) != nil }.keys.sorted()
  }
}
