// SPDX-License-Identifier: GPL-3.0-or-later

internal import CSystem
import Glibc

/// A program that is run to its end.
public enum ChildProcess {
  /// How it ended, and what it wrote.
  public struct Outcome: Equatable, Sendable {
    /// Its exit status; 128 and the number of the signal that ended it.
    public var status: CInt
    public var output: String
    public var problem: String

    public init(status: CInt, output: String, problem: String) {
      self.status = status
      self.output = output
      self.problem = problem
    }
  }

  /// Runs a program with nothing to read, and waits for it.
  ///
  /// - Parameter path: Absolute.
  /// - Returns: `nil` when it cannot be started.
  public static func run(_ path: String, _ arguments: [String]) -> Outcome? {
    guard let output = Pipe() else { return nil }
    guard let problem = Pipe() else {
      output.close()
      return nil
    }
    let process = start(path, arguments, output: output.writing, problem: problem.writing)
    close(output.writing)
    close(problem.writing)
    defer {
      close(output.reading)
      close(problem.reading)
    }
    guard let process else { return nil }
    let texts = readAll([output.reading, problem.reading])
    return Outcome(status: wait(for: process), output: texts[0], problem: texts[1])
  }

  /// A program whose output is read while it runs, and whose complaints go where ours go.
  struct Writing {
    /// To be closed by whoever reads it.
    let output: CInt
    private let process: CInt

    /// - Parameter path: Absolute.
    /// - Returns: `nil` when it cannot be started.
    init?(_ path: String, _ arguments: [String]) {
      guard let output = Pipe() else { return nil }
      let process = start(path, arguments, output: output.writing, problem: STDERR_FILENO)
      close(output.writing)
      guard let process else {
        close(output.reading)
        return nil
      }
      self.output = output.reading
      self.process = process
    }

    /// - Returns: Its exit status; 128 and the number of the signal that ended it.
    func wait() -> CInt { ChildProcess.wait(for: process) }
  }

  /// A program that reads what is written to it, and shows it where ours would be shown.
  struct Reading {
    let input: CInt
    private let process: CInt

    /// - Parameter path: Absolute.
    /// - Returns: `nil` when it cannot be started.
    init?(_ path: String, _ arguments: [String]) {
      guard let input = Pipe() else { return nil }
      let process = start(
        path, arguments, input: input.reading, output: STDOUT_FILENO, problem: STDERR_FILENO)
      close(input.reading)
      guard let process else {
        close(input.writing)
        return nil
      }
      self.input = input.writing
      self.process = process
    }

    /// Ends its input and waits for it.
    ///
    /// - Returns: Its exit status; 128 and the number of the signal that ended it.
    func finish() -> CInt {
      close(input)
      return ChildProcess.wait(for: process)
    }
  }

  /// - Parameter input: Absent: nothing to read.
  private static func start(
    _ path: String, _ arguments: [String], input: CInt = -1, output: CInt, problem: CInt
  ) -> CInt? {
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: CInt = 0
    return cs_start(words, input, output, problem, &process) == 0 ? process : nil
  }

  private static func wait(for process: CInt) -> CInt {
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return exitStatus(status)
  }

  /// Source: the macros of waitpid(2), which Swift does not import.
  private static func exitStatus(_ status: CInt) -> CInt {
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  /// Reads descriptors to their ends, all at once: the program may fill either first.
  private static func readAll(_ descriptors: [CInt]) -> [String] {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var texts = descriptors.map { _ in [UInt8]() }
    var chunk = [UInt8](repeating: 0, count: 4096)
    while polled.contains(where: { $0.fd >= 0 }) {
      guard poll(&polled, nfds_t(polled.count), -1) >= 0 || errno == EINTR else { break }
      for index in polled.indices where polled[index].revents != 0 {
        polled[index].revents = 0
        let count = read(polled[index].fd, &chunk, chunk.count)
        if count > 0 { texts[index] += chunk[..<count] }
        // poll(2) passes over a negative descriptor.
        if count == 0 || count < 0 && errno != EINTR { polled[index].fd = -1 }
      }
    }
    return texts.map { String(decoding: $0, as: UTF8.self) }
  }
}

private struct Pipe {
  let reading: CInt
  let writing: CInt

  init?() {
    var ends: [CInt] = [-1, -1]
    guard cs_pipe(&ends) == 0 else { return nil }
    (reading, writing) = (ends[0], ends[1])
  }

  func close() {
    Glibc.close(reading)
    Glibc.close(writing)
  }
}
