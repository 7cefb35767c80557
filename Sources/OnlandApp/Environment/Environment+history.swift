// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Journal
import Psychometrics
import Texts

extension Environment {
  /// The settings in the history; none when there is no history yet. Makes nothing.
  func storedSettings() throws -> Settings {
    Settings(values: try HistoryStore.reading(folder: folder, keys: keys)?.settings() ?? [:])
  }

  /// The settings, for what must work without anybody being asked for a passphrase: of an encrypted
  /// history those that the note beside it repeats.
  ///
  /// - Returns: `nil` when the history cannot be read.
  func settingsAtHand() -> Settings? {
    do throws(HistoryError) {
      return Settings(values: try HistoryStore.reading(folder: folder)?.settings() ?? [:])
    } catch {
      guard case .sealed = error else { return nil }
      return Settings((try? HistoryStore.lastCheckIns(folder: folder)) ?? LastCheckIns())
    }
  }

  /// Reads days as they are typed in the person's language.
  func dateReader(_ settings: Settings) -> DateReader {
    var reader = settings.dateReader(at: now())
    reader.words = language.dateWords
    return reader
  }

  /// Says it where something of an encrypted history leaves it as plain text.
  func sayIfPlainCopy() throws {
    guard try HistoryStore.sealing(folder: folder).isSealed else { return }
    complain(language.words(of: .encryptionPlainCopy()))
  }

  /// BCP-47 tags, the most wanted first; those of the system where the history cannot be read.
  var languages: [String] {
    settingsAtHand()?.languages(of: person) ?? person.languages
  }

  /// Refuses before a person is asked anything that could not be saved then; creates nothing.
  func requireWritableHistory() throws {
    try requireTimeZone()
    try HistoryStore.requireWritable(folder: folder)
  }

  /// POSIX lets TZ name a time zone that is days away; no history has a place for its times.
  func requireTimeZone() throws {
    guard now().offsetSeconds.magnitude >= 86_400 else { return }
    throw Problem(
      .checkInTimeZone(),
      hint: .checkInTimeZoneHint(), status: .usage)
  }
}

extension Catalogue {
  /// In the languages that the person set, or else those of the system.
  init(_ environment: Environment, _ settings: Settings) {
    self.init(folder: environment.folder, languages: settings.languages(of: environment.person))
  }
}

extension StoredCheckIns {
  /// - Parameter shelf: With definitions that were read already; absent: a new one.
  init(environment: Environment, cache: DefinitionCache? = nil) throws {
    try self.init(
      folder: environment.folder, keys: environment.keys, now: environment.now(),
      person: environment.person, cache: cache)
    dateReader.words = environment.language.dateWords
  }
}
