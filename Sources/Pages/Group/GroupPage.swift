// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import GroupResults
import Psychometrics

/// What may be shown of many people.
package struct GroupPage {
  private let report: GroupReport

  package init(_ report: GroupReport) { self.report = report }

  package var page: Page {
    guard let shown = report.shown else {
      let people = Words.count(report.smallest, "person", "people")
      return Page([Page.Section([.paragraph("Fewer than \(people): nothing is shown.")])])
    }
    let people = Words.count(shown.all.people, "person", "people")
    let title = "\(report.questionnaire.title), \(weeks(shown.weeks)), \(people)"
    guard !shown.groups.isEmpty else {
      return Page(
        title: PageText(title),
        [Page.Section([.bars(shown.all.areas.map(row))])] + standingOut(shown)
          + [Page.Section(notes(shown))])
    }
    return Page(
      title: PageText(title), lead: [.facts(Facts(for: .reading, sizes(shown)))],
      [Page.Section([.columns(table(shown))]), Page.Section(notes(shown))])
  }

  // MARK: Everybody

  private func row(_ area: GroupReport.Area) -> BarRow {
    let title = report.questionnaire.scales[area.scale].title
    guard let figures = area.figures else {
      let remark = "too few answers to show"
      return BarRow(name: title, value: nil, remark: remark, inWords: "\(title): \(remark).")
    }
    var remarks: [String] = []
    if let median = figures.median { remarks.append("median \(median)") }
    if let answered = figures.answered { remarks.append("\(words(answered)) answered") }
    remarks += figures.bands.map { "\($0.labels.joined(separator: " or ")) \($0.people)" }
    let remark = remarks.joined(separator: ", ")
    return BarRow(
      name: title,
      value: BarRow.Value(
        figure: "\(figures.mean)",
        place: BarRow.Place(value: Double(figures.mean), range: 0...100)),
      remark: remark, inWords: "\(title): mean \(figures.mean) of 100, \(remark).")
  }

  private func standingOut(_ shown: GroupReport.Shown) -> [Page.Section] {
    guard !shown.signals.isEmpty else { return [] }
    let names = shown.signals.map { count in
      let signal = report.signalSource.signals[count.signal]
      return "\(signal.nameInSentence) \(words(count.people))"
    }
    return [Page.Section([.paragraph("Stands out, in people: \(names.joined(separator: ", ")).")])]
  }

  private func words(_ count: GuardedCount) -> String {
    switch count {
    case .exactly(let number): "\(number)"
    case .few: "fewer than \(GuardedCount.least)"
    case .nearlyAll: "all but fewer than \(GuardedCount.least)"
    }
  }

  // MARK: Group by group

  private func sizes(_ shown: GroupReport.Shown) -> [Facts.Fact] {
    shown.groups.map { group in
      Facts.Fact(name(group), PageText(Words.count(group.people, "person", "people")))
    }
  }

  private func table(_ shown: GroupReport.Shown) -> FigureTable {
    let groups = [shown.all] + shown.groups
    return FigureTable(
      columns: groups.map(name),
      rows: shown.all.areas.indices.map { place in
        let title = report.questionnaire.scales[shown.all.areas[place].scale].title
        let cells = groups.map { group in
          group.areas[place].figures.map { "\($0.mean)" } ?? "-"
        }
        let told = zip(groups, cells).map { "\(name($0)) \($1 == "-" ? "not shown" : $1)" }
        return FigureTable.Row(
          name: title, cells: cells,
          inWords: PageText("\(title): mean of \(told.joined(separator: "; ")).")
        )
      })
  }

  private func name(_ group: GroupReport.Group) -> String {
    group.names.isEmpty
      ? "all" : Words.list(group.names.map { $0.isEmpty ? "without a group" : $0 })
  }

  // MARK: What must be known

  private func notes(_ shown: GroupReport.Shown) -> [Block] {
    var notes = ["Means run from 0 to 100; the higher, the easier."]
    if let reading = report.questionnaire.reading { notes = [reading] }
    let rounded = "means are rounded to 5, so that no report gives a person's score"
    let isRounded = ([shown.all] + shown.groups).contains {
      $0.people < GroupRounding.wholeFrom
    }
    if isRounded { notes.append("Below \(GroupRounding.wholeFrom) people \(rounded).") }
    if shown.groups.contains(where: { $0.names.count > 1 }) {
      notes.append("Groups of fewer than \(report.smallest) are put together.")
    }
    return [
      .paragraph(notes.joined(separator: " ")),
      .paragraph(
        "Do not make two reports over nearly the same people: their difference is one person. This "
          + "page keeps a person from its readers, not from whoever holds the answers."),
    ]
  }

  private func weeks(_ weeks: ClosedRange<Int>) -> String {
    let (first, last) = (
      ISOWeek(weekNumber: weeks.lowerBound), ISOWeek(weekNumber: weeks.upperBound)
    )
    return first == last ? "week \(first)" : "weeks \(first) to \(last)"
  }
}
