// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics

/// One thing wrong with a file to import. Never holds an answer.
struct ImportProblem: Equatable {
  /// Bytes from the beginning of the file.
  var offset: Int
  /// Such as `check_ins[3].answers.joy`; empty for the file itself.
  var path: String
  var reason: Reason
  /// What would be whole without it; `nil` for what is wrong with the file itself.
  var part: BackupPart?

  enum Reason: Equatable {
    // The file
    case syntax(JSONSyntaxError)
    /// - Parameter limit: Bytes.
    case tooLarge(limit: Int)
    case notExport
    case newerVersion
    /// A copy to show somebody, which lacks answers.
    case sharedCopy

    // Shapes
    case expected(Shape)
    case unknownKey
    case lacks(String)
    case emptyKey
    case unsafeKey
    case uncomposedKey
    /// - Parameter limit: Bytes.
    case longKey(limit: Int)
    /// - Parameter limit: Bytes.
    case longText(limit: Int)
    case controlCharacters
    case empty
    case numberTooLarge
    case negative
    case outside(ClosedRange<Int>)
    case notOneOf([String])
    /// Outside of what can be stored.
    case timeOutside
    /// So late that no change after it could be told.
    case timeTooLate

    // Parts
    case notContactKey
    case notWeek
    case otherHash
    case notFileName
    case questionnaireTwice
    case unusable(DefinitionProblem?)
    case noQuestionnaire
    case otherQuestionnaire
    case checkInTwice
    case revisionTwice
    case noSuchItem
    case notOffered
    case notOutcome
    case unknownOutcome
  }

  enum Shape {
    case object, list, text, truth, wholeNumber, number, uuid, date, time
  }
}
