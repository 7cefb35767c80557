// SPDX-License-Identifier: GPL-3.0-or-later

package import Journal
import Psychometrics

/// What is on a page and what is not, told before it is written.
package struct ReportContents {
  private let report: PeriodReport

  package init(_ report: PeriodReport) { self.report = report }

  /// Empty where everything is on it.
  package var sentences: [String] {
    let parts = parts
    let (shown, hidden) = (parts.filter(\.isShown), parts.filter { !$0.isShown })
    guard !hidden.isEmpty || report.choice.audience != nil else { return [] }
    let list = { (parts: [Part]) in Words.list(parts.map(\.name)) }
    return [
      "\(reader): \(shown.isEmpty ? "nothing of your answers" : list(shown)).",
      hidden.isEmpty ? nil : "Left out: \(list(hidden)).",
    ].compactMap(\.self)
  }

  private struct Part {
    var name: String
    var isShown: Bool
  }

  private var parts: [Part] {
    let choice = report.choice
    let scales = report.questionnaire.scales
    let areas = (scales.filter(\.isOverall) + scales.filter { !$0.isOverall }).map {
      Part(name: $0.name ?? $0.title.lowercased(), isShown: choice.shows($0))
    }
    return areas + [
      Part(name: "what stood out", isShown: choice.showsSignals),
      Part(name: "plans", isShown: true), Part(name: "notes", isShown: choice.showsNotes),
    ]
  }

  private var reader: String {
    switch report.choice.audience {
    case .partner: "For your partner"
    case .counsellor: "For your counsellor"
    case .print: "For paper"
    case nil: "On the page"
    }
  }
}
