// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// How the columns of a survey tool's table become check-ins.
package struct SurveyMap {
  package var questionnaire: Questionnaire.ID
  package var table = TableForm()
  /// Joined by a blank; empty: each row stands alone.
  package var respondent: [ColumnReference] = []
  package var when: When
  /// Rows that are kept: each column says one of the words.
  package var only: [(column: ColumnReference, words: [String])] = []
  package var settings: [Setting] = []
  package var items: [MappedItem] = []
  /// What a word in any cell means in place of an answer, by the word as it is compared.
  package var missing: [String: MissingWord] = [:]
  /// `nil`: every other column.
  package var ignored: [ColumnReference]?

  package struct TableForm {
    /// Absent: the one that splits the header most.
    package var separator: Character?
    package var hasDecimalComma = false
    package var isWindows1252 = false
    /// From 1.
    package var headerRow = 1
    package var skippedRows = 0
  }

  /// A column by its name, or by its place from 1.
  package struct ColumnReference {
    package var name: String
    package var place: Int?
    package var location: SourceLocation
  }

  package struct When {
    package var column: ColumnReference
    /// Whether the column tells weeks, and no days.
    package var isWeek = false
    package var order: DayOrder?
    /// Where the times of the table are told.
    package var zone: ZoneClock?
    /// Where the day is that counts.
    package var target: ZoneClock?
  }

  package struct Setting {
    package var key: String
    package var source: Source

    package enum Source {
      case column(ColumnReference, isHours: Bool)
      case value(String, SourceLocation)
    }
  }

  package struct MappedItem {
    package var item: Item.Position
    /// Where every option has a column of its own, that of the first.
    package var column: ColumnReference
    /// The columns of a several-choice item that tell of one option each; empty where one column holds
    /// all that was chosen.
    package var ticked: [(code: OptionCode, column: ColumnReference)] = []
    package var isHours = false
    /// By the cell as it is compared; absent: labels and codes of the questionnaire.
    package var answers: [String: String]?
  }

  package enum DayOrder: String, CaseIterable { case dmy, mdy }

  package enum MissingWord: String, CaseIterable {
    case declined
    case notApplicable = "not_applicable"
    case notReached = "not_reached"
  }
}
