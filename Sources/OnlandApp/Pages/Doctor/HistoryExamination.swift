// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Psychometrics

/// What `doctor` finds out about the history.
struct HistoryExamination {
  let folder: String
  /// `nil` when there is none, or it cannot be examined.
  let report: HealthReport?
  let freeBytes: Int?
  /// Check-ins that can be read and scored; `nil` when not all can.
  let checkIns: Int?
  let drafts: Int
  /// Versions of questionnaires of which more than one content was answered.
  let doubledVersions: [String]
  /// `nil` when the folder cannot be looked at.
  let traces: HistoryTraces?
  /// What keeps the history from being read or written, in words.
  var problems: [String]
  /// What the person may want to look after.
  var remarks: [String] = []
  let today: LocalDate

  /// Whether everything in it is whole and can be read.
  func isSound(_ report: HealthReport) -> Bool {
    report.integrityProblems.isEmpty && report.danglingReferences == 0
      && report.damagedDefinitions.isEmpty && checkIns != nil
  }
}
