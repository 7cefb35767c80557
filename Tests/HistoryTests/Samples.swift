// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import Sealing
import Testing

/// 2026-11-23 07:13 in Auckland.
let monday = LocalDate(dayNumber: 20_780)
let morning = Moment(secondsSince1970: 1_795_371_180, offsetSeconds: 46_800)

/// Whether to run what is slow by its nature to the full: with `ONLAND_HEAVY_TESTS` set.
let isHeavyRun = ProcessInfo.processInfo.environment["ONLAND_HEAVY_TESTS"] != nil

let sample = StoredDefinition("id: sample\n")

func moment(minutesLater minutes: Int) -> Moment {
  Moment(
    secondsSince1970: morning.secondsSince1970 + minutes * 60, offsetSeconds: morning.offsetSeconds)
}

func checkIn(
  _ id: UUID = UUID(), daysLater days: Int = 0, note: String = "a note"
) -> CheckIn {
  CheckIn(
    id: id, questionnaire: sample.questionnaire, version: sample.version,
    definitionHash: sample.hash, wholeDefinitionHash: nil, date: monday.adding(days: days),
    answeredAt: moment(minutesLater: days * 1440), isLate: false, targets: ["budget_minutes": 60],
    outcomes: ["joy": .answered(.code(3)), "note": .answered(.text(note))])
}

func samplePlan(act: String = "the phone charges in the kitchen") -> Plan {
  Plan(
    chosenOn: monday, cue: "it is 21:00", act: act, suggestion: "ctl-night",
    signal: "hard_to_leave", sureness: 3)
}

func draft(position: String? = "note", outcomes: [String: Outcome] = [:]) -> Draft {
  Draft(
    questionnaire: sample.questionnaire, version: sample.version,
    definitionHash: sample.hash, begunOn: monday, begunAt: morning, date: monday,
    position: position, outcomes: outcomes)
}

extension HistoryStore {
  func append(_ checkIn: CheckIn) throws(HistoryError) {
    try append(checkIn, definitions: [sample], at: checkIn.answeredAt, ending: nil)
  }
}

extension StoredDefinition {
  /// Some version of the questionnaire `sample`.
  init(_ content: String) {
    self.init(Data(content.utf8), questionnaire: "sample", version: "1.0.0")
  }

  init(_ content: Data, questionnaire: String, version: String) {
    self.init(
      hash: Digest.sha256(Array(content)), questionnaire: questionnaire, version: version,
      content: content)
  }
}

/// Makes this process another user's, who has the folder and its files: root may write anywhere.
func becomeSomebodyElse(owning folder: String) throws {
  guard geteuid() == 0 else { return }
  for path in [folder + "/..", folder + "/../.."] { chmod(path, 0o711) }
  let names = try FileManager.default.contentsOfDirectory(atPath: folder)
  for path in [folder] + names.map({ "\(folder)/\($0)" }) { chown(path, 65534, 65534) }
  try #require(setuid(65534) == 0)
}
