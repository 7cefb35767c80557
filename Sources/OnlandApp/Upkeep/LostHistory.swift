// SPDX-License-Identifier: GPL-3.0-or-later

import History

/// A history that was here and is not, so that no new one is begun in its place by chance.
struct LostHistory: Error, Equatable {
  let traces: HistoryTraces

  /// - Returns: `nil` when there is a history, or nothing speaks for one that was here.
  init?(_ traces: HistoryTraces) {
    if traces.isPresent || traces.missing.isEmpty && traces.copies.isEmpty { return nil }
    self.traces = traces
  }

  /// - Returns: The same, of the history in a folder.
  init?(folder: String) throws(HistoryError) { self.init(try HistoryStore.traces(folder: folder)) }
}
