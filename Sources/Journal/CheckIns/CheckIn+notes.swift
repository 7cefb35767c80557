// SPDX-License-Identifier: GPL-3.0-or-later

package import History
package import Psychometrics

extension CheckIn {
  /// What the person wrote, by item, in the order of the questionnaire's items.
  ///
  /// - Parameter questionnaire: As it was answered.
  package func notes(of questionnaire: Questionnaire) -> [(item: Item, text: String)] {
    questionnaire.items.compactMap { item in
      guard case .answered(.text(let text)) = outcomes[item.id] else { return nil }
      return (item, text)
    }
  }

  /// Upper case or lower.
  package func hasNote(containing word: String) -> Bool {
    outcomes.values.contains { outcome in
      guard case .answered(.text(let text)) = outcome else { return false }
      return word.isEmpty || text.lowercased().contains(word.lowercased())
    }
  }
}
