// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// Something wrong with a map or with the table it is for. Never holds an answer or a name.
package struct SurveyProblem: Error, Equatable {
  package var place: Place
  package var reason: Reason

  package enum Place: Equatable {
    case map(SourceLocation)
    /// From 1; the column as the header calls it.
    case table(line: Int, column: String?)
  }

  package enum Reason: Equatable {
    // MARK: The map

    /// Not as YAML is written.
    case definition(DefinitionProblem)
    case notMap
    case missingKey(String)
    case neitherWhenNorWeek
    case whenAndWeek
    case unknownKey(String, known: [String])
    case notText
    case notPlace
    case notOneOf([String])
    case noSuchItem(String, known: [String])
    case noSuchSetting(String, known: [String])
    case noSuchColumn(String, known: [String])
    case columnTwice(String)
    case otherQuestionnaire(String, asked: String)
    case noSuchZone(String)
    case notOffered(Item.ID, ResponseFormat)
    case outsideRange(String, ClosedRange<Int>)
    case usedTwice(String)
    case columnLeftOut(String)

    // MARK: The table

    case notUTF8
    case noHeader
    case openQuote
    case tooManyRows(limit: Int)
    case fieldCount(fields: Int, columns: Int)
    case notDay
    /// May be two days.
    case dayIsOpen
    case notWeek
    case controlCharacters
  }
}

/// A map and its table that do not go together.
package struct SurveyRefusal: Error, Equatable {
  /// The first ones, `maximumShown` at most.
  package var problems: [SurveyProblem]
  /// All of them.
  package var count: Int

  package static let maximumShown = 200

  init(_ problems: [SurveyProblem], count: Int? = nil) {
    self.problems = Array(problems.prefix(Self.maximumShown))
    self.count = count ?? problems.count
  }
}
