// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

extension Environment {
  /// The settings in the history; none when there is no history yet. Makes nothing.
  func storedSettings() throws(Problem) -> Settings {
    let values = try withHistory { () throws(HistoryError) -> [String: String] in
      try HistoryStore.reading(folder: folder)?.settings() ?? [:]
    }
    return Settings(values: values)
  }

  /// The history, to change it; made where there is none and none was.
  func historyToChange() throws(Problem) -> HistoryStore {
    try requireTimeZone()
    try LostHistory.look(self)
    return try withHistory { () throws(HistoryError) in try HistoryStore(folder: folder) }
  }

  /// Refuses before a person is asked anything that could not be saved then; makes nothing.
  func requireWritableHistory() throws(Problem) {
    try requireTimeZone()
    try withHistory { () throws(HistoryError) in
      try HistoryStore.requireWritable(folder: folder)
    }
  }

  /// POSIX lets TZ name a time zone that is days away; no history has a place for its times.
  private func requireTimeZone() throws(Problem) {
    guard now().offsetSeconds.magnitude >= 86_400 else { return }
    throw Problem(
      "the time zone is a day or more away from UTC",
      hint: "Nothing was changed. TZ sets it: TZ=Europe/Berlin, say, or nothing for that of the "
        + "system.", status: .usage)
  }
}
