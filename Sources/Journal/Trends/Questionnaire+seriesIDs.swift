// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

extension Questionnaire {
  /// Everything that has a weekly series: areas, and the questions that count in one.
  package var seriesIDs: [String] { areaIDs + countedItemIDs }

  /// The overall first, then the areas in the questionnaire's order.
  package var areaIDs: [Scale.ID] {
    (scales.filter(\.isOverall) + scales.filter { !$0.isOverall }).map(\.id)
  }

  /// Ids of the questions that count in an area.
  var countedItemIDs: [Item.ID] {
    var ids: [Item.ID] = []
    for case .items(let members) in scales.map(\.parts) {
      for member in members where !ids.contains(items[member.item].id) {
        ids.append(items[member.item].id)
      }
    }
    return ids
  }
}
