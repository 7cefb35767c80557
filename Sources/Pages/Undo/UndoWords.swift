// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Formats
package import History
import Psychometrics

/// A change, and what taking it back would do, in words without any answer.
///
/// Held by `DeleteAndUndoTests`.
package struct UndoWords {
  /// Such as "The last change, of 2026-11-23, deleted the check-in of 2026-11-17 (pulse)."
  package let made: String
  /// Goes on after "Undo": "brings it back."
  package let effect: String

  /// - Parameter checkIns: Those of the change, as they can be told of; `nil` for one that no longer can.
  package init(_ change: Change, of checkIns: [CheckIn?], dates: DateStyle = .words) {
    let names = checkIns.map { $0?.name(in: dates) ?? "a check-in" }
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
          "set \(Words.list((change.keys[.setting] ?? []).map(\.shortenedForDisplay)))",
          "restores the previous value."
        )
      case (.contact, _): ("changed a help contact", "restores the previous value.")
      case (.plan, _):
        (
          "changed the plan of \(Words.list(change.keys[.plan] ?? []))",
          "restores the previous value."
        )
      case (.import, _):
        (
          "imported \(Self.parts(names.count, change))",
          "puts everything back as it was before the import."
        )
      }
    let day = dates.text(change.madeAt.localDate(dayStartMinutes: 0))
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
  /// Such as `the check-in of Monday 23 November 2026 (balance)`.
  package func name(in dates: DateStyle) -> String {
    "the check-in of \(dates.text(date)) (\(questionnaire.shortenedForDisplay))"
  }
}
