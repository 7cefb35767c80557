// SPDX-License-Identifier: GPL-3.0-or-later

extension QuestionnaireDraft {
  /// As `Psychometrics.Condition`, with items and targets by id.
  public indirect enum Condition: Hashable, Sendable {
    case all([Condition])
    case any([Condition])
    case item(String, Comparison)
    case isAnswered(String, Bool)
    /// Whether an option of a several-choice item was chosen.
    case includes(String, OptionCode)
    case target(String, Comparison)
    case itemAboveTarget(String, target: String)
  }

  /// A text that is used only when a condition holds and every slot in it can be filled.
  public struct ConditionalText: Hashable, Sendable {
    /// `nil` means always.
    public var when: Condition?
    public var text: LocalizedText

    public init(when: Condition? = nil, text: LocalizedText) {
      self.when = when
      self.text = text
    }
  }
}
