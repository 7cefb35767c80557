// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import TestSupport
import Testing
import Texts

struct `A reminder` {
  /// A home with a user session of systemd: a bus, and a systemctl that writes down what it is told.
  private struct Session {
    let home: OnlandHome
    let variables: [String: String]

    init() throws {
      home = try OnlandHome()
      for folder in ["bin", "run", "my config"] { mkdir(home.path(to: folder), 0o700) }
      try home.write("", to: "run/bus")
      try Script.write(
        """
        echo "$@" >> '\(home.path(to: "told"))'
        case $2 in show) echo 'Sun 2026-11-29 18:00:00 UTC' ;; esac
        """, to: home.path(to: "bin/systemctl"))
      variables = [
        "PATH": "\(home.path(to: "bin")):/usr/bin:/bin", "XDG_RUNTIME_DIR": home.path(to: "run"),
        "XDG_CONFIG_HOME": home.path(to: "my config"),
      ]
    }

    func remind(_ arguments: String...) throws -> (status: TestSupport.ExitStatus, screen: String) {
      let run = try TerminalRun(
        TerminalRun.built("onland"), ["remind"] + arguments,
        environment: home.variables(and: variables))
      return (try run.exitStatus(), run.screen)
    }

    var units: [String] { home.files.filter { $0.hasPrefix("my config/systemd/user/") } }
  }

  @Test func `is set, said and removed`() throws {
    let session = try Session()
    let before = session.home.files
    let first = try session.remind("on", "--weekday", "fri", "--at", "7:30")
    #expect(first.status == .exited(0))
    #expect(first.screen.begins(saying: .remindOn(time: "Friday at 07:30")))
    #expect(
      session.units == [
        "my config/systemd/user/onland-remind.service",
        "my config/systemd/user/onland-remind.timer",
      ])
    let service = try session.home.content(of: session.units[0])
    #expect(service.contains("ExecCondition=\"\(TerminalRun.built("onland"))\" due\n"))
    #expect(service.contains("Environment=\"ONLAND_HOME=\(session.home.path)\"\n"))

    let again = try session.remind("on")
    #expect(again.screen == first.screen)
    #expect(try session.home.content(of: session.units[0]) == service)
    #expect(try session.remind().status == .exited(0))
    #expect(try session.remind("status").screen.contains("Next: Sun 2026-11-29 18:00:00 UTC."))

    #expect(try session.remind("off").status == .exited(0))
    #expect(session.home.files == (before + ["told"]).sorted())
    #expect(try session.remind("off").status == .exited(0))
    #expect(try session.remind("status").status == .exited(1))
    let told = try session.home.content(of: "told")
    #expect(
      told.hasPrefix("--user daemon-reload\n--user enable --now onland-remind.timer\n--user show"))
    #expect(told.contains("--user disable --now onland-remind.timer\n"))
  }

  @Test func `leaves a timer alone that somebody else wrote`() throws {
    let session = try Session()
    for folder in ["systemd", "systemd/user"] {
      mkdir(session.home.path(to: "my config/" + folder), 0o700)
    }
    let foreign = "[Timer]\nOnCalendar=daily\n"
    try session.home.write(foreign, to: "my config/systemd/user/onland-remind.timer")

    let on = try session.remind("on")
    #expect(on.status == .exited(65))
    #expect(on.screen.says(.remindNotOurs(file: .anything)))
    #expect(try session.remind("off").status == .exited(0))

    #expect(session.units == ["my config/systemd/user/onland-remind.timer"])
    #expect(try session.home.content(of: session.units[0]) == foreign)
    #expect(!session.home.files.contains("told"))
  }

  @Test func `is a line for cron without a session, and nothing is written`() throws {
    let home = try OnlandHome()
    let before = home.files
    let run = try home.onland("remind", "on")

    #expect(try run.exitStatus() == .exited(1))
    #expect(
      run.screen.contains(
        "0 18 * * 0 ONLAND_HOME='\(home.path)' '\(TerminalRun.built("onland"))' due >/dev/null"))
    #expect(home.files == before)
  }

  @Test(arguments: [["on", "--weekday", "sunnday"], ["on", "--at", "24:00"], ["offf"]])
  func `is refused with status 64 when it cannot be understood`(arguments: [String]) throws {
    let home = try OnlandHome()
    let run = try TerminalRun(
      TerminalRun.built("onland"), ["remind"] + arguments, environment: home.variables())

    #expect(try run.exitStatus() == .exited(64))
  }
}
