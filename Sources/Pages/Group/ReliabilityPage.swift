// SPDX-License-Identifier: GPL-3.0-or-later

package import GroupResults
import Psychometrics

/// The internal consistency of scales, for whoever holds the data.
package struct ReliabilityPage {
  private let report: ReliabilityReport

  package init(_ report: ReliabilityReport) { self.report = report }

  package var page: Page {
    let people = Words.count(report.people, "person", "people")
    return Page(
      title: PageText("\(report.questionnaire.title), \(people), the last check-in of each"),
      report.scales.map(section) + [
        Page.Section([
          .paragraph(
            "Only people with every item of a scale count. A scale that collects different "
              + "things on "
              + "purpose has a low alpha, and that is not a fault.")
        ])
      ])
  }

  private func section(_ scale: ReliabilityReport.ScaleReliability) -> Page.Section {
    let title = report.questionnaire.scales[scale.scale].title
    let people = Words.count(scale.complete, "person", "people")
    guard let figures = scale.consistency else {
      return Page.Section(
        heading: "\(title)", [.paragraph("\(people) with every item: nothing can be worked out.")])
    }
    var blocks: [Block] = [.paragraph("\(people) with every item. \(summary(figures))")]
    if scale.complete < ReliabilityReport.fewPeople {
      blocks.append(.paragraph("Too few people to say much; the interval is wide."))
    }
    blocks.append(.columns(table(scale, figures)))
    for (item, statistics) in zip(scale.items, figures.items) where statistics.looksReversed {
      blocks.append(
        .paragraph(
          "\(report.questionnaire.items[item].id) looks keyed the other way; nothing was turned."))
    }
    return Page.Section(heading: "\(title)", blocks)
  }

  private func summary(_ figures: InternalConsistency) -> String {
    let interval = figures.interval.map {
      ", 95 % interval \(number($0.lowerBound)) to \(number($0.upperBound))"
    }
    if let two = figures.twoItems {
      return "Two items: r \(number(two.correlation)), Spearman-Brown \(number(two.spearmanBrown))."
    }
    guard let alpha = figures.alpha, figures.items.count > 2 else {
      return "Nothing varies, so there is no alpha."
    }
    return "Alpha \(number(alpha))\(interval ?? "")."
  }

  private func table(
    _ scale: ReliabilityReport.ScaleReliability, _ figures: InternalConsistency
  ) -> FigureTable {
    let hasAlpha = figures.items.count > 2
    return FigureTable(
      columns: ["mean", "sd", "item-rest r"] + (hasAlpha ? ["alpha without"] : []),
      rows: zip(scale.items, figures.items).map { item, statistics in
        let id = report.questionnaire.items[item].id
        let rest = statistics.itemRest.map(number) ?? "-"
        let without = statistics.alphaWithout.map(number) ?? "-"
        let (mean, deviation) = (number(statistics.mean), number(statistics.deviation))
        return FigureTable.Row(
          name: id, cells: [mean, deviation, rest] + (hasAlpha ? [without] : []),
          inWords: PageText(
            "\(id): mean \(mean), sd \(deviation), item-rest r \(rest)"
              + (hasAlpha ? ", alpha without it \(without)." : ".")))
      })
  }

  /// Two decimals, as such figures are told.
  private func number(_ value: Double) -> String { Words.decimal(value) }
}

extension InternalConsistency.ItemStatistics {
  /// Whether it goes against the sum of the others.
  package var looksReversed: Bool { itemRest.map { $0 < 0 } ?? false }
}
