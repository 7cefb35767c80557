// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@Suite(
  .enabled(if: Strace.tool != nil, Comment(rawValue: Strace.isAbsent)),
  .enabled(if: geteuid() == 0, "only root is told the names of files that the program has open"))
struct `What is saved` {
  /// The calls that wait for the disk or give and take names, such as `fsync history.sqlite`, each
  /// with the last part of its path.
  private func calls(
    _ arguments: [String], typed: String = "", _ home: OnlandHome,
    environment: [String: String] = [:]
  ) throws -> [String] {
    let run = try TerminalRun(
      try #require(Strace.tool),
      [
        "-f", "-y", "-e", "trace=fsync,fdatasync,link,linkat,rename,unlink",
        "-o", home.path(to: "trace"), TerminalRun.built("onland"),
      ] + arguments, environment: home.variables(and: environment),
      input: .pipe)
    run.send(typed)
    run.endInput()
    try #require(try run.exitStatus() == .exited(0))
    return try home.content(of: "trace").split(separator: "\n").compactMap { line in
      guard line.contains(" = 0"), let open = line.firstIndex(of: "("),
        let name = line[..<open].split(separator: " ").last
      else { return nil }
      let path = line[open...].split { "<>\"".contains($0) }.dropFirst().first ?? ""
      let call = name.hasSuffix("sync") ? "sync" : String(name)
      return "\(call) \(path.split(separator: "/").last ?? "")"
    }
  }

  @Test func `is on the disk, with the end of its transaction`() throws {
    let home = try OnlandHome()

    let calls = try calls(["settings", "country", "FI"], home)

    // The journal before the database, and the folder after the journal is gone.
    let journal = try #require(calls.firstIndex(of: "sync history.sqlite-journal"))
    let database = try #require(calls.lastIndex(of: "sync history.sqlite"))
    let end = try #require(calls.lastIndex(of: "unlink history.sqlite-journal"))
    #expect(journal < database && database < end)
    #expect(calls[end...].contains("sync onland"))
  }

  @Test func `and erased is gone from the disk too, where something else keeps its folder`() throws
  {
    let home = try OnlandHome()
    try FileManager.default.createDirectory(
      atPath: home.path + "/questionnaires", withIntermediateDirectories: false)

    let calls = try calls(["erase"], typed: "erase\n", home)

    let last = try #require(calls.lastIndex { $0.hasPrefix("unlink") })
    #expect(calls[last...].contains("sync onland"))
  }

  @Test func `for the first time is on the disk under its name`() throws {
    let home = try OnlandHome.unused()

    let calls = try calls(["settings", "country", "FI"], home)

    let named = try #require(calls.firstIndex(of: "rename history.sqlite.new"))
    #expect(calls[..<named].contains("sync history.sqlite.new"))
    #expect(calls[named + 1] == "sync onland")
  }

  @Test func `encrypted is on the disk before it has its name, and so is the name`() throws {
    let home = try OnlandHome.withNotes()
    try home.seal()

    let calls = try calls(
      ["settings", "country", "FI"], home,
      environment: OnlandHome.givingPassphrase.merging(["PATH": "/usr/bin:/bin"]) { $1 })

    let named = try #require(calls.lastIndex(of: "rename history.sqlite.age.new"))
    #expect(calls[..<named].last == "sync history.sqlite.age.new")
    #expect(calls[named...].dropFirst().first == "sync onland")
  }

  @Test(arguments: ["link", "rename"])
  func `as an export is on the disk before it has its name, and so is the name`(
    naming: String
  ) throws {
    let home = try OnlandHome()
    let path = home.path(to: "backup.json")
    let folder = URL(filePath: path).deletingLastPathComponent().lastPathComponent
    let replaces = naming == "rename"
    if replaces { try home.write("{}", to: "backup.json") }

    let calls = try calls(["export", "--output", path] + (replaces ? ["--force"] : []), home)

    let named = try #require(calls.firstIndex { $0.hasPrefix("\(naming) onland-unfinished-") })
    let unfinished = calls[named].dropFirst(naming.count + 1)
    #expect(calls[..<named].contains("sync \(unfinished)"))
    #expect(calls[named...].contains("sync \(folder)"))
  }
}
