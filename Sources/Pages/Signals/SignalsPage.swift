// SPDX-License-Identifier: GPL-3.0-or-later

package import Journal
import Psychometrics

/// What stands out in the newest answered week, and what did in the weeks before it.
package struct SignalsPage {
  package let overview: SignalOverview

  package init(overview: SignalOverview) {
    self.overview = overview
  }

  package var page: Page {
    var sections: [Page.Section] = []
    if overview.now.isEmpty {
      sections.append(Page.Section([.paragraph("Nothing stands out.")]))
    } else {
      sections.append(list("Stands out:", overview.now))
    }
    if !overview.earlier.isEmpty {
      sections.append(list("Not this week, and before:", overview.earlier))
    }
    sections.append(
      Page.Section([.hint("onland signals hide ID leaves a card out of the result page.")]))
    return Page(title: "\(overview.source.title), week \(overview.week)", sections)
  }

  private func list(_ lead: PageText, _ signals: [Signal]) -> Page.Section {
    Page.Section([.list(ItemList(lead: lead, signals.map(words)))])
  }

  private func words(_ signal: Signal) -> PageText {
    // What is joined of others has no weeks of its own.
    let weeks = overview.counts[signal.id] ?? 0
    let count = weeks > 0 ? ", \(weeks) of the last \(overview.windowSize)" : ""
    let remark = overview.hidden.contains(signal.id) ? "; card hidden" : ""
    return "\(signal.title)\(count) (\(signal.id)\(remark))"
  }
}
