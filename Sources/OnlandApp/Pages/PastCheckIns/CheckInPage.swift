// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

/// A stored check-in: the page of its week, and every answer.
struct CheckInPage {
  let result: ResultPage

  var page: Page {
    var page = result.page
    page.sections.append(Page.Section(heading: "Answers", [.list(ItemList(answers))]))
    return page
  }

  private var answers: [PageText] {
    let checkIn = result.assessed.checkIn
    return result.assessed.questionnaire.items.compactMap { item in
      guard let outcome = checkIn.outcomes[item.id], outcome != .missing(.notApplicable)
      else { return nil }
      return "\(item.text) \(Words.outcome(outcome, of: item))"
    }
  }
}
