// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Glibc

/// A program that shows a page that is longer than the screen, such as less(1).
public struct Pager: Equatable, Sendable {
  /// For the shell.
  public var command: String

  public init(command: String) { self.command = command }

  /// What the person wants: the first of `ONLAND_PAGER` and `PAGER` that is set, otherwise less.
  ///
  /// - Parameters:
  ///   - environment: An empty value, and `cat`, mean none.
  ///   - hasLess: Whether less is on this machine.
  public init?(environment: [String: String], hasLess: Bool) {
    let wanted = environment["ONLAND_PAGER"] ?? environment["PAGER"]
    guard let wanted else {
      if !hasLess { return nil }
      self.init(command: "less -FRX")
      return
    }
    let words = wanted.split(separator: " ")
    if words.isEmpty || words == ["cat"] { return nil }
    self.init(command: wanted)
  }

  /// Shows a page and waits until the reader has left it.
  ///
  /// Ctrl-C is for the pager meanwhile. A pager that fails, or is not there, has lost nothing.
  ///
  /// - Returns: Whether the page was shown; not when it fits the screen, or the pager failed.
  func show(_ page: [UInt8], at size: TerminalSize) -> Bool {
    guard Self.rows(of: page, columns: size.columns) >= size.rows else { return false }
    // What the reader looks for may be of their diary.
    setenv("LESSHISTFILE", "-", 0)
    var modes = termios()
    let hasModes = tcgetattr(STDOUT_FILENO, &modes) == 0
    let handlers = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in handlers { signal(number, handler) } }
    guard let process = ChildProcess.Reading("/bin/sh", ["-c", command]) else { return false }
    // One that leaves before the end has shown what was wanted.
    _ = page.withUnsafeBytes { writeAll($0, to: process.input) }
    let status = process.finish()
    if status != 0, hasModes { tcsetattr(STDOUT_FILENO, TCSADRAIN, &modes) }
    // The shell between ends by the Ctrl-C that less took for a command.
    return status == 0 || status == 128 + SIGINT
  }

  /// Lines of the screen that a page takes.
  private static func rows(of page: [UInt8], columns: Int) -> Int {
    page.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
      .reduce(0) { rows, line in
        let width = String(decoding: line, as: UTF8.self).displayWidth
        return rows + max(1, (width + columns - 1) / columns)
      }
  }
}
