// SPDX-License-Identifier: GPL-3.0-or-later

package import Formats
package import Psychometrics

/// The names of what a page says, which holds places only.
package struct PageNames {
  private let questionnaire: Questionnaire
  private let source: Questionnaire

  package init(of questionnaire: Questionnaire, signalsFrom source: Questionnaire) {
    self.questionnaire = questionnaire
    self.source = source
  }

  package func json(_ page: WeekPage) -> [String: JSONValue] {
    [
      "says": .object(
        Dictionary(uniqueKeysWithValues: page.says.map { (signal($0.signal), .optional($0.text)) })),
      "again": .list(page.again.map { .text(signal($0)) }),
      "tips": .object(
        Dictionary(
          uniqueKeysWithValues: page.tips.map { tip in
            let suggestion = source.signals[tip.signal].suggestions[tip.suggestion]
            return (signal(tip.signal), .text(suggestion.id))
          })),
      "practice": .optional(page.practice.map { source.practice[$0].id }),
      "easiest": .list(page.easiest.map { .text(scale($0)) }),
      "overall_sentence": page.count.map(json) ?? .null,
      "page": .list(page.blocks.map { .text(name(of: $0)) }),
    ]
  }

  private func json(_ count: OverallCount) -> JSONValue {
    .object([
      "form": .text(count.form.rawValue), "easy": .integer(count.easy),
      "between": .integer(count.between), "hard": .list(count.hard.map { .text(scale($0)) }),
      "areas": .integer(count.areas),
    ])
  }

  package func name(of block: WeekPage.Block) -> String { block.name(in: source) }

  private func signal(_ position: Signal.Position) -> Signal.ID { source.signals[position].id }

  private func scale(_ position: Scale.Position) -> Scale.ID { questionnaire.scales[position].id }
}
