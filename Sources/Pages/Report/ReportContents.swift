// SPDX-License-Identifier: GPL-3.0-or-later

package import Journal
import Psychometrics
package import Texts

/// What is on a page and what is not, told before it is written.
package struct ReportContents {
  private let report: PeriodReport

  package init(_ report: PeriodReport) { self.report = report }

  /// Empty where everything is on it.
  package var sentences: [Message] {
    let parts = parts
    let (shown, hidden) = (parts.filter(\.isShown), parts.filter { !$0.isShown })
    guard !hidden.isEmpty || report.choice.audience != nil else { return [] }
    let list = { (parts: [Part]) in Message.list(parts.map(\.name), .and) }
    let leftOut: Message? = hidden.isEmpty ? nil : .reportLeftOut(parts: list(hidden))
    return [reader(shown.isEmpty ? .reportNothingOfAnswers() : list(shown)), leftOut]
      .compactMap(\.self)
  }

  private struct Part {
    var name: Message
    var isShown: Bool
  }

  private var parts: [Part] {
    let choice = report.choice
    let questionnaire = report.questionnaire
    let scales = questionnaire.scales
    let areas = (scales.filter(\.isOverall) + scales.filter { !$0.isOverall }).map {
      Part(name: .given(questionnaire.nameInSentence(of: $0)), isShown: choice.shows($0))
    }
    return areas + [
      Part(name: .reportSignalsPart(), isShown: choice.showsSignals),
      Part(name: .reportPlansPart(), isShown: true),
      Part(name: .reportNotesPart(), isShown: choice.showsNotes),
    ]
  }

  private func reader(_ parts: Message) -> Message {
    switch report.choice.audience {
    case .partner: .reportForPartner(parts: parts)
    case .counsellor: .reportForCounsellor(parts: parts)
    case .print: .reportForPaper(parts: parts)
    case nil: .reportOnPage(parts: parts)
    }
  }
}
