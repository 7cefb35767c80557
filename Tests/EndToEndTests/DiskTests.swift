// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import TestSupport
import Testing

struct `What is saved` {
  /// Path of strace; `nil` where it is not installed or may not trace.
  private static let strace: String? = {
    let path = "/usr/bin/strace"
    guard access(path, X_OK) == 0,
      let run = try? TerminalRun(path, ["-o", "/dev/null", "/bin/true"]),
      (try? run.exitStatus()) == .exited(0)
    else { return nil }
    return path
  }()

  /// The calls that wait for the disk or give and take names, such as `fsync history.sqlite`, each
  /// with the last part of its path.
  private func calls(_ arguments: [String], _ home: OnlandHome) throws -> [String] {
    let run = try TerminalRun(
      try #require(Self.strace),
      ["-f", "-y", "-e", "trace=fsync,fdatasync,rename,unlink", "-o", home.path(to: "trace")]
        + [TerminalRun.built("onland")] + arguments, environment: home.variables())
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

  @Test(.enabled(if: strace != nil, "strace is absent or may not trace: nothing shown of the disk"))
  func `is on the disk, with the end of its transaction`() throws {
    let home = try OnlandHome()

    let calls = try calls(["settings", "country", "FI"], home)

    // The journal before the database, and the folder after the journal is gone.
    let journal = try #require(calls.firstIndex(of: "sync history.sqlite-journal"))
    let database = try #require(calls.lastIndex(of: "sync history.sqlite"))
    let end = try #require(calls.lastIndex(of: "unlink history.sqlite-journal"))
    #expect(journal < database && database < end)
    #expect(calls[end...].contains("sync onland"))
  }

  @Test(.enabled(if: strace != nil, "strace is absent or may not trace: nothing shown of the disk"))
  func `for the first time is on the disk under its name`() throws {
    let home = try OnlandHome.unused()

    let calls = try calls(["settings", "country", "FI"], home)

    let named = try #require(calls.firstIndex(of: "rename history.sqlite.new"))
    #expect(calls[..<named].contains("sync history.sqlite.new"))
    #expect(calls[named + 1] == "sync onland")
  }
}
