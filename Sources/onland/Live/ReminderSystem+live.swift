// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import OnlandApp

extension ReminderSystem {
  /// This program, the person's folder of units, and systemctl where a user session of systemd runs.
  static func live() throws(Problem) -> ReminderSystem {
    let variables = ProcessInfo.processInfo.environment
    let systemctl = systemctl(variables)
    return ReminderSystem(
      program: try ownPath(), unitFolder: try configFolder(variables) + "/systemd/user",
      systemctl: systemctl.map { path in { arguments in run(path, ["--user"] + arguments) } })
  }

  private static func ownPath() throws(Problem) -> String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard readlink("/proc/self/exe", &path, path.count - 1) > 0 else {
      throw Problem(
        "the system does not say where this program is", hint: "Nothing was changed.",
        status: .data)
    }
    return path.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  /// Source: XDG Base Directory Specification 0.8 (a relative path counts as not set).
  private static func configFolder(_ variables: [String: String]) throws(Problem) -> String {
    if let own = variables["XDG_CONFIG_HOME"], own.hasPrefix("/") { return own }
    guard let home = variables["HOME"], home.hasPrefix("/") else {
      throw Problem(
        "there is no home folder for a timer", hint: "Set HOME. Nothing was changed.",
        status: .data)
    }
    return home + "/.config"
  }

  /// - Returns: `nil` without the program, or without the bus that it talks to.
  private static func systemctl(_ variables: [String: String]) -> String? {
    guard let runtime = variables["XDG_RUNTIME_DIR"], access("\(runtime)/bus", F_OK) == 0 else {
      return nil
    }
    let folders = (variables["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/systemctl" }.first { access($0, X_OK) == 0 }
  }

  private static func run(_ path: String, _ arguments: [String]) -> CommandOutcome {
    let process = Process()
    let output = Pipe()
    let problem = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = problem
    do {
      try process.run()
    } catch {
      return CommandOutcome(status: 1, problem: "it cannot be started")
    }
    // Both say a few lines at most, so neither pipe fills while the other is read.
    let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
    let problemBytes = problem.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return CommandOutcome(
      status: process.terminationStatus, output: String(decoding: outputBytes, as: UTF8.self),
      problem: String(decoding: problemBytes, as: UTF8.self))
  }
}
