// SPDX-License-Identifier: GPL-3.0-or-later

import History

/// Everything a backup holds.
struct Backup: Equatable {
  var content = HistoryContent()
  /// The person's own questionnaire files, answered or not, in order of their names.
  var questionnaires: [CarriedQuestionnaire] = []
}

/// A questionnaire file of the person's own, as a backup carries it.
struct CarriedQuestionnaire: Equatable {
  /// Such as `lab.burnout`: the name of the file without its ending, and the id in it.
  var id: String
  var version: String
  /// Such as `lab.burnout.yaml`.
  var fileName: String
  var bytes: [UInt8]
}
