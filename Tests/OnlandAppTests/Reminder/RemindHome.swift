// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

@testable import OnlandApp

/// A home folder to be reminded in.
final class RemindHome {
  private let home: TestHome
  let systemd = ScriptedSystemd()
  var hasSystemd = true
  var program = "/opt/onland/onland"
  var desktop = Desktop()

  init() throws { home = try TestHome() }

  var units: String { home.folder + "/config/systemd/user" }

  func command(isDryRun: Bool = false) -> RemindCommand {
    let system = ReminderSystem(
      program: program, unitFolder: units, desktop: desktop,
      systemctl: hasSystemd ? systemd.systemctl : nil)
    return RemindCommand(
      environment: home.environment(width: 100), system: system, isDryRun: isDryRun)
  }

  /// What was written, with a fixed name for the folder.
  func takeWritten() -> String { home.takeWritten().replacing(home.folder, with: "/home/alex") }

  /// Everything below the folder of units, by path relative to it; folders have no content.
  var files: [String: String] {
    let names = FileManager.default.enumerator(atPath: units)?.allObjects as? [String] ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        ((name, (try? String(contentsOfFile: "\(units)/\(name)", encoding: .utf8)) ?? ""))
      })
  }

  func content(_ name: String) -> String? {
    files[name]?.replacing(home.folder, with: "/home/alex")
  }

  func put(_ content: String, as name: String) throws {
    try FileManager.default.createDirectory(atPath: units, withIntermediateDirectories: true)
    try content.write(toFile: "\(units)/\(name)", atomically: false, encoding: .utf8)
  }

  func link(_ name: String, to destination: String) throws {
    let folder = URL(filePath: "\(units)/\(name)").deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(units)/\(name)", withDestinationPath: destination)
  }

  /// Tells one file from another that was put in its place.
  func fileNumber(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(units)/\(name)")[.systemFileNumber] as? Int
  }
}
