// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Psychometrics

extension HistoryStore {
  /// When each questionnaire was answered last; changes nothing and waits for no lock.
  ///
  /// While another process writes, the answer is that of the state before it.
  ///
  /// - Parameter keys: What opens a sealed history where the note beside it is out of date; absent:
  ///   nobody is asked.
  /// - Returns: `nil` when there is no history yet.
  /// - Throws: As `reading(folder:keys:busyTimeoutSeconds:)`.
  public static func lastCheckIns(
    folder: String, keys: HistoryKeys? = nil
  ) throws(HistoryError) -> LastCheckIns? {
    let files = HistoryFiles(folder: folder)
    guard try files.findDatabase(), let status = try FileStatus(of: files.database) else {
      return nil
    }
    let note = LastCheckInsNote(in: files)
    if let note, note.state == status.state { return note.content }
    do throws(HistoryError) {
      guard let store = try reading(folder: folder, keys: keys, busyTimeoutSeconds: 0) else {
        return nil
      }
      return try store.read { db in try lastCheckIns(db, isSealed: files.isSealed) }
    } catch {
      // What is sealed opens for nobody here, and an older answer is better than none.
      switch error {
      case .locked, .sealed: if let note { return note.content }
      default: break
      }
      throw error
    }
  }

  /// What the note says, if it was made from the file as it is.
  var notedLastCheckIns: LastCheckIns? {
    guard let note = LastCheckInsNote(in: files), let status = try? FileStatus(of: files.database),
      note.state == status.state
    else { return nil }
    return note.content
  }

  /// - Parameter isSealed: Whether the history can be asked for nothing else without a passphrase.
  static func lastCheckIns(_ db: Database, isSealed: Bool) throws -> LastCheckIns {
    let dates = try Row.fetchAll(
      db,
      sql: """
        SELECT questionnaire, max(local_date) AS latest FROM newest_revision
        JOIN definition ON hash IN (newest_revision.definition, whole_definition)
        GROUP BY questionnaire
        """
    ).map { row in
      (try row.decode(String.self, forColumn: "questionnaire"), try row.localDate("latest"))
    }
    var settings: [LastCheckIns.SettingKey: String] = [:]
    for key in isSealed ? LastCheckIns.SettingKey.allCases : LastCheckIns.SettingKey.always {
      settings[key] = try entry(.setting, key.rawValue, db)?.value
    }
    return LastCheckIns(
      dates: Dictionary(dates) { first, _ in first }, settings: settings)
  }
}

extension HistoryFiles {
  /// Leaves a note for `HistoryStore.lastCheckIns(folder:keys:)`.
  ///
  /// Without one, or with an old one, that reads the history itself: no failure is told here.
  func note(_ content: LastCheckIns) {
    guard let status = try? FileStatus(of: database) else { return }
    try? LastCheckInsNote(content: content, state: status.state).save(in: self)
  }
}
