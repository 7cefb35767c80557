// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

/// What the history knows about where a person turns: read with little patience, and never in the
/// way of a number.
struct StoredHelp {
  var settings: Settings
  var today: LocalDate
  /// Whether there is a history that could not be read.
  var isUnreadable: Bool

  init(_ environment: Environment) {
    do throws(HistoryError) {
      let history = try HistoryStore.reading(
        folder: environment.folder, busyTimeoutSeconds: Self.patience)
      settings = Settings(values: try history?.settings() ?? [:])
      isUnreadable = false
    } catch {
      settings = Settings(values: [:])
      isUnreadable = true
    }
    today = environment.now().localDate(dayStartMinutes: settings.dayStartMinutes)
  }

  /// Seconds to wait for a process that is writing, which takes milliseconds.
  private static let patience = 0.5
}
