// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing
import Texts

@testable import OnlandApp

private let timer = "onland-remind.timer"
private let service = "onland-remind.service"

struct `The remind command` {
  @Test func `sets a timer that catches up and asks whether a check-in is due`() throws {
    let home = try RemindHome()

    #expect(try home.command().on(weekday: nil, at: nil) == .done)

    #expect(
      home.content(service) == """
        # Written by onland remind on; onland remind off removes it.
        [Unit]
        Description=onland: weekly note

        [Service]
        Type=oneshot
        Environment="ONLAND_HOME=/home/alex"
        # Only when a check-in is due.
        ExecCondition="/opt/onland/onland" due
        # Without a desktop nobody is told; onland due says it in the next shell.
        ExecStart=/bin/sh -c 'notify-send "onland: weekly note" || :'
        StandardOutput=null
        StandardError=null

        """)
    #expect(
      home.content(timer) == """
        # Written by onland remind on; onland remind off removes it.
        [Unit]
        Description=onland: weekly note

        [Timer]
        OnCalendar=Sun *-*-* 18:00:00
        # What was missed while the computer was off is made up for.
        Persistent=true

        [Install]
        WantedBy=timers.target

        """)
    #expect(home.files.count == 2)
    #expect(
      home.systemd.takeTold() == [
        "daemon-reload", "enable --now onland-remind.timer",
        "show onland-remind.timer --property=NextElapseUSecRealtime --value",
      ])
    #expect(
      home.takeWritten() == """
        On: Sunday at 18:00, when a check-in is due. Next: Sun 2026-11-29 18:00:00 UTC.
        The message says "onland: weekly note", nothing more. onland remind off ends it.
        """)
  }

  @Test func `is the same when it is set twice`() throws {
    let home = try RemindHome()
    _ = try home.command().on(weekday: nil, at: nil)
    let files = home.files
    let numbers = try [home.fileNumber(timer), home.fileNumber(service)]
    let written = home.takeWritten()

    #expect(try home.command().on(weekday: nil, at: nil) == .done)

    #expect(home.files == files)
    #expect(try [home.fileNumber(timer), home.fileNumber(service)] == numbers)
    #expect(home.takeWritten() == written)
  }

  @Test func `keeps what was set before where nothing else is said`() throws {
    let home = try RemindHome()
    _ = try home.command().on(weekday: "wed", at: "7:05")
    _ = try home.command().on(weekday: "Friday", at: nil)
    #expect(home.content(timer)?.contains("OnCalendar=Fri *-*-* 07:05:00\n") == true)

    _ = try home.command().on(weekday: nil, at: "23:59")
    #expect(home.content(timer)?.contains("OnCalendar=Fri *-*-* 23:59:00\n") == true)
  }

  @Test func `removes what it wrote, and nothing else`() throws {
    let home = try RemindHome()
    try home.put("[Timer]\nOnCalendar=daily\n", as: "backup.timer")
    try home.link("timers.target.wants/backup.timer", to: "\(home.units)/backup.timer")
    let before = home.files
    _ = try home.command().on(weekday: nil, at: nil)
    // As `systemctl enable` does.
    try home.link("timers.target.wants/\(timer)", to: "\(home.units)/\(timer)")
    _ = home.systemd.takeTold()
    _ = home.takeWritten()

    #expect(try home.command().off() == .done)

    #expect(home.files == before)
    #expect(
      home.systemd.takeTold() == [
        "disable --now onland-remind.timer", "clean --what=state onland-remind.timer",
        "daemon-reload",
      ])
    #expect(home.takeWritten() == "Off: the timer is removed.")

    #expect(try home.command().off() == .done)
    #expect(home.files == before)
    #expect(home.systemd.takeTold() == [])
    #expect(home.takeWritten() == "Off: no timer of onland is there.")
  }

  enum Foreign: CaseIterable {
    case file, folder, mask

    func put(_ name: String, in home: RemindHome) throws {
      switch self {
      case .file: try home.put("[Timer]\nOnCalendar=daily\n", as: name)
      case .mask: try home.link(name, to: "/dev/null")
      case .folder:
        try FileManager.default.createDirectory(
          atPath: "\(home.units)/\(name)", withIntermediateDirectories: true)
      }
    }
  }

  @Test(arguments: Foreign.allCases, [timer, service])
  func `leaves a unit alone that it did not write`(foreign: Foreign, name: String) throws {
    let home = try RemindHome()
    try foreign.put(name, in: home)
    let before = home.files

    let problem = expectProblem {
      _ = try home.command().on(weekday: nil, at: nil)
    }
    #expect(problem?.status == .data)
    #expect(
      problem?.summary.says(.remindNotOurs(file: "\(Message.anything.inEnglish)/\(name)")) == true)
    #expect(try home.command().off() == .done)
    #expect(home.command().status() == .nothing)

    #expect(home.files == before)
    #expect(home.systemd.takeTold() == [])
  }

  @Test func `says what it would do, and does nothing`() throws {
    let home = try RemindHome()

    #expect(try home.command(isDryRun: true).on(weekday: nil, at: nil) == .done)

    #expect(home.files == [:])
    let written = home.takeWritten()
    #expect(
      written.begins(
        saying: .remindWouldWrite(file: "/home/alex/config/systemd/user/onland-remind.service")))
    #expect(written.contains("  OnCalendar=Sun *-*-* 18:00:00\n"))
    #expect(
      written.hasSuffix(
        """
        Would run: systemctl --user daemon-reload
        Would run: systemctl --user enable --now onland-remind.timer
        Nothing was changed.
        """))

    _ = try home.command().on(weekday: nil, at: nil)
    let files = home.files
    _ = home.takeWritten()
    _ = home.systemd.takeTold()
    #expect(try home.command(isDryRun: true).off() == .done)

    #expect(home.files == files)
    #expect(home.systemd.takeTold() == [])
    #expect(
      home.takeWritten() == """
        Would run: systemctl --user disable --now onland-remind.timer
        Would run: systemctl --user clean --what=state onland-remind.timer
        Would remove /home/alex/config/systemd/user/onland-remind.timer
        Would remove /home/alex/config/systemd/user/onland-remind.service
        Would run: systemctl --user daemon-reload
        Nothing was changed.
        """)
  }

  @Test func `prints the line for cron where no session of systemd runs`() throws {
    let home = try RemindHome()
    home.hasSystemd = false

    #expect(try home.command().on(weekday: "saturday", at: "09:30") == .nothing)

    #expect(
      home.takeWritten() == """
        No user session of systemd runs here. cron can remind you instead: add this line with
        crontab -e.

        30 9 * * 6 ONLAND_HOME='/home/alex' '/opt/onland/onland' due >/dev/null 2>&1 && \
        XDG_RUNTIME_DIR=/run/user/$(id -u) DISPLAY=':0' notify-send 'onland: weekly note' \
        >/dev/null 2>&1

        cron does not catch up on what it missed. onland due in the start file of your shell
        says in one line when a check-in is due.
        """)
    #expect(home.files == [:])
    #expect(try home.command().off() == .done)
    #expect(home.command().status() == .nothing)
  }

  @Test(arguments: ["/opt/my \"own\"/onland", "/opt/alex's/onland", "/opt/a\\b/onland"])
  func `prints the line for cron for a path that systemd does not take`(program: String) throws {
    let home = try RemindHome()
    home.program = program

    #expect(try home.command().on(weekday: nil, at: nil) == .nothing)

    #expect(home.takeWritten().begins(saying: .remindCronNoPath()))
    #expect(home.files == [:])
  }

  @Test(arguments: [
    (Desktop(), "XDG_RUNTIME_DIR=/run/user/$(id -u) DISPLAY=':0'"),
    // Wayland, with the usual bus: the folder says where it is.
    (
      Desktop(runtimeFolder: "/run/user/7", bus: "unix:path=/run/user/7/bus"),
      "XDG_RUNTIME_DIR='/run/user/7' DISPLAY=':0'"
    ),
    (
      Desktop(runtimeFolder: "/run/user/7", bus: "unix:abstract=/tmp/dbus-1,guid=2", display: ":1"),
      "XDG_RUNTIME_DIR='/run/user/7' DBUS_SESSION_BUS_ADDRESS='unix:abstract=/tmp/dbus-1,guid=2' "
        + "DISPLAY=':1'"
    ),
    // What the specification takes as not set.
    (
      Desktop(runtimeFolder: "run", bus: "", display: ""),
      "XDG_RUNTIME_DIR=/run/user/$(id -u) DISPLAY=':0'"
    ),
  ])
  func `tells cron where the desktop is`(desktop: Desktop, variables: String) throws {
    let line = CrontabLine(
      time: .usual, program: "/opt/onland", folder: "/home/alex", desktop: desktop,
      message: "onland: weekly note"
    ).text

    #expect(
      line == "0 18 * * 0 ONLAND_HOME='/home/alex' '/opt/onland' due >/dev/null 2>&1 && "
        + "\(variables) notify-send 'onland: weekly note' >/dev/null 2>&1")
  }

  @Test func `refuses a desktop that would add lines to a crontab`() throws {
    let home = try RemindHome()
    home.hasSystemd = false
    home.desktop = Desktop(display: ":0\n* * * * * rm")

    let problem = expectProblem {
      _ = try home.command().on(weekday: nil, at: nil)
    }

    #expect(problem?.status == .data)
    #expect(home.takeWritten() == "")
  }

  @Test func `refuses a path that would add lines to a unit`() throws {
    let home = try RemindHome()
    home.program = "/opt/a\nExecStart=/bin/false/onland"

    let problem = expectProblem {
      _ = try home.command().on(weekday: nil, at: nil)
    }

    #expect(problem?.status == .data)
    #expect(home.files == [:])
  }

  @Test func `says what is there and when the next reminder comes`() throws {
    let home = try RemindHome()
    #expect(home.command().status() == .nothing)
    #expect(home.takeWritten() == "Off: no timer of onland is there.")
    _ = try home.command().on(weekday: "mon", at: "8:00")
    _ = home.takeWritten()

    #expect(home.command().status() == .done)
    #expect(
      home.takeWritten()
        == "On: Monday at 08:00, when a check-in is due. Next: Sun 2026-11-29 18:00:00 UTC.")

    home.systemd.outcomes["is-active"] = CommandOutcome(status: 3, output: "inactive\n")
    #expect(home.command().status() == .nothing)
    #expect(
      home.takeWritten() == """
        The timer is there (Monday at 08:00), but it is not running. onland remind on starts it.
        """)

    home.hasSystemd = false
    #expect(home.command().status() == .nothing)
    #expect(home.takeWritten().says(.remindNoSession(time: .anything)))
  }

  @Test func `says why systemd did not do what it was told`() throws {
    let home = try RemindHome()
    home.systemd.outcomes["enable"] = CommandOutcome(status: 1, problem: "Access denied\n")

    let problem = expectProblem {
      _ = try home.command().on(weekday: nil, at: nil)
    }

    #expect(
      problem?.summary == "systemctl --user enable --now onland-remind.timer failed: Access denied")
    #expect(problem?.status == .nothing)
    #expect(try home.command().off() == .done)
    #expect(home.files == [:])
  }

  @Test func `is off without a systemd that forgets, and without one at all`() throws {
    let home = try RemindHome()
    home.systemd.outcomes["clean"] = CommandOutcome(status: 1, problem: "Unknown command verb")
    _ = try home.command().on(weekday: nil, at: nil)
    #expect(try home.command().off() == .done)
    #expect(home.files == [:])

    _ = try home.command().on(weekday: nil, at: nil)
    try home.link("timers.target.wants/\(timer)", to: "\(home.units)/\(timer)")
    home.hasSystemd = false
    #expect(try home.command().off() == .done)
    #expect(home.files == ["timers.target.wants": ""])
  }

  @Test(
    arguments: [
      ("sunnday", nil, "there is no weekday \"sunnday\"", "Did you mean sunday?"),
      (
        "t", nil, "there is no weekday \"t\"",
        "It is one of monday, tuesday, wednesday, thursday, friday, saturday or sunday."
      ),
      (nil, "24:00", "\"24:00\" is not a time of day", "From 00:00 to 23:59, such as --at 18:00."),
      (nil, "+1:30", "\"+1:30\" is not a time of day", "From 00:00 to 23:59, such as --at 18:00."),
      (nil, "6pm", "\"6pm\" is not a time of day", "From 00:00 to 23:59, such as --at 18:00."),
    ] as [(String?, String?, String, String)])
  func `says what is accepted`(weekday: String?, at: String?, summary: String, hint: String)
    throws
  {
    let home = try RemindHome()

    let problem = expectProblem {
      _ = try home.command().on(weekday: weekday, at: at)
    }

    #expect(problem == Problem(summary, hint: hint, status: .usage))
    #expect(home.files == [:])
  }
}
