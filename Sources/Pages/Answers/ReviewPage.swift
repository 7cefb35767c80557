// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics
import Texts

/// Every answer before it is saved, each with the number that changes it.
package struct ReviewPage {
  private let answers: AnswerList

  /// - Parameter asked: What skip logic lets through.
  package init(
    _ questionnaire: Questionnaire, asked: [Item.Position], outcomes: [Item.ID: Outcome]
  ) {
    answers = AnswerList(questionnaire, asked, outcomes: outcomes, isNumbered: true)
  }

  package var page: Page {
    Page(
      title: PageText(.answerReviewTitle()),
      lead: [.answers(answers), .hint(.answerReviewHint())], [])
  }
}
