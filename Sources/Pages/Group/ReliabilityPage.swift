// SPDX-License-Identifier: GPL-3.0-or-later

package import GroupResults
import Psychometrics
import Texts

/// The internal consistency of scales, for whoever holds the data.
package struct ReliabilityPage {
  private let report: ReliabilityReport

  package init(_ report: ReliabilityReport) { self.report = report }

  package var page: Page {
    let title = Message.reliabilityTitle(
      title: .given(report.questionnaire.title), people: .countPeople(number: report.people))
    return Page(
      title: PageText(title),
      report.scales.map(section) + [Page.Section([.paragraph(.reliabilityWhoCounts())])])
  }

  private func section(_ scale: ReliabilityReport.ScaleReliability) -> Page.Section {
    let title = PageText(report.questionnaire.scales[scale.scale].title)
    let people = Message.countPeople(number: scale.complete)
    guard let figures = scale.consistency else {
      return Page.Section(heading: title, [.paragraph(.reliabilityNothing(people: people))])
    }
    var blocks: [Block] = [
      .paragraph(.sentences(.reliabilityPeople(people: people), summary(figures)))
    ]
    if scale.complete < ReliabilityReport.fewPeople {
      blocks.append(.paragraph(.reliabilityTooFew()))
    }
    blocks.append(.columns(table(scale, figures)))
    for (item, statistics) in zip(scale.items, figures.items) where statistics.looksReversed {
      let id = report.questionnaire.items[item].id
      blocks.append(.paragraph(.reliabilityReversed(item: .given(id))))
    }
    return Page.Section(heading: title, blocks)
  }

  private func summary(_ figures: InternalConsistency) -> Message {
    if let two = figures.twoItems {
      return .reliabilityTwoItems(
        r: .decimal(two.correlation), spearmanBrown: .decimal(two.spearmanBrown))
    }
    guard let alpha = figures.alpha, figures.items.count > 2 else {
      return .reliabilityNothingVaries()
    }
    guard let interval = figures.interval else { return .reliabilityAlpha(alpha: alpha) }
    return .reliabilityAlphaInterval(
      alpha: alpha, low: interval.lowerBound, high: interval.upperBound)
  }

  private func table(
    _ scale: ReliabilityReport.ScaleReliability, _ figures: InternalConsistency
  ) -> FigureTable {
    let hasAlpha = figures.items.count > 2
    return FigureTable(
      columns: [
        .reliabilityMeanColumn(), .reliabilityDeviationColumn(), .reliabilityRestColumn(),
      ] + (hasAlpha ? [.reliabilityWithoutColumn()] : []),
      rows: zip(scale.items, figures.items).map { item, statistics in
        let id = Message.given(report.questionnaire.items[item].id)
        let rest = number(statistics.itemRest)
        let without = number(statistics.alphaWithout)
        let (mean, deviation) = (number(statistics.mean), number(statistics.deviation))
        return FigureTable.Row(
          name: id, cells: [mean, deviation, rest] + (hasAlpha ? [without] : []),
          inWords: PageText(
            hasAlpha
              ? .reliabilityRowAlpha(
                item: id, mean: mean, deviation: deviation, itemRest: rest, alphaWithout: without)
              : .reliabilityRow(item: id, mean: mean, deviation: deviation, itemRest: rest)))
      })
  }

  /// Two decimals, as such figures are told; a dash where there is none.
  private func number(_ value: Double?) -> Message {
    value.map { .decimal($0) } ?? .given("-")
  }
}

extension InternalConsistency.ItemStatistics {
  /// Whether it goes against the sum of the others.
  package var looksReversed: Bool { itemRest.map { $0 < 0 } ?? false }
}
