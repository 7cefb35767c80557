// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Psychometrics
import Texts

/// A stored check-in: the page of its week, and every answer.
package struct CheckInPage {
  package let result: ResultPage

  package init(result: ResultPage) {
    self.result = result
  }

  package var page: Page {
    var page = result.page
    page.sections.append(Page.Section(heading: PageText(.answerHeading()), [.answers(answers)]))
    return page
  }

  private var answers: AnswerList {
    let checkIn = result.assessed.checkIn
    let questionnaire = result.assessed.questionnaire
    let answered = questionnaire.items.indices.filter { position in
      let outcome = checkIn.outcomes[questionnaire.items[position].id]
      return outcome != nil && outcome != .missing(.notApplicable)
    }
    return AnswerList(questionnaire, answered, outcomes: checkIn.outcomes, isNumbered: false)
  }
}
