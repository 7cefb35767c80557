// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import Terminal
import TestSupport
import Testing

struct `An output that is checked` {
  /// Both ends of a pipe.
  private final class Ends {
    private(set) var reading: CInt
    let writing: CInt

    init() {
      // Else a write without a reader would end the tests.
      signal(SIGPIPE, SIG_IGN)
      var ends: [CInt] = [-1, -1]
      pipe(&ends)
      // A process that another test starts must not keep them open.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }

    deinit {
      if reading >= 0 { close(reading) }
      close(writing)
    }

    /// The reader leaves.
    func leave() {
      close(reading)
      reading = -1
    }

    /// Without waiting.
    func readAvailable() -> String {
      var bytes = [UInt8](repeating: 0, count: 1 << 10)
      _ = fcntl(reading, F_SETFL, O_NONBLOCK)
      let count = read(reading, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
  }

  @Test func `is held back until it is asked for, in order`() {
    let ends = Ends()
    let output = CheckedOutput(descriptor: ends.writing)
    output.write("one\n")
    output.write("two\n")
    #expect(ends.readAvailable() == "")

    output.flush()
    #expect(ends.readAvailable() == "one\ntwo\n")
    output.flush()
    #expect(ends.readAvailable() == "")
    #expect(output.isOpen && output.failure == nil)
  }

  @Test func `is not held back for ever, and a block passes what is held`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/output"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(descriptor) }
    let output = CheckedOutput(descriptor: descriptor)
    let line = String(repeating: "a", count: 1023) + "\n"
    for _ in 0..<64 { output.write(line) }
    #expect(try Data(contentsOf: URL(filePath: path)).count == 1 << 16)

    output.write("held\n")
    output.write(String(repeating: "b", count: 1 << 17))
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written.dropFirst(1 << 16).hasPrefix("held\nbbb"))
    #expect(written.count == (1 << 16) + 5 + (1 << 17))
  }

  @Test func `keeps its first failure, and nothing follows a gap`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/output"
    // A descriptor that cannot be written, until another file takes its number.
    let descriptor = open("/dev/full", O_WRONLY | O_CLOEXEC)
    let output = CheckedOutput(descriptor: descriptor)
    output.write("lost")
    #expect(output.failure == nil)
    output.flush()
    #expect(output.failure == ENOSPC)
    #expect(!output.isOpen)

    let other = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    dup2(other, descriptor)
    close(other)
    output.write("late")
    output.flush()
    #expect(output.failure == ENOSPC)
    #expect(try Data(contentsOf: URL(filePath: path)).isEmpty)
    close(descriptor)
  }

  @Test func `says of a descriptor that is closed that it is`() {
    let output = CheckedOutput(descriptor: -1)
    output.write("lost")
    output.flush()
    #expect(output.failure == EBADF)
  }

  @Test func `ends without a failure when the reader leaves`() {
    let ends = Ends()
    ends.leave()
    let output = CheckedOutput(descriptor: ends.writing)
    output.write("unread")
    output.flush()
    #expect(!output.isOpen)
    #expect(output.failure == nil)
  }
}
