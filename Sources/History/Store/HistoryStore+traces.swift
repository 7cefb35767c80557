// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension HistoryStore {
  /// Looks for signs that check-ins were in the folder that its history does not have; changes nothing.
  ///
  /// - Throws: `notOurs`, and what the file system refuses.
  public static func traces(folder: String) throws(HistoryError) -> HistoryTraces {
    let files = HistoryFiles(folder: folder)
    let isPresent = try files.findDatabase()
    var traces = HistoryTraces(
      path: files.database, isPresent: isPresent, notePath: files.lastCheckIns, missing: [:],
      copies: files.copies())
    guard let note = LastCheckInsNote(in: files) else { return traces }
    guard isPresent, let status = try FileStatus(of: files.database) else {
      traces.missing = note.content.dates
      return traces
    }
    // A history that cannot be read is told of elsewhere.
    guard note.state != status.state,
      let known = try? lookingAt(files).read(
        .none, { db in try lastCheckIns(db, isSealed: files.isSealed) }
      ).dates
    else { return traces }
    traces.missing = note.content.dates.filter { questionnaire, date in
      known[questionnaire].map { $0 < date } ?? true
    }
    return traces
  }

  /// Removes the note of the last check-ins: a new history does not miss them.
  public static func forgetLastCheckIns(folder: String) throws(HistoryError) {
    let files = HistoryFiles(folder: folder)
    try files.remove(files.lastCheckIns)
  }
}

extension HistoryFiles {
  /// The paths of files that are called like a copy of the database, in order.
  ///
  /// Source: Syncthing (`history.sync-conflict-20261129-101500-ABCDEFG.sqlite`), Dropbox and Nextcloud
  /// (`history (Anna's conflicted copy 2026-11-29).sqlite`), browsers and file managers
  /// (`history (1).sqlite`, `history - Copy.sqlite`).
  fileprivate func copies() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      let name = name.lowercased()
      return name.hasPrefix("history") && [".sqlite", ".age"].contains { name.hasSuffix($0) }
        && ["conflict", "(", "copy"].contains { name.contains($0) }
    }.sorted().map(path)
  }
}
