// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Journal
import Psychometrics
import Texts

/// What stands out in the newest answered week, and what did in the weeks before it.
package struct SignalsPage {
  package let overview: SignalOverview

  package init(overview: SignalOverview) {
    self.overview = overview
  }

  package var page: Page {
    let now: Block =
      overview.now.isEmpty
      ? .paragraph(.signalsNothing()) : list(.signalsNow(), overview.now)
    let earlier = overview.earlier.isEmpty ? [] : [list(.signalsEarlier(), overview.earlier)]
    let title = Message.signalsTitle(
      title: .given(overview.source.title), week: .week(overview.week, .iso))
    return Page(
      title: PageText(title),
      ([now] + earlier + [.hint(.signalsHint())]).map { Page.Section([$0]) })
  }

  private func list(_ lead: Message, _ signals: [Signal]) -> Block {
    .list(ItemList(lead: PageText(lead), signals.map { PageText(words($0)) }))
  }

  private func words(_ signal: Signal) -> Message {
    let (title, id) = (Message.given(signal.title), Message.given(signal.id))
    // What is joined of others has no weeks of its own.
    let weeks = overview.counts[signal.id] ?? 0
    let window = overview.windowSize
    return switch (weeks > 0, overview.hidden.contains(signal.id)) {
    case (false, false): .signalsRow(title: title, id: id)
    case (false, true): .signalsRowHidden(title: title, id: id)
    case (true, false):
      .signalsRowCounted(title: title, weeks: weeks, window: window, id: id)
    case (true, true):
      .signalsRowCountedHidden(title: title, weeks: weeks, window: window, id: id)
    }
  }
}
