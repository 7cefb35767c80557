// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person is asked about themselves once, such as their own time budget.
public struct Target: Hashable, Sendable {
  public typealias ID = String
  /// The target's place in `Questionnaire.targets`, from 0.
  public typealias Position = Int

  public var id: ID
  /// The name of the setting that holds it: the id, or for own questionnaires `questionnaire.id`.
  public var settingKey: String
  public var text: String
  public var unit: Unit
  /// In the unit: minutes or a whole number.
  public var range: ClosedRange<Int>

  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case minutes
    case count
  }
}
