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
      let lines = problems.map { problem -> Message in
        let words = problem.reason.words
        return .at(
          "\(name):\(problem.line):\(problem.column)",
          problem.path.isEmpty ? words : .at(problem.path, words))
      }
      self.init(
        .importingUnusableFile(file: .given(name)),
        hint: .lines(lines, more: more),
        status: .data)
    case .ownExport(let reason):
      self.init(
        .importingOwnExport(reason: reason.words),
        hint: .importingUntouched(), status: .data)
    }
  }

  private static func name(_ path: String) -> String {
    path.nameOfInput.cleanedForDisplay
  }
}

extension CheckedBackup.LeftOut {
  /// The part and the reason, in one line.
  var words: Message { .languageNamed(name: part.words, words: reason.words) }
}

extension NamedPart {
  fileprivate var words: Message {
    switch self {
    case .setting(let key): .partSetting(key: .given(key.shortenedForDisplay))
    case .contact: .partContact()
    case .plan(let week): .partPlan(week: .given(week.shortenedForDisplay))
    case .checkIn(let date, let questionnaire):
      .partCheckIn(
        date: .given("\(date)"), questionnaire: .given(questionnaire.shortenedForDisplay))
    case .deletion: .partDeletion()
    case .definition(let id, let version):
      .partDefinition(
        id: .given(id.shortenedForDisplay), version: .given(version.shortenedForDisplay))
    case .questionnaire(let fileName):
      .partQuestionnaire(fileName: .given(fileName.shortenedForDisplay))
    }
  }
}

extension ImportProblem.Reason {
  fileprivate var words: Message {
    switch self {
    case .syntax(let reason): reason.words
    case .tooLarge(let limit): .importProblemTooLarge(limit: limit / 1_048_576)
    case .notExport: .importProblemNotExport()
    case .newerVersion: .importProblemNewerVersion()
    case .sharedCopy: .importProblemSharedCopy()
    case .expected(let shape): shape.words
    case .unknownKey: .importProblemUnknownKey()
    case .lacks(let key): .importProblemLacks(key: .given(key))
    case .emptyKey: .importProblemEmptyKey()
    case .unsafeKey: .importProblemUnsafeKey()
    case .uncomposedKey: .importProblemUncomposedKey()
    case .longKey(let limit): .importProblemLongKey(limit: limit)
    case .longText(let limit): .importProblemLongText(limit: limit / 1_048_576)
    case .controlCharacters: .importProblemControlCharacters()
    case .empty: .importProblemEmpty()
    case .numberTooLarge: .importProblemNumberTooLarge()
    case .negative: .importProblemNegative()
    case .outside(let range):
      .importProblemOutside(
        least: .given("\(range.lowerBound)"), most: .given("\(range.upperBound)"))
    case .notOneOf(let known): .importProblemNotOneOf(known: .names(known, .or))
    case .timeOutside: .importProblemTimeOutside()
    case .timeTooLate: .importProblemTimeTooLate()
    case .notContactKey: .importProblemNotContactKey()
    case .notWeek: .importProblemNotWeek()
    case .otherHash: .importProblemOtherHash()
    case .notFileName: .importProblemNotFileName()
    case .questionnaireTwice: .importProblemQuestionnaireTwice()
    case .unusable(let problem):
      .importProblemUnusable(problem: problem?.message ?? .importProblemUnknown())
    case .noQuestionnaire: .importProblemNoQuestionnaire()
    case .otherQuestionnaire: .importProblemOtherQuestionnaire()
    case .checkInTwice: .importProblemCheckInTwice()
    case .revisionTwice: .importProblemRevisionTwice()
    case .noSuchItem: .importProblemNoSuchItem()
    case .notOffered: .importProblemNotOffered()
    case .notOutcome: .importProblemNotOutcome(example: .given("{\"code\": 2}"))
    case .unknownOutcome: .importProblemUnknownOutcome()
    }
  }
}

extension ImportProblem.Shape {
  fileprivate var words: Message {
    switch self {
    case .object: .importShapeObject()
    case .list: .importShapeList()
    case .text: .importShapeText()
    case .truth: .importShapeTruth()
    case .wholeNumber: .importShapeWholeNumber()
    case .number: .importShapeNumber()
    case .uuid: .importShapeUuid()
    case .date: .importShapeDate()
    case .time: .importShapeTime()
    }
  }
}
