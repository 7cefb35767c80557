// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import History
package import Journal
import Psychometrics
import Texts

/// What the person wrote, by date, the newest last.
package struct NotesPage {
  private let checkIns: [AssessedCheckIn]
  /// What every note has in it; `nil`: anything.
  private let word: String?
  private let dates: DateStyle

  package init(_ checkIns: [AssessedCheckIn], containing word: String?, dates: DateStyle) {
    self.checkIns = checkIns
    self.word = word
    self.dates = dates
  }

  package var page: Page { Page(checkIns.flatMap(sections)) }

  private func sections(_ assessed: AssessedCheckIn) -> [Page.Section] {
    let notes = assessed.checkIn.notes(of: assessed.questionnaire)
      .filter { note in word.map { note.text.lowercased().contains($0.lowercased()) } ?? true }
    let heading = Message.historyNoteHeading(
      day: .day(Day(assessed.checkIn.date, dates)), title: .given(assessed.questionnaire.title))
    return notes.map { note in
      let lines = note.text.split(separator: "\n").map { Block.paragraph(String($0)) }
      return Page.Section(heading: PageText(heading), lines)
    }
  }
}
