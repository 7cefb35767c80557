// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Which parts of a questionnaire's check-ins an export shows.
struct ExportSelection {
  package let items: [Item]
  /// Besides the overall.
  package let scales: [Scale]

  /// - Parameter isShared: Whether it is for somebody else. Then texts are left out, and whatever
  ///   the screen says in words only: safety and wellbeing.
  init(_ questionnaire: Questionnaire, isShared: Bool) {
    let scales = questionnaire.scales.filter { !$0.isOverall }
    guard isShared else {
      items = questionnaire.items
      self.scales = scales
      return
    }
    var hidden: Set<Item.Position> = []
    for scale in scales where scale.isWordsOnly {
      if case .items(let members) = scale.parts { hidden.formUnion(members.map(\.item)) }
    }
    items = questionnaire.items.enumerated().filter { position, item in
      !hidden.contains(position) && item.format != .text
    }.map(\.element)
    self.scales = scales.filter { scale in
      guard case .items(let members) = scale.parts else { return !scale.isWordsOnly }
      return !scale.isWordsOnly && !members.contains { hidden.contains($0.item) }
    }
  }
}
