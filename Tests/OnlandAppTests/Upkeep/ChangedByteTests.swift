// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import TestSupport
import Testing

@testable import OnlandApp

/// One byte of a history that changed, anywhere in it, and then every kind of command.
struct `A byte that changed` {
  private static let isHeavyRun =
    ProcessInfo.processInfo.environment["ONLAND_HEAVY_TESTS"] != nil
  /// Slices of the file, so that they run beside each other.
  private static let slices = 8
  private static let perSlice = isHeavyRun ? 625 : 3

  private let home: TestHome
  private let answers: String
  private let checkIns = 5

  init() throws {
    home = try TestHome()
    answers = home.folder + "/answers.yaml"
    try "time_daily: 40\npressure_perform: 1\nload_thin: 2\ncontrol_walkaway: 3\n"
      .write(toFile: answers, atomically: true, encoding: .utf8)
  }

  @Test(arguments: 0..<slices)
  func `hides no check-in, and nothing is saved into what is damaged`(slice: Int) throws {
    let sound = SampleHistory.shared.database
    var random = SeededRandom(seed: UInt64(slice))
    var isTold = 0
    for _ in 0..<Self.perSlice {
      let offset = Int.random(in: 0..<sound.count, using: &random)
      let mask = UInt8.random(in: 1...255, using: &random)
      try home.fill()
      var changed = sound
      changed[offset] ^= mask
      try changed.write(to: URL(filePath: home.database))
      if try !isSound("byte \(offset) xor \(mask)", turn: isTold) { isTold += 1 }
    }
    // A few changes may all lie in what no page uses.
    #expect(isTold > 0 || !Self.isHeavyRun)
  }

  /// - Parameter turn: Which of the commands that are tried in turn.
  /// - Returns: Whether `doctor` found nothing.
  private func isSound(_ change: String, turn: Int) throws -> Bool {
    let before = try home.bytes()
    let environment = home.environment()
    _ = home.takeWritten()

    let listed = try status {
      try HistoryCommand(environment: environment).run(.init(form: .json))
    }
    let count = home.takeWritten().components(separatedBy: "\"answered_at\"").count - 1
    if listed == .done { #expect(count == checkIns, "\(change)") }
    let others: [() throws -> OnlandApp.ExitStatus] = [
      {
        try ShowCommand(environment: environment).run("last", isJSON: false, showsWorking: true)
        return .done
      },
      { try OverviewCommand(environment: environment).run() },
      { try ExportCommand(environment: environment).run(.init(isCSV: true)) },
      { try ExportCommand(environment: environment).run(.init()) },
      { try FocusSummaryCommand(environment: environment).run(isJSON: true) },
    ]
    let other = try status(others[turn % others.count])
    // There is a check-in, so nobody may say that there is none.
    #expect(listed == .done || listed == .history, "\(change): \(listed)")
    // A whole export names what it leaves out, and is none that is done then.
    #expect(other == .done || other == .history || other == .data, "\(change): \(other)")
    let examined = DoctorCommand(environment: environment, release: "0", terminal: nil)
      .run(isJSON: false)
    #expect(listed == .done || examined == .history, "\(change)")
    #expect(try home.bytes() == before, "\(change)")

    let saved = try status {
      try CheckCommand(
        environment: environment,
        options: CheckOptions(questionnaire: "pulse", answersFile: answers)
      ).run()
    }
    #expect(saved == (examined == .done ? .done : .history), "\(change)")
    if saved == .done {
      #expect(try home.history().checkIns().count == checkIns + 1, "\(change)")
    } else {
      #expect(try home.bytes() == before, "\(change)")
    }
    _ = home.takeWritten()
    return examined == .done
  }

  private func status(
    _ command: () throws -> OnlandApp.ExitStatus
  ) throws -> OnlandApp.ExitStatus {
    .ending(command) { _ in }
  }
}
