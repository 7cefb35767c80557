// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Journal
import Pages

extension Problem {
  /// What is known, and what to do.
  init(_ lost: LostHistory) {
    let traces = lost.traces
    let path = traces.path.cleanedForDisplay
    let copies = traces.copies.map(\.cleanedForDisplay)
    guard let last = traces.missing.values.max() else {
      self.init(
        "there is no history at \(path), but what looks like a copy of one: "
          + Words.list(copies),
        hint:
          "Nothing new was begun. If it is yours, give it back the name history.sqlite; if not, "
          + "move it to another folder.",
        status: .history)
      return
    }
    let found = copies.isEmpty ? "" : " One of these may be it: \(Words.list(copies))."
    self.init(
      "the history is gone: there were check-ins up to \(last), and \(path) is not there",
      hint: "Nothing new was begun. Put the file back, or import a backup.\(found) To start over, "
        + "also before an import: rm \(traces.notePath.cleanedForDisplay)",
      status: .history)
  }
}
