// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Interchange
import Journal
import Psychometrics
import Texts

extension SurveyTable {
  /// Bytes of the largest table that is read.
  static let largest = 1 << 30

  /// Reads a table and the map for it, both handed over by name.
  ///
  /// - Parameters:
  ///   - name: Of the table, as it is told.
  ///   - map: The map's file.
  ///   - setsAside: Whether rows that are wrong are left out, and the others read.
  ///   - remains: What is said to be left undone when either is wrong.
  init(
    _ input: InputFile, named name: String, map: String, of form: ScoredForm,
    keeping kept: [String], setsAside: Bool = false, remains: Message
  ) throws {
    let mapBytes: [UInt8]
    do {
      mapBytes = try InputFile.bytes(map)
    } catch {
      throw Problem(error, remains: remains)
    }
    guard let bytes = input.all(atMost: Self.largest) else {
      throw Problem(
        .scoreTooLarge(name: .given(name)), hint: .scoreSortIt(remains: remains),
        status: .data)
    }
    do {
      try self.init(
        bytes, map: mapBytes, of: form.questionnaire, settings: BulkSettings(form).all,
        keeping: kept, setsAside: setsAside)
    } catch {
      throw Problem(error, map: map, table: name, remains: remains)
    }
  }
}
