// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import OnlandApp
import Terminal
import Texts

extension ReminderSystem {
  /// This program, the person's folder of units, and systemctl where a user session of systemd runs.
  static func live() throws -> ReminderSystem {
    let systemctl = try systemctl()
    return ReminderSystem(
      program: try ownPath(), unitFolder: try configFolder() + "/systemd/user",
      desktop: Desktop(
        runtimeFolder: try PathVariable.value("XDG_RUNTIME_DIR"),
        bus: try PathVariable.value("DBUS_SESSION_BUS_ADDRESS"),
        display: try PathVariable.value("DISPLAY")),
      systemctl: systemctl.map { path in { arguments in run(path, ["--user"] + arguments) } })
  }

  private static func ownPath() throws -> String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard readlink("/proc/self/exe", &path, path.count - 1) > 0 else {
      throw Problem(
        .systemNoProgram(),
        hint: .problemNothingChanged(),
        status: .data)
    }
    guard let path = path.withUnsafeBufferPointer({ String(validatingCString: $0.baseAddress!) })
    else {
      throw Problem(
        .systemProgramNotUTF8(),
        hint: .problemNothingChanged(), status: .data)
    }
    return path
  }

  /// Source: XDG Base Directory Specification 0.8 (a relative path counts as not set).
  private static func configFolder() throws -> String {
    if let own = try PathVariable.value("XDG_CONFIG_HOME"), own.hasPrefix("/") { return own }
    guard let home = try PathVariable.value("HOME"), home.hasPrefix("/") else {
      throw Problem(
        .systemNoHomeForTimer(),
        hint: .systemSetHome(),
        status: .data)
    }
    return home + "/.config"
  }

  /// - Returns: `nil` without the program, or without the bus that it talks to.
  private static func systemctl() throws -> String? {
    guard let runtime = try PathVariable.value("XDG_RUNTIME_DIR"),
      access("\(runtime)/bus", F_OK) == 0
    else { return nil }
    return try ProgramPath.find("systemctl")
  }

  private static func run(_ path: String, _ arguments: [String]) -> CommandOutcome {
    guard let outcome = ChildProcess.run(path, arguments) else {
      return CommandOutcome(status: 1, problem: "it cannot be started")
    }
    return CommandOutcome(
      status: outcome.status, output: outcome.output, problem: outcome.problem)
  }
}
