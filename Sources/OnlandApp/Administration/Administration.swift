// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Journal
import Psychometrics

/// What stands fixed while one questionnaire is answered.
struct Administration {
  var definition: Definition
  var day: CheckDay
  var settings: Settings
  /// Whether the questionnaire has changed since a draft was begun, and the draft's version is asked.
  var isEarlierVersion = false

  var targets: [String: Double] { settings.targets(of: definition.questionnaire) }

  /// A new sitting, or the one that a draft began: with its day and its version.
  static func begun(
    _ definition: Definition, day: CheckDay, settings: Settings, draft: Draft?,
    cache: DefinitionCache
  ) throws -> Administration {
    guard let draft else {
      return Administration(definition: definition, day: day, settings: settings)
    }
    let begun = try cache.definition(of: draft, wholeHash: definition.whole?.stored.hash)
    return Administration(
      definition: begun, day: CheckDay(today: day.today, date: draft.date), settings: settings,
      isEarlierVersion: begun.hash != definition.hash)
  }

  /// The finished check-in.
  ///
  /// - Parameter replaced: The id it takes the place of; absent: a new one.
  func checkIn(
    _ outcomes: [Item.ID: Outcome], at moment: Moment, replacing replaced: UUID?
  ) -> CheckIn {
    CheckIn(
      id: replaced ?? UUID(), questionnaire: definition.questionnaire.id,
      version: definition.questionnaire.version, definitionHash: definition.hash,
      wholeDefinitionHash: definition.whole?.stored.hash, date: day.date, answeredAt: moment,
      isLate: day.date < day.today, targets: targets,
      outcomes: definition.questionnaire.settled(outcomes: outcomes, targets: targets))
  }
}
