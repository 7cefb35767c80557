// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Journal
import Pages
import Texts

extension Problem {
  /// What is known, and what to do.
  init(_ lost: LostHistory) {
    let traces = lost.traces
    let path = traces.path.cleanedForDisplay
    let copies = traces.copies.map(\.cleanedForDisplay)
    guard let last = traces.missing.values.max() else {
      self.init(
        .lostHistoryOnlyCopies(path: .given(path), copies: .names(copies)),
        hint: .lostHistoryGiveItBack(), status: .history)
      return
    }
    let note = Message.given(traces.notePath.cleanedForDisplay)
    self.init(
      .lostHistoryGone(last: .given("\(last)"), path: .given(path)),
      hint: copies.isEmpty
        ? .lostHistoryStartOver(note: note)
        : .lostHistoryStartOverCopies(copies: .names(copies), note: note),
      status: .history)
  }
}

extension LostHistory {
  /// Whether a new one shall be begun all the same.
  var question: Message {
    let path = Message.given(traces.path.cleanedForDisplay)
    return traces.missing.values.max().map {
      .lostHistoryAskGone(last: .given("\($0)"), path: path)
    }
      ?? .lostHistoryAskOnlyCopies(
        path: path, copies: .names(traces.copies.map(\.cleanedForDisplay)))
  }
}
