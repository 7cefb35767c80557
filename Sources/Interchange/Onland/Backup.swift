// SPDX-License-Identifier: GPL-3.0-or-later

package import History

/// Everything a backup holds.
package struct Backup: Equatable {
  package var content = HistoryContent()
  /// The person's own questionnaire files, answered or not, in order of their names.
  package var questionnaires: [CarriedQuestionnaire] = []

  package init(
    content: HistoryContent = HistoryContent(), questionnaires: [CarriedQuestionnaire] = []
  ) {
    self.content = content
    self.questionnaires = questionnaires
  }
}

/// A questionnaire file of the person's own, as a backup carries it.
package struct CarriedQuestionnaire: Equatable {
  /// Such as `lab.burnout`: the name of the file without its ending, and the id in it.
  package var id: String
  package var version: String
  /// Such as `lab.burnout.yaml`.
  package var fileName: String
  package var bytes: [UInt8]

  package init(id: String, version: String, fileName: String, bytes: [UInt8]) {
    self.id = id
    self.version = version
    self.fileName = fileName
    self.bytes = bytes
  }
}
