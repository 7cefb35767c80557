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
}
