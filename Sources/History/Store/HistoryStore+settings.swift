// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Psychometrics

extension HistoryStore {
  /// All settings that are set, by key.
  public func settings() throws(HistoryError) -> [String: String] { try values(String.self) }

  /// Sets `key`; when it has that value already, nothing changes and `undo` stays what it was.
  public func set(_ key: String, to value: String, at moment: Moment) throws(HistoryError) {
    try change(key, to: value, as: .setting, at: moment)
  }

  /// Removes `key`; when it is not set, nothing changes and `undo` stays what it was.
  public func remove(_ key: String, at moment: Moment) throws(HistoryError) {
    try change(key, to: String?.none, as: .setting, at: moment)
  }
}
