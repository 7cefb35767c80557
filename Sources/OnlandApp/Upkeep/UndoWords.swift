// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Psychometrics

/// A change, and what taking it back would do, in words without any answer.
struct UndoWords {
  /// Such as "The last change, of 2026-11-23, deleted the check-in of 2026-11-17 (pulse)."
  let made: String
  /// Goes on after "Undo": "brings it back."
  let effect: String

  init(_ change: Change, history: HistoryStore) throws(HistoryError) {
    let before = try history.checkIns(before: change)
    var names: [String] = []
    for id in change.checkIns {
      // What is there now names it; a deleted one is named by what it was.
      let now = try history.checkIn(id)
      names.append((now ?? before[id])?.name ?? "a check-in")
    }
    let what = names.count == 1 ? names[0] : Words.count(names.count, "check-in")
    let (verb, effect) =
      switch (change.kind, change.isUndo) {
      case (.add, false): ("added \(what)", "takes it out again.")
      case (.add, true): ("took out \(what) again", "brings it back.")
      case (.delete, false): ("deleted \(what)", "brings it back.")
      case (.delete, true): ("brought back \(what)", "deletes it again.")
      case (.edit, false), (.replace, false):
        ("\(change.kind == .edit ? "edited" : "replaced") \(what)", "brings back what was there.")
      case (.edit, true), (.replace, true):
        ("brought back an earlier form of \(what)", "brings back the later one.")
      case (.setting, _):
        (
          "set \(Words.list((change.keys[.setting] ?? []).map(\.forMessage)))",
          "puts back what it was before."
        )
      case (.contact, _): ("changed a help contact", "puts back what it was before.")
      case (.plan, _):
        (
          "changed the plan of \(Words.list(change.keys[.plan] ?? []))",
          "puts back what it was before."
        )
      case (.import, _):
        (
          "imported \(Self.parts(names.count, change))",
          "puts everything back as it was before the import."
        )
      }
    let day = change.madeAt.description.prefix(10)
    made = "The last change, of \(day), \(verb)."
    self.effect = effect
  }

  private static func parts(_ checkIns: Int, _ change: Change) -> String {
    let parts = EntryKind.allCases.map { (change.keys[$0]?.count ?? 0, $0.noun) }
    return Words.list(
      ([(checkIns, "check-in")] + parts).filter { $0.0 > 0 }.map { Words.count($0, $1) })
  }
}

extension CheckIn {
  /// Such as `the check-in of 2026-11-23 (balance)`.
  var name: String { "the check-in of \(date) (\(questionnaire.forMessage))" }
}
