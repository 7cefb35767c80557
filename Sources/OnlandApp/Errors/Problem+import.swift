// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Interchange
import Journal
import Pages
import Psychometrics
import Texts

extension Problem {
  init(_ refusal: ImportRefusal) {
    switch refusal {
    case .tooLarge(let path):
      self.init(
        .importingTooLarge(path: .given(Self.name(path)), size: ImportFile.maximumSize / 1_048_576),
        hint: .problemNothingChanged(), status: .data)
    case .unusable(let path, let problems, let more):
      let name = Self.name(path)
      let lines = problems.map { problem in
        let part = problem.path.isEmpty ? "" : "\(problem.path): "
        return "\(name):\(problem.line):\(problem.column): \(part)\(problem.reason.words)"
      }
      self.init(
        "\(name) cannot be imported; nothing was changed",
        hint: (lines + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "\n  "),
        status: .data)
    case .ownExport(let reason):
      self.init(
        "this backup could not be imported again: \(reason.words)",
        hint: "Nothing was written; the history was not touched.", status: .data)
    }
  }

  private static func name(_ path: String) -> String {
    path.nameOfInput.cleanedForDisplay
  }
}

extension CheckedBackup.LeftOut {
  /// The part and the reason, in one line.
  var words: String { "\(part.words): \(reason.words)" }
}

extension NamedPart {
  fileprivate var words: String {
    switch self {
    case .setting(let key): "the setting \(key.shortenedForDisplay)"
    case .contact: "a help contact"
    case .plan(let week): "the plan of \(week.shortenedForDisplay)"
    case .checkIn(let date, let questionnaire):
      "the check-in of \(date) (\(questionnaire.shortenedForDisplay))"
    case .deletion: "a deletion"
    case .definition(let id, let version):
      "the questionnaire of \(id.shortenedForDisplay) \(version.shortenedForDisplay)"
    case .questionnaire(let fileName): "the questionnaire \(fileName.shortenedForDisplay)"
    }
  }
}

extension ImportProblem.Reason {
  fileprivate var words: String {
    switch self {
    case .syntax(let reason): reason.words
    case .tooLarge(let limit): "larger than \(limit / 1_048_576) MiB"
    case .notExport: "not an export of onland"
    case .newerVersion: "written by a newer version; update the program"
    case .sharedCopy:
      "a copy to show somebody lacks answers; only a full export can be imported"
    case .expected(let shape): shape.words
    case .unknownKey: "unknown key"
    case .lacks(let key): "lacks \(key)"
    case .emptyKey: "an empty key"
    case .unsafeKey: "a key with control characters"
    case .uncomposedKey: "a key that is not in Unicode's composed form (NFC)"
    case .longKey(let limit): "a key of more than \(limit) bytes"
    case .longText(let limit): "longer than \(limit / 1_048_576) MiB"
    case .controlCharacters: "contains control characters"
    case .empty: "must not be empty"
    case .numberTooLarge: "a number that is too large"
    case .negative: "must be 0 or more"
    case .outside(let range): "must be \(range.lowerBound) to \(range.upperBound)"
    case .notOneOf(let known): "must be \(Words.list(known, last: "or"))"
    case .timeOutside: "a time outside of the years 1 to 9999 in UTC"
    case .timeTooLate: "a time that is too late"
    case .notContactKey: "not the id of a contact"
    case .notWeek: "not an ISO week such as 2026-W05"
    case .otherHash: "the content is not what its hash says"
    case .notFileName: "not the name of a questionnaire file such as me.sleep.yaml"
    case .questionnaireTwice: "the same questionnaire twice"
    case .unusable(let problem):
      "cannot be used as a questionnaire: \(problem?.message ?? "unknown")"
    case .noQuestionnaire: "the questionnaire it was answered with is missing or cannot be used"
    case .otherQuestionnaire: "is not the questionnaire and version that the check-in names"
    case .checkInTwice: "the same check-in twice"
    case .revisionTwice: "the same revision twice"
    case .noSuchItem: "the questionnaire has no such item"
    case .notOffered: "not an answer that this item offers"
    case .notOutcome: "must be an object with one member, such as {\"code\": 2}"
    case .unknownOutcome: "unknown kind of answer"
    }
  }
}

extension ImportProblem.Shape {
  fileprivate var words: String {
    switch self {
    case .object: "must be an object"
    case .list: "must be a list"
    case .text: "must be a text"
    case .truth: "must be true or false"
    case .wholeNumber: "must be a whole number"
    case .number: "must be a number"
    case .uuid: "must be a UUID in lower case"
    case .date: "must be a date such as 2026-11-23"
    case .time: "must be a time such as 2026-11-23T07:12:56+13:00"
    }
  }
}
