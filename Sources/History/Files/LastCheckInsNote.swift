// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics

/// `LastCheckIns` in a small file beside the history, read without opening the history.
///
/// A shell prompt asks before every line whether a check-in is due: it must never wait for a lock,
/// nor make another process wait. The note holds the state of the history file it was made from,
/// so that one that is out of date is noticed.
struct LastCheckInsNote: Equatable {
  var content: LastCheckIns
  /// When the history file was written last, and its size.
  var state: FileStatus.State

  private static let format = "onland/last-check-ins/2"
  /// A note without its last line was not written to the end.
  private static let end = "end"
  /// Bytes; a note is a line for each questionnaire.
  private static let maximumSize = 1 << 20

  var text: String {
    let state = [state.modifiedSeconds, state.modifiedNanoseconds, state.size]
    let dates = content.dates.sorted { $0.key < $1.key }.map { "date\t\($0)\t\($1)" }
    let settings = content.settings.map { "setting\t\($0.rawValue)\t\($1)" }.sorted()
    let head = ([Self.format] + state.map(String.init)).joined(separator: "\t")
    return ([head] + dates + settings + [Self.end, ""]).joined(separator: "\n")
  }

  /// - Returns: `nil` for anything that `text` does not write.
  init?(_ text: String) {
    let lines = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    guard let head = lines.first, head.count == 4, head[0] == Self.format,
      let seconds = Int(head[1]), let nanoseconds = Int(head[2]), let size = Int(head[3]),
      lines.last == [Self.end]
    else { return nil }
    state = FileStatus.State(modifiedSeconds: seconds, modifiedNanoseconds: nanoseconds, size: size)
    content = LastCheckIns(dates: [:], settings: [:])
    for line in lines.dropFirst().dropLast() {
      guard line.count == 3 else { return nil }
      if line[0] == "date", let date = LocalDate(line[2]) {
        content.dates[line[1]] = date
      } else if line[0] == "setting", let key = LastCheckIns.SettingKey(rawValue: line[1]) {
        content.settings[key] = line[2]
      } else {
        return nil
      }
    }
  }

  init(content: LastCheckIns, state: FileStatus.State) {
    self.content = content
    self.state = state
  }
}

extension LastCheckInsNote {
  /// - Returns: `nil` when there is none that can be read.
  init?(in files: HistoryFiles) {
    let path = files.lastCheckIns
    guard let status = try? FileStatus(of: path),
      (try? status.requireOurs(as: .file, path: path)) != nil, status.size <= Self.maximumSize,
      let bytes = FileManager.default.contents(atPath: path),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    self.init(text)
  }

  /// Writes the note under another name and gives it the real one when it is complete.
  func save(in files: HistoryFiles) throws {
    let unfinished = files.unfinishedLastCheckIns
    try files.remove(unfinished)
    try files.makePrivateFile(unfinished)
    let file = try FileHandle(forWritingTo: URL(filePath: unfinished))
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
    guard rename(unfinished, files.lastCheckIns) == 0 else {
      throw HistoryError(systemError: errno, path: files.lastCheckIns)
    }
  }
}
