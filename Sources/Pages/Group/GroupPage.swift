// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import GroupResults
import Psychometrics
import Texts

/// What may be shown of many people.
package struct GroupPage {
  private let report: GroupReport

  package init(_ report: GroupReport) { self.report = report }

  package var page: Page {
    guard let shown = report.shown else {
      let people = Message.countPeople(number: report.smallest)
      return Page([Page.Section([.paragraph(.groupNothingShown(people: people))])])
    }
    let title = PageText(
      .groupTitle(
        title: .given(report.questionnaire.title), weeks: weeks(shown.weeks),
        people: .countPeople(number: shown.all.people)))
    guard !shown.groups.isEmpty else {
      return Page(
        title: title,
        [Page.Section([.bars(shown.all.areas.map(row))])] + standingOut(shown)
          + [Page.Section(notes(shown))])
    }
    return Page(
      title: title, lead: [.facts(Facts(for: .reading, sizes(shown)))],
      [Page.Section([.columns(table(shown))]), Page.Section(notes(shown))])
  }

  // MARK: Everybody

  private func row(_ area: GroupReport.Area) -> BarRow {
    let title = Message.given(report.questionnaire.scales[area.scale].title)
    guard let figures = area.figures else {
      let remark = Message.groupTooFew()
      return BarRow(
        name: title, value: nil, remark: remark,
        inWords: PageText(.languageNamedSentence(name: title, words: remark)))
    }
    var remarks: [Message] = []
    if let median = figures.median { remarks.append(.groupMedian(number: median)) }
    if let answered = figures.answered { remarks.append(.groupAnswered(number: words(answered))) }
    remarks += figures.bands.map { band in
      .groupBand(label: either(band.labels), people: band.people)
    }
    let remark = Message.list(remarks, .comma)
    return BarRow(
      name: title,
      value: BarRow.Value(
        figure: .count(figures.mean),
        place: BarRow.Place(value: Double(figures.mean), range: 0...100)),
      remark: remark,
      inWords: PageText(.groupMean(title: title, mean: figures.mean, remark: remark)))
  }

  /// Bands that were put together: commas would part them as if they stood alone.
  private func either(_ labels: [String]) -> Message {
    labels.dropFirst().reduce(.given(labels.first ?? "")) { before, label in
      .languageOr(before: before, last: .given(label))
    }
  }

  private func standingOut(_ shown: GroupReport.Shown) -> [Page.Section] {
    guard !shown.signals.isEmpty else { return [] }
    let names = shown.signals.map { count -> Message in
      let source = report.signalSource
      let name = source.nameInSentence(of: source.signals[count.signal])
      return .groupNamed(name: .given(name), people: words(count.people))
    }
    return [Page.Section([.paragraph(.groupStandsOut(names: .list(names, .comma)))])]
  }

  private func words(_ count: GuardedCount) -> Message {
    switch count {
    case .exactly(let number): .count(number)
    case .few: .groupFew(number: GuardedCount.least)
    case .nearlyAll: .groupNearlyAll(number: GuardedCount.least)
    }
  }

  // MARK: Group by group

  private func sizes(_ shown: GroupReport.Shown) -> [Facts.Fact] {
    shown.groups.map { group in
      Facts.Fact(name(group), PageText(.countPeople(number: group.people)))
    }
  }

  private func table(_ shown: GroupReport.Shown) -> FigureTable {
    let groups = [shown.all] + shown.groups
    return FigureTable(
      columns: groups.map(name),
      rows: shown.all.areas.indices.map { place in
        let title = Message.given(report.questionnaire.scales[shown.all.areas[place].scale].title)
        let means = groups.map { $0.areas[place].figures?.mean }
        let told = zip(groups, means).map { group, mean -> Message in
          .groupFigure(
            group: name(group), figure: mean.map { .count($0) } ?? .groupNotShown())
        }
        return FigureTable.Row(
          name: title, cells: means.map { mean in mean.map { .count($0) } ?? .given("-") },
          inWords: PageText(.groupMeans(title: title, figures: .list(told, .semicolon))))
      })
  }

  private func name(_ group: GroupReport.Group) -> Message {
    group.names.isEmpty
      ? .groupAll()
      : .list(group.names.map { $0.isEmpty ? .groupWithoutGroup() : .given($0) }, .and)
  }

  // MARK: What must be known

  private func notes(_ shown: GroupReport.Shown) -> [Block] {
    let reading = report.questionnaire.reading.map(Message.given) ?? .groupReading()
    let isRounded = ([shown.all] + shown.groups).contains { $0.people < GroupRounding.wholeFrom }
    let isTogether = shown.groups.contains { $0.names.count > 1 }
    return [
      .paragraph(
        .sentences(
          reading, isRounded ? .groupRounded(people: GroupRounding.wholeFrom) : nil,
          isTogether ? .groupTogether(people: report.smallest) : nil)),
      .paragraph(.groupOneReport()),
    ]
  }

  private func weeks(_ weeks: ClosedRange<Int>) -> Message {
    let first = ISOWeek(weekNumber: weeks.lowerBound)
    let last = ISOWeek(weekNumber: weeks.upperBound)
    return first == last
      ? .groupWeek(week: .given("\(first)"))
      : .groupWeeks(first: .given("\(first)"), last: .given("\(last)"))
  }
}
