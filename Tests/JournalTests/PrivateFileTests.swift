// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import TestSupport
import Testing

@testable import Journal

struct `A private file` {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/backup.json" }

  init() throws { folder = try TemporaryFolder() }

  private func content(of path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func write(_ text: String, as path: String? = nil, replaces: Bool = false) throws {
    do {
      try PrivateFile.write(Array(text.utf8), to: path ?? self.path, replaces: replaces)
    } catch {
      #expect(error.path == path ?? self.path)
      throw error.refusal
    }
  }

  @Test(arguments: [false, true])
  func `is there whole, alone, and for nobody else`(replaces: Bool) throws {
    try write("new", replaces: replaces)

    var status = stat()
    #expect(lstat(path, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o600)
    #expect(status.st_nlink == 1)
    #expect(try content(of: path) == "new")
    #expect(folder.files == ["backup.json"])
  }

  @Test func `never takes the place of another unless it may`() throws {
    try write("old")
    #expect(throws: PrivateFile.Refusal.isThere) { try write("new") }
    #expect(try content(of: path) == "old")

    try write("new", replaces: true)
    #expect(try content(of: path) == "new")
    #expect(folder.files == ["backup.json"])
  }

  @Test func `is not written through a link`() throws {
    let elsewhere = folder.path + "/elsewhere"
    for (link, target) in [("whole", elsewhere), ("dangling", folder.path + "/nothing")] {
      try write("old", as: elsewhere, replaces: true)
      let link = "\(folder.path)/\(link)"
      symlink(target, link)
      #expect(throws: PrivateFile.Refusal.isThere) { try write("new", as: link) }
      try write("new", as: link, replaces: true)
      #expect(try content(of: link) == "new")
      #expect(try content(of: elsewhere) == "old")
    }
    #expect(folder.files == ["dangling", "elsewhere", "whole"])
  }

  @Test func `takes the place of nothing but a file`() throws {
    mkfifo(path, 0o600)
    #expect(throws: PrivateFile.Refusal.isNoFile) { try write("new", replaces: true) }
    #expect(throws: PrivateFile.Refusal.isNoFile) {
      try write("new", as: "/dev/null", replaces: true)
    }
    #expect(throws: PrivateFile.Refusal.isNoFile) {
      try write("new", as: folder.path, replaces: true)
    }
    #expect(throws: PrivateFile.Refusal.isThere) { try write("new", as: folder.path) }
  }

  @Test func `removes what a process that was killed has left, and nothing else`() throws {
    let left = folder.path + "/onland-unfinished-18446744073709551615"
    let others = ["onland-unfinished-", "onland-unfinished-1x", "onland-unfinished-2.json"]
    for name in others { try write("theirs", as: "\(folder.path)/\(name)") }
    // Readable by others, so none of ours; and one that is being written.
    let open = folder.path + "/onland-unfinished-3"
    try write("theirs", as: open)
    chmod(open, 0o640)
    let writing = folder.path + "/onland-unfinished-4"
    try write("theirs", as: writing)
    let writer = Glibc.open(writing, O_RDONLY)
    // Waits for a process that another test is starting, which has the descriptor until it runs.
    try #require(flock(writer, LOCK_EX) == 0)
    symlink(writing, folder.path + "/onland-unfinished-5")
    mkfifo(folder.path + "/onland-unfinished-6", 0o600)
    mkdir(folder.path + "/onland-unfinished-7", 0o700)
    let kept = folder.files
    try write("ours", as: left)
    link(left, path)

    try write("new", replaces: true)

    #expect(folder.files == (kept + ["backup.json"]).sorted())
    #expect(try content(of: path) == "new")
    close(writer)
  }

  @Test func `is not removed while it is written`() throws {
    var first = try UnfinishedFile(in: folder.path)
    try write("second", as: folder.path + "/second")
    try first.fill(Array("first".utf8))
    try first.take(path, replaces: false)

    #expect(try content(of: path) == "first")
  }

  @Test func `may have any name that a file may have`() throws {
    let longest = folder.path + "/" + String(repeating: "n", count: 255)
    try write("one", as: longest)
    try write("two", as: longest, replaces: true)
    #expect(try content(of: longest) == "two")
    #expect(throws: PrivateFile.Refusal.failed(ENAMETOOLONG)) {
      try write("one", as: longest + "n")
    }
    #expect(throws: PrivateFile.Refusal.failed(ENOENT)) {
      try write("one", as: folder.path + "/nowhere/file")
    }
    #expect(folder.files == [String(repeating: "n", count: 255)])
  }

  @Test(.enabled(if: Mount.isPermitted, "nothing can be mounted here"), arguments: [false, true])
  func `leaves nothing on a full disk, and the old one as it was`(replaces: Bool) throws {
    let mount = try Mount(.smallFileSystem, on: folder.path)
    let large = String(repeating: "x", count: 1 << 20)
    if replaces { try write("old") }

    #expect(throws: PrivateFile.Refusal.failed(ENOSPC)) { try write(large, replaces: replaces) }

    #expect(folder.files == (replaces ? ["backup.json"] : []))
    if replaces { #expect(try content(of: path) == "old") }
    withExtendedLifetime(mount) {}
  }
}

struct `A file that was handed over` {
  @Test(arguments: [0, 1, 99, 100, 101, 5000])
  func `is read to its end, or one byte beyond the limit`(size: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/file"
    let bytes = (0..<size).map { UInt8($0 % 251) }
    try Data(bytes).write(to: URL(filePath: path))

    #expect(try InputFile.bytes(path, limit: 100) == Array(bytes.prefix(101)))
  }

  @Test func `is refused with the system's reason`() throws {
    let folder = try TemporaryFolder()
    let long = folder.path + "/" + String(repeating: "n", count: 300)
    for (path, number) in [
      ("/nowhere", ENOENT), ("/dev/null/x", ENOTDIR), ("/", EISDIR), (long, ENAMETOOLONG),
    ] {
      #expect(throws: InputFileError(path: path, number: number)) { try InputFile.bytes(path) }
    }
  }
}
