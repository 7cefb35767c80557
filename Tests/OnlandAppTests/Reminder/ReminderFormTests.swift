// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import TestSupport
import Testing
import Texts

@testable import OnlandApp

/// Paths as people have them, with all that sh, cron and systemd give a meaning to.
private let folders = ["plain", "two words", "100% $HOME %h", "é;&&'\"#\\", "-x @y"]
/// What a translation may hold.
private let messages = [
  "onland: weekly note", "l'onland : « un mot »", "100 % \"$HOME\" `id` \\n %h",
]

struct `A reminder in the form of another program` {
  /// A folder with a program that writes down how it was started, and says that a check-in is due.
  private final class Bench {
    private let folder: TemporaryFolder
    let path: String
    let program: String
    var history: String { path + "/history" }

    init(_ name: String) throws {
      folder = try TemporaryFolder()
      path = "\(folder.path)/\(name)"
      program = path + "/onland"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Script.write("echo \"$1 in $ONLAND_HOME\" >> '\(log)'", to: program)
      try Script.write(
        "printf '%s %s in %s\\n' \"$#\" \"$1\" \"$XDG_RUNTIME_DIR\" >> '\(log)'",
        to: path + "/notify-send")
    }

    /// Outside the folder with the odd name.
    private var log: String { folder.path + "/log" }

    func logged() throws -> [String] {
      try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }

  @Test(arguments: folders, messages)
  func `starts the right program from cron`(folder: String, message: String) throws {
    let bench = try Bench(folder)
    let line = CrontabLine(
      time: .usual, program: bench.program, folder: bench.history,
      desktop: Desktop(runtimeFolder: bench.path), message: message
    ).text
    #expect(line.hasPrefix("0 18 * * 0 "))
    // cron hands the sixth field to sh, each \% as %. Source: crontab(5).
    let command = line.split(separator: " ", maxSplits: 5)[5].replacing("\\%", with: "%")
    #expect(!line.replacing("\\%", with: "").contains("%"))

    let run = try TerminalRun(
      "/bin/sh", ["-c", String(command)], environment: ["PATH": "\(bench.path):/usr/bin:/bin"])

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.screen == "")
    #expect(
      try bench.logged() == ["due in \(bench.history)", "1 \(message) in \(bench.path)"])
  }

  @Test(arguments: messages)
  func `hands the message on as it is from a unit`(message: String) throws {
    let bench = try Bench("plain")
    let unit = ReminderUnit.service(program: bench.program, folder: bench.history, message: message)
    let start = "ExecStart=/bin/sh -c '"
    let line = try #require(unit.content.split(separator: "\n").first { $0.hasPrefix(start) })
    // What systemd makes of the word between the quotes. Source: systemd.syntax(7), systemd.service(5).
    var script = ""
    var rest = line.dropFirst(start.count).dropLast()[...]
    while let character = rest.popFirst() {
      script.append(character)
      switch character {
      case "\\":
        script.removeLast()
        let escaped = rest.popFirst()
        script.append(try #require(escaped))
      case "$", "%":
        let second = rest.popFirst()
        #expect(second == character)
      case "'": Issue.record("the word ends at \(rest)")
      default: break
      }
    }

    let run = try TerminalRun(
      "/bin/sh", ["-c", script], environment: ["PATH": "\(bench.path):/usr/bin:/bin"])

    #expect(try run.exitStatus() == .exited(0))
    #expect(try bench.logged() == ["1 \(message) in "])
  }

  private static let analyze = ["/usr/bin", "/bin"].map { $0 + "/systemd-analyze" }
    .first { access($0, X_OK) == 0 }

  @Test(
    .enabled(if: analyze != nil, "systemd-analyze is absent: nothing shown about the units"),
    arguments: folders)
  func `is a pair of units that systemd finds nothing wrong with`(folder: String) throws {
    let bench = try Bench(folder)
    let isAccepted = ReminderUnit.accepts(program: bench.program)
    #expect(isAccepted == !folder.contains("\\"))
    let units = [
      ReminderUnit.service(
        program: bench.program, folder: bench.history, message: messages[2]),
      ReminderUnit.timer(
        ReminderTime(weekday: .friday, time: TimeOfDay(hour: 7, minute: 5)), message: messages[2]),
    ]
    let home = try TestHome()
    let unitFolder = UnitFolder(path: home.folder + "/user")
    for unit in units { try unitFolder.write(unit) }

    let run = try TerminalRun(
      try #require(Self.analyze),
      ["--user", "verify"] + units.map { unitFolder.path(of: $0.name) },
      environment: ["XDG_RUNTIME_DIR": home.folder, "HOME": home.folder, "PATH": "/usr/bin:/bin"])

    // What systemd refuses is never written: `accepts` knows it beforehand.
    #expect(try run.exitStatus() == .exited(isAccepted ? 0 : 1))
    if isAccepted { #expect(run.screen == "") }
  }
}

struct `A reminder's time` {
  @Test func `is read back from the timer it was written to`() throws {
    for weekday in Weekday.allCases {
      for clock in ["00:00", "07:05", "23:59"] {
        let time = ReminderTime(weekday: weekday, time: try #require(TimeOfDay(clock)))
        #expect(
          ReminderUnit.time(in: ReminderUnit.timer(time, message: messages[0]).content) == time)
      }
    }
  }

  @Test(arguments: ["daily", "Sun *-*-* 18:00", "Sun 2026-*-* 18:00:00", "Sun..Mon *-*-* 18:00:00"])
  func `is not known of a timer that somebody changed to another kind`(event: String) {
    #expect(ReminderUnit.time(in: "[Timer]\nOnCalendar=\(event)\n") == nil)
  }

  @Test(arguments: [
    (Weekday.monday, "Mon *-*-* 07:05:00", "5 7 * * 1"),
    (.saturday, "Sat *-*-* 07:05:00", "5 7 * * 6"),
    (.sunday, "Sun *-*-* 07:05:00", "5 7 * * 0"),
  ])
  func `is written as systemd and cron read it`(weekday: Weekday, event: String, cron: String) {
    let time = ReminderTime(weekday: weekday, time: TimeOfDay(hour: 7, minute: 5))

    #expect(time.calendarEvent == event)
    #expect(time.cronFields == cron)
  }

  @Test(arguments: [("m", Weekday.monday), ("TU", .tuesday), ("sunday", .sunday), ("ｆｒｉ", .friday)])
  func `takes the start of a day that no other has`(typed: String, weekday: Weekday) throws {
    #expect(try Weekday(typed: typed, in: .english) == weekday)
  }
}
