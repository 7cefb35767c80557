// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import History
import Psychometrics
package import Texts

/// What `doctor` finds out about the history.
package struct HistoryExamination {
  package let folder: String
  /// `nil` when there is none, or it cannot be examined.
  package let report: HealthReport?
  package let freeBytes: Int?
  /// Check-ins that can be read and scored; `nil` when not all can.
  package let checkIns: Int?
  package let drafts: Int
  /// Versions of questionnaires of which more than one content was answered.
  package let doubledVersions: [String]
  /// `nil` when the folder cannot be looked at.
  package let traces: HistoryTraces?
  /// Whether what is in memory may be written to a disk; `nil` when the system does not tell.
  package let swapsToDisk: Bool?
  /// What keeps the history from being read or written, in words.
  package var problems: [Message]
  /// What the person may want to look after.
  package var remarks: [Message] = []
  package let today: LocalDate

  package init(
    folder: String, report: HealthReport?, freeBytes: Int?, checkIns: Int?, drafts: Int,
    doubledVersions: [String], traces: HistoryTraces?, swapsToDisk: Bool?, problems: [Message],
    remarks: [Message] = [], today: LocalDate
  ) {
    self.folder = folder
    self.report = report
    self.freeBytes = freeBytes
    self.checkIns = checkIns
    self.drafts = drafts
    self.doubledVersions = doubledVersions
    self.traces = traces
    self.swapsToDisk = swapsToDisk
    self.problems = problems
    self.remarks = remarks
    self.today = today
  }

  /// Whether everything in it is whole and can be read.
  package func isSound(_ report: HealthReport) -> Bool {
    report.integrityProblems.isEmpty && report.danglingReferences == 0
      && report.damagedDefinitions.isEmpty && checkIns != nil
  }
}
