// SPDX-License-Identifier: GPL-3.0-or-later

package import Formats
package import GroupResults
import Psychometrics

extension ReliabilityReport {
  package var json: [String: JSONValue] {
    [
      "questionnaire": .text(questionnaire.id), "version": .text(questionnaire.version),
      "people": .integer(people), "scales": .list(scales.map(json)),
    ]
  }

  private func json(_ scale: ScaleReliability) -> JSONValue {
    var content: [String: JSONValue] = [
      "id": .text(questionnaire.scales[scale.scale].id), "complete": .integer(scale.complete),
    ]
    guard let figures = scale.consistency else { return .object(content) }
    if let two = figures.twoItems {
      content["r"] = .optional(two.correlation)
      content["spearman_brown"] = .optional(two.spearmanBrown)
    } else {
      content["alpha"] = .optional(figures.alpha)
      content["interval"] = .list(
        figures.interval.map { [.optional($0.lowerBound), .optional($0.upperBound)] } ?? [])
    }
    content["items"] = .list(
      zip(scale.items, figures.items).map { item, statistics in
        .object([
          "id": .text(questionnaire.items[item].id), "mean": .optional(statistics.mean),
          "sd": .optional(statistics.deviation), "item_rest_r": .optional(statistics.itemRest),
          "alpha_without": .optional(statistics.alphaWithout),
        ])
      })
    return .object(content)
  }

  /// One item a row, its scale's figures beside it.
  ///
  /// - Returns: CSV with a header, without a line end at its end.
  package var csv: [UInt8] {
    var table = CSVLines([
      "scale", "people", "alpha", "alpha_low", "alpha_high", "r", "spearman_brown", "item", "mean",
      "sd", "item_rest_r", "alpha_without",
    ])
    for scale in scales {
      let id = questionnaire.scales[scale.scale].id
      guard let figures = scale.consistency else { continue }
      let isTwo = figures.twoItems != nil
      let start =
        [id, "\(scale.complete)"]
        + [
          isTwo ? nil : figures.alpha, isTwo ? nil : figures.interval?.lowerBound,
          isTwo ? nil : figures.interval?.upperBound, figures.twoItems?.correlation,
          figures.twoItems?.spearmanBrown,
        ].map(field)
      for (item, statistics) in zip(scale.items, figures.items) {
        table.add(
          start + [questionnaire.items[item].id]
            + [
              statistics.mean, statistics.deviation, statistics.itemRest, statistics.alphaWithout,
            ].map(field))
      }
    }
    return table.bytes
  }

  private func field(_ number: Double?) -> String {
    var output = OutputBuffer(capacity: 32)
    if let number, number.isFinite { output.append(number) }
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
