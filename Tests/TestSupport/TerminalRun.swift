// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A program running in a pseudo-terminal of its own.
///
/// It begins with nothing of this machine: no inputrc, no home folder, no signal blocked or ignored.
/// Type only after `wait(for:)` has seen the prompt. Everything that waits gives up after ten
/// seconds, and a run that is let go is killed.
public final class TerminalRun {
  /// Everything the program has written to the terminal.
  public private(set) var screen = ""
  private let process: pid_t
  private var initialModes = termios()
  private var primary: Descriptor?
  /// Held open, so that what was written last can still be read when the program has ended.
  private var replica: Descriptor?
  private var input: Descriptor?
  private let output: Descriptor?
  private let errors: Descriptor?
  /// Reaches its end when the program does.
  private let lifetime: Descriptor
  private var unread: [UInt8] = []
  private var outputBytes: [UInt8] = []
  private var errorBytes: [UInt8] = []
  private var status: ExitStatus?

  /// - Parameters:
  ///   - executable: Path of the program; `TerminalRun.built(_:)` gives one of this package.
  ///   - environment: Added to `TERM=xterm`, `LANG=C.UTF-8` and an empty inputrc.
  ///   - blockedSignals: Signals that the parent leaves blocked.
  public init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24, input: Stream = .terminal, output: Stream = .terminal,
    error: Stream = .terminal, blockedSignals: [CInt] = []
  ) throws {
    // A program that has ended must not end the tests that still write to it.
    Glibc.signal(SIGPIPE, SIG_IGN)
    let (primary, replica, path) = try Descriptor.pseudoTerminal()
    try setSize(of: primary, columns: columns, rows: rows)

    try check(tcgetattr(primary.number, &initialModes))

    var actions = FileActions()
    // The first terminal that a session leader opens becomes its controlling terminal.
    actions.open(path, as: FileActions.spare, O_RDWR)
    self.input = try actions.connect(STDIN_FILENO, to: input)
    self.output = try actions.connect(STDOUT_FILENO, to: output)
    errors = try actions.connect(STDERR_FILENO, to: error)
    actions.close(FileActions.spare)
    let (lifetime, lifetimeEnd) = try Descriptor.pipe()
    actions.duplicate(lifetimeEnd, as: FileActions.spare)

    var variables = ["TERM": "xterm", "LANG": "C.UTF-8", "INPUTRC": "/dev/null"]
    variables.merge(environment) { _, given in given }
    process = try actions.spawn(
      executable, arguments, environment: variables, blockedSignals: blockedSignals)
    self.primary = primary
    self.replica = replica
    self.lifetime = lifetime
  }

  deinit {
    if status == nil {
      kill(-process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  /// Presses keys, such as `"abc\r"` or `"\u{3}"` for Ctrl-C.
  public func type(_ keys: String) { type(Array(keys.utf8)) }

  public func type(_ bytes: [UInt8]) { primary?.write(bytes) }

  /// Waits until `text` has appeared, and leaves what follows it for the next wait.
  public func wait(for text: String) throws {
    let deadline = Deadline()
    let wanted = Array(text.utf8)
    while true {
      if let found = unread.firstRange(of: wanted) {
        unread.removeSubrange(..<found.upperBound)
        return
      }
      guard !lifetime.isAtEnd else {
        guard readAvailable() else { throw Unmet(.ended(before: text), screen: screen) }
        continue
      }
      try waitForMore(until: deadline, orThrow: .notShown(text))
    }
  }

  /// Waits until the program has read every key that has reached it: Ctrl-C throws the others away.
  ///
  /// Wait for one of them to be shown first, then all have reached it.
  public func waitUntilKeysAreRead() throws {
    try waitForUnreadKeys(orThrow: .keysNotRead) { $0 == 0 }
  }

  /// Waits until a whole line has reached the program, which shows nothing of it and reads nothing.
  public func waitUntilLineIsUnread() throws {
    try waitForUnreadKeys(orThrow: .noUnreadLine) { $0 > 0 }
  }

  private func waitForUnreadKeys(
    orThrow unmet: Unmet.Expectation, _ isMet: (CInt) -> Bool
  ) throws {
    let deadline = Deadline()
    var unreadKeys: CInt = 0
    repeat {
      guard let replica, deadline.milliseconds > 0 else { throw Unmet(unmet, screen: screen) }
      try check(ioctl(replica.number, UInt(FIONREAD), &unreadKeys))
      sched_yield()
    } while !isMet(unreadKeys)
  }

  /// Sends a signal to the program alone, not to programs it started.
  public func signal(_ number: CInt) { kill(process, number) }

  /// Gives the terminal another size; the kernel then sends SIGWINCH.
  public func resize(columns: Int, rows: Int = 24) throws {
    guard let primary else { return }
    try setSize(of: primary, columns: columns, rows: rows)
  }

  /// Closes the terminal's window.
  public func closeTerminal() {
    replica = nil
    primary = nil
  }

  /// Whether the terminal shows what is typed, as it does unless a program edits lines by itself.
  public var echoes: Bool {
    var modes = termios()
    guard let primary, tcgetattr(primary.number, &modes) == 0 else { return false }
    return modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Gives the terminal the modes it began with, as a shell may when a program stops.
  public func resetModes() throws {
    guard let primary else { return }
    try check(tcsetattr(primary.number, TCSANOW, &initialModes))
  }

  /// Writes to the program's standard input, which must be `.pipe`.
  public func send(_ text: String) { input?.write(Array(text.utf8)) }

  /// Ends the program's standard input, which must be `.pipe`.
  public func endInput() { input = nil }

  /// Waits for the program to end.
  public func exitStatus() throws -> ExitStatus {
    if let status { return status }
    let deadline = Deadline()
    while !lifetime.isAtEnd {
      try waitForMore(until: deadline, orThrow: .stillRunning)
    }
    while readAvailable() {}
    var code: CInt = 0
    waitpid(process, &code, 0)
    let ended = ExitStatus(waitStatus: code)
    status = ended
    return ended
  }

  /// What the program wrote to standard output, when that is `.pipe`; complete after `exitStatus()`.
  public var standardOutput: String { String(decoding: outputBytes, as: UTF8.self) }

  /// What the program wrote to standard error, when that is `.pipe`; complete after `exitStatus()`.
  public var standardError: String { String(decoding: errorBytes, as: UTF8.self) }

  private func waitForMore(until deadline: Deadline, orThrow unmet: Unmet.Expectation) throws {
    let sources = [primary, output, errors, lifetime].compactMap(\.self).filter { !$0.isAtEnd }
    guard Descriptor.waitForAny(sources, until: deadline) else {
      throw Unmet(unmet, screen: screen)
    }
    _ = readAvailable()
  }

  /// - Returns: Whether there was anything.
  private func readAvailable() -> Bool {
    let shown = primary?.readAvailable() ?? []
    unread += shown
    screen += String(decoding: shown, as: UTF8.self)
    let written = output?.readAvailable() ?? []
    outputBytes += written
    let complained = errors?.readAvailable() ?? []
    errorBytes += complained
    _ = lifetime.readAvailable()
    return !(shown.isEmpty && written.isEmpty && complained.isEmpty)
  }
}

private func setSize(of terminal: Descriptor, columns: Int, rows: Int) throws {
  var size = winsize(
    ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  try check(ioctl(terminal.number, UInt(TIOCSWINSZ), &size))
}
