// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
public import Psychometrics

/// When the next check-in is due, beside the history, so that a shell prompt need not open it.
///
/// Written after a change and replaced as a whole: reading it takes no lock. It may lag behind the
/// history after a crash, and is written anew with the next change.
public struct DueNote: Equatable, Sendable {
  /// The first local day a check-in is due.
  public var from: LocalDate
  /// The first local day it is passed over in silence again.
  public var until: LocalDate

  public init(from: LocalDate, until: LocalDate) {
    self.from = from
    self.until = until
  }

  /// Reads the note of a folder.
  ///
  /// - Returns: `nil` when there is none or it is not whole; the history knows then.
  public init?(folder: String) {
    guard let data = FileManager.default.contents(atPath: HistoryFiles(folder: folder).dueNote)
    else { return nil }
    // Less its line's end: a note that was cut off there loses a digit, and is none.
    let parts = String(decoding: data, as: UTF8.self).dropLast().split(separator: " ")
    guard parts.count == 2, let from = LocalDate(parts[0]),
      let until = LocalDate(parts[1])
    else { return nil }
    self.init(from: from, until: until)
  }

  /// Replaces the note of a folder.
  public func write(folder: String) throws(HistoryError) {
    let path = HistoryFiles(folder: folder).dueNote
    let unfinished = "\(path).\(getpid())"
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw HistoryError(systemError: errno, path: path) }
    defer { close(descriptor) }
    let line = Array("\(from) \(until)\n".utf8)
    // Not synchronized: everything in it can be worked out again.
    guard fchmod(descriptor, 0o600) == 0,
      Foundation.write(descriptor, line, line.count) == line.count,
      rename(unfinished, path) == 0
    else {
      let reason = HistoryError(systemError: errno, path: path)
      unlink(unfinished)
      throw reason
    }
  }
}
