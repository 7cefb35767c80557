// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import HelpResources
import History
import Journal
import Psychometrics

/// What the history knows about where a person turns: read with little patience, and never in the
/// way of a number.
struct StoredHelp {
  private(set) var history: HistoryStore?
  private(set) var settings = Settings(values: [:])
  private(set) var contacts: [(id: UUID, contact: Contact)] = []
  /// Whether there is something that could not be read.
  private(set) var isUnreadable = false
  /// Whether the history is encrypted and was not opened: the settings are those of the note beside it
  /// then, and there are no contacts.
  private(set) var isLocked = false
  let today: LocalDate
  private let person: Person

  /// - Parameter opens: Whether the person may be asked for a passphrase.
  init(_ environment: Environment, opens: Bool) {
    do throws(HistoryError) {
      history = try HistoryStore.reading(
        folder: environment.folder, keys: opens ? environment.keys : nil,
        busyTimeoutSeconds: Self.patience)
      settings = Settings(values: try history?.settings() ?? [:])
      contacts = try history?.contacts() ?? []
    } catch {
      if case .sealed = error {
        isLocked = true
        settings = environment.settingsAtHand() ?? settings
      } else {
        isUnreadable = true
      }
    }
    person = environment.person
    today = environment.now().localDate(dayStartMinutes: settings.dayStartMinutes)
  }

  /// For a short list.
  var selector: HelpSelector { selector(for: nil) }

  /// - Parameter place: Where it is for; `nil` for the person's own.
  func selector(for place: Place?) -> HelpSelector {
    HelpSelector(place: place, settings: settings, person: person, today: today, history: history)
  }

  /// Seconds to wait for a process that is writing, which takes milliseconds.
  private static let patience = 0.5
}
