// SPDX-License-Identifier: GPL-3.0-or-later

import History

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
    try LostHistory.look(self)
    return try withHistory { () throws(HistoryError) in try HistoryStore(folder: folder) }
  }

  /// Refuses before a person is asked anything that could not be saved then; makes nothing.
  func requireWritableHistory() throws(Problem) {
    try withHistory { () throws(HistoryError) in
      try HistoryStore.requireWritable(folder: folder)
    }
  }
}
