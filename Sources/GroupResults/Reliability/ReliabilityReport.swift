// SPDX-License-Identifier: GPL-3.0-or-later

package import BulkScoring
package import Psychometrics

/// The internal consistency of every scale with two items or more, over the last check-in of each person.
package struct ReliabilityReport: Sendable {
  package let questionnaire: Questionnaire
  package let people: Int
  package let scales: [ScaleReliability]

  package struct ScaleReliability: Sendable {
    package var scale: Scale.Position
    package var items: [Item.Position]
    /// `nil` when fewer than two people have every item.
    package var consistency: InternalConsistency?
    /// People with every item.
    package var complete: Int
  }

  /// Below so many people an interval is too wide to say much.
  package static let fewPeople = 30

  /// - Parameter rows: One for each person.
  package init(_ rows: [ScoredRow], of questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    people = rows.count
    let receipts = rows.map { questionnaire.scaleReceipts($0.input) }
    scales = questionnaire.scales.indices.compactMap { position in
      guard case .items(let members) = questionnaire.scales[position].parts, members.count >= 2
      else { return nil }
      let complete = receipts.compactMap { Self.scores($0[position]) }
      return ScaleReliability(
        scale: position, items: members.map(\.item),
        consistency: InternalConsistency(complete), complete: complete.count)
    }
  }

  /// The items as they count in the scale; `nil` unless all of them do.
  private static func scores(_ receipt: ScaleReceipt) -> [Double]? {
    let scores = receipt.parts.compactMap { part -> Double? in
      guard case .item(_, _, .counted(_, let score)) = part else { return nil }
      return score
    }
    return scores.count == receipt.parts.count ? scores : nil
  }
}
