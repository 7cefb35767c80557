// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Psychometrics
import TestSupport
import Testing
import Texts

@testable import Interchange
@testable import Journal
@testable import OnlandApp

struct `The ending of a command` {
  private func ending(
    _ command: () throws -> OnlandApp.ExitStatus
  ) -> (status: OnlandApp.ExitStatus, told: [Problem]) {
    var told: [Problem] = []
    let status = OnlandApp.ExitStatus.ending(command) { told.append($0) }
    return (status, told)
  }

  @Test func `is the command's own when nothing was wrong`() {
    let (status, told) = ending { .nothing }

    #expect(status == .nothing)
    #expect(told == [])
  }

  @Test(arguments: [
    (Interruption.stopped, OnlandApp.ExitStatus.done), (.cutOff, .interrupted),
  ])
  func `tells nothing when the person stopped`(
    interruption: Interruption, expected: OnlandApp.ExitStatus
  ) {
    let (status, told) = ending { throw interruption }

    #expect(status == expected)
    #expect(told == [])
  }

  @Test func `has words for whatever a layer below found`() throws {
    let typed = "pulze"
    let errors: [(error: any Error, summary: String, status: OnlandApp.ExitStatus)] = [
      (Problem("as it is", status: .nothing), "as it is", .nothing),
      (HistoryError.locked(path: "/h"), "another onland is writing to /h", .history),
      (
        CatalogueError.unknown(typed, known: ["pulse"]), "there is no questionnaire \"pulze\"",
        .usage
      ),
      (
        CatalogueError.folderUnreadable("/q", number: ENOTDIR),
        "cannot read /q: Not a directory", .data
      ),
      (
        StoredDefinitionError.unusable(typed, version: "1.0.0", []),
        "pulze 1.0.0, as it was answered cannot be used", .data
      ),
      (StoredDefinitionError.missing, "the questionnaire of a draft is not there", .history),
      (
        InputFileError(path: "-", number: EISDIR),
        "cannot read standard input: not a readable file",
        .data
      ),
      (
        PrivateFileError(path: "/f", refusal: .isNoFile), "/f is not a file that can be replaced",
        .data
      ),
      (AnswersFileError(path: "/f", problems: []), "/f cannot be used", .data),
      (
        ReferenceError.noCheckIn(.id("00000000"), isHistoryEmpty: false),
        "there is no check-in with this id", .nothing
      ),
      (SeriesFileError.tooLarge(name: "/f"), "/f is larger than 1 MiB", .data),
      (SeriesFileError.notUTF8(name: "-"), "standard input cannot be used", .data),
      (AnswersFileError(path: "-", problems: []), "standard input cannot be used", .data),
      (ImportRefusal.tooLarge(path: "-"), "standard input is larger than 64 MiB", .data),
      (
        ImportRefusal.ownExport(.syntax(.tooDeep(limit: 16))),
        "this backup could not be imported again: nested deeper than 16 levels", .data
      ),
      (
        RestorationError.notWritten(PrivateFileError(path: "/q", refusal: .isThere)),
        "cannot write /q: something is there already", .history
      ),
    ]
    for (error, summary, expected) in errors {
      let (status, told) = ending { throw error }

      #expect(told.map(\.summary) == [summary])
      #expect(status == expected, "\(summary)")
    }
  }

  @Test func `says first what was saved before`() throws {
    let full = HistoryError.diskFull(path: "/h")

    let (status, told) = ending { try telling(after: .problemAfterImport()) { throw full } }
    #expect(status == .history)
    #expect(told.first?.summary == Problem(full).summary)
    #expect(told.first?.hint?.begins(saying: .problemAfterImport()) == true)
    let stopped = Interruption.cutOff.after(.problemAfterImport())
    #expect(stopped as? Interruption == .cutOff)
  }
}
