// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Formats
package import History
import Psychometrics
package import Texts

/// A change, and what taking it back would do, in words without any answer.
///
/// Held by `DeleteAndUndoTests`.
package struct UndoWords {
  /// Such as "The last change, of 2026-11-23, deleted the check-in of 2026-11-17 (pulse)."
  package let made: Message
  /// "Undo brings it back."
  package let effect: Message

  /// - Parameter checkIns: Those of the change, as they can be told of; `nil` for one that no longer can.
  package init(_ change: Change, of checkIns: [CheckIn?], dates: DateStyle = .words) {
    let names = checkIns.map { $0?.name(in: dates) ?? .checkInUnnamed() }
    let what = names.count == 1 ? names[0] : .countCheckIns(number: names.count)
    let day = Day(change.madeAt.localDate(dayStartMinutes: 0), dates)
    (made, effect) =
      switch (change.kind, change.isUndo) {
      case (.add, false): (.undoAdded(day: day, entries: what), .undoTakesOut())
      case (.add, true): (.undoTookOut(day: day, entries: what), .undoBringsBack())
      case (.delete, false): (.undoDeleted(day: day, entries: what), .undoBringsBack())
      case (.delete, true): (.undoBroughtBack(day: day, entries: what), .undoDeletes())
      case (.edit, false): (.undoEdited(day: day, entries: what), .undoBringsBackEarlier())
      case (.replace, false): (.undoReplaced(day: day, entries: what), .undoBringsBackEarlier())
      case (.edit, true), (.replace, true):
        (.undoBroughtBackEarlier(day: day, entries: what), .undoBringsBackLater())
      case (.setting, _):
        (
          .undoSet(
            day: day,
            settings: .names((change.keys[.setting] ?? []).map(\.shortenedForDisplay))),
          .undoRestores()
        )
      case (.contact, _): (.undoChangedContact(day: day), .undoRestores())
      case (.plan, _):
        (.undoChangedPlan(day: day, weeks: .names(change.keys[.plan] ?? [])), .undoRestores())
      case (.import, _):
        (.undoImported(day: day, entries: Self.parts(names.count, change)), .undoPutsBack())
      }
  }

  private static func parts(_ checkIns: Int, _ change: Change) -> Message {
    let entries = EntryKind.allCases.compactMap { kind -> Message? in
      let count = change.keys[kind]?.count ?? 0
      return count == 0 ? nil : kind.counted(count)
    }
    return .list((checkIns == 0 ? [] : [.countCheckIns(number: checkIns)]) + entries, .and)
  }
}

extension CheckIn {
  /// Such as `the check-in of Monday 23 November 2026 (balance)`.
  package func name(in dates: DateStyle) -> Message {
    .checkInNamed(
      day: Day(date, dates), questionnaire: .given(questionnaire.shortenedForDisplay))
  }
}
