// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Psychometrics

/// Which parts of a questionnaire's check-ins an export shows.
struct ExportSelection {
  package let items: [Item]
  /// Besides the overall.
  package let scales: [Scale]
  package let showsOverall: Bool
  /// Setting keys.
  private let hiddenTargets: Set<String>

  /// - Parameter choice: What is shown to somebody else; `nil`: everything.
  init(_ questionnaire: Questionnaire, _ choice: ReportChoice?) {
    let scales = questionnaire.scales.filter { !$0.isOverall }
    guard let choice else {
      items = questionnaire.items
      self.scales = scales
      showsOverall = true
      hiddenTargets = []
      return
    }
    items = choice.shownItems(of: questionnaire)
    let shown = Set(items.map(\.id))
    self.scales = scales.filter { scale in
      choice.shows(scale)
        && scale.itemPositions.allSatisfy { shown.contains(questionnaire.items[$0].id) }
    }
    showsOverall = questionnaire.scales.contains { $0.isOverall && choice.shows($0) }
    let used = { (scales: [Scale]) in Set(scales.flatMap { questionnaire.settingKeys(of: $0) }) }
    hiddenTargets = used(scales).subtracting(used(self.scales))
  }

  /// Targets that say nothing of what is not shown.
  func targets(of checkIn: CheckIn) -> [String: Double] {
    checkIn.targets.filter { !hiddenTargets.contains($0.key) }
  }

  /// Whether anything of a check-in is shown.
  var isEmpty: Bool { items.isEmpty && scales.isEmpty && !showsOverall }
}

extension Questionnaire {
  /// Of the targets that a scale is measured against.
  fileprivate func settingKeys(of scale: Scale) -> [String] {
    guard case .items(let members) = scale.parts else { return [] }
    return members.compactMap { member in
      if case .target(let target) = member.scoring { targets[target].settingKey } else { nil }
    }
  }
}
