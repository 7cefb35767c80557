// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp

struct `The score command` {
  private let catalogue = Catalogue(folder: "/nonexistent", languages: ["en"])
  private let folder: TemporaryFolder
  private let json = "{\"week\":1,\"answers\":{\"load_thin\":0}}\n"
  private let table = "week,load_thin\n1,0\n"

  init() throws { folder = try .short() }

  private func file(named name: String) -> URL { URL(filePath: folder.path).appending(path: name) }

  /// - Parameter path: Absent: a file whose ending says nothing, as NDJSON.
  private func output(
    of content: String, path: String?, format: String? = nil, withReceipts: Bool = false
  ) throws -> String {
    let file = self.file(named: path ?? "input")
    try Data(content.utf8).write(to: file)
    var results: [UInt8] = []
    let command = ScoreCommand(catalogue: catalogue) { bytes in
      results += bytes
      return true
    }
    var options = ScoreCommand.Options(
      path: file.path, format: path == nil ? format ?? "ndjson" : format)
    options.withReceipts = withReceipts
    try command.run("pulse", options)
    return String(decoding: results, as: UTF8.self)
  }

  @Test(arguments: ["a.ndjson", "a.jsonl", "A.NDJSON"])
  func `reads NDJSON by the file's ending`(path: String) throws {
    #expect(try output(of: json, path: path).hasPrefix("{\"respondent\":null,\"week\":1,"))
  }

  @Test func `reads a table by the file's ending`() throws {
    #expect(try output(of: table, path: "a.csv").hasPrefix("respondent,week,time,"))
  }

  @Test func `takes the format that is named`() throws {
    #expect(try output(of: table, path: "a.txt", format: "csv").hasPrefix("respondent,week,"))
    #expect(try output(of: table, path: nil, format: "CSV").hasPrefix("respondent,week,"))
    #expect(try output(of: json, path: "a.csv", format: "ndjson").hasPrefix("{"))
  }

  @Test func `adds the working on request`() throws {
    let line = try output(of: json, path: nil, withReceipts: true)

    #expect(line.contains(",\"why\":{\"scales\":{"))
    #expect(line.hasSuffix("}}\n") && line.filter { $0 == "\n" }.count == 1)
  }

  @Test func `names the file and the line that is wrong`() throws {
    let problem = expectProblem {
      try output(of: "week,load_thin\n1,5\n", path: "a.csv")
    }

    let words = Message.recordNotOffered().inEnglish
    #expect(
      problem?.summary.hasSuffix("a.csv, line 2, load_thin: \(words)") == true)
    #expect(problem?.status == .data)
  }

  @Test(arguments: [
    ("a.txt", nil, false, "Use --format ndjson or --format csv."),
    ("a.csv", "cvs", false, "Did you mean csv?"),
    ("a.csv", "parquet", false, "It takes ndjson or csv."),
    ("a.csv", nil, true, "NDJSON has one: --format ndjson."),
  ])
  func `refuses options that do not fit`(
    path: String, format: String?, withReceipts: Bool, hint: String
  ) throws {
    let problem = expectProblem {
      try output(of: table, path: path, format: format, withReceipts: withReceipts)
    }

    #expect(problem?.hint == hint)
    #expect(problem?.status == .usage)
  }

  @Test func `refuses a questionnaire or a file that is not there`() throws {
    let command = ScoreCommand(catalogue: catalogue) { _ in true }

    #expect(
      expectProblem {
        try command.run("balanse", ScoreCommand.Options())
      }
        == Problem(
          "there is no questionnaire \"balanse\"", hint: "Did you mean balance?", status: .usage))
    #expect(
      expectProblem {
        try command.run("pulse", ScoreCommand.Options(path: "/nonexistent.csv"))
      }
        == Problem(
          "cannot read /nonexistent.csv: there is no such file", hint: "Nothing was scored.",
          status: .data))
    #expect(
      expectProblem {
        try command.run("pulse", ScoreCommand.Options(path: "/", format: "csv"))
      }
        == Problem(
          "cannot read /: not a readable file", hint: "Nothing was scored.", status: .data))
  }

  @Test func `ends when nobody wants more`() throws {
    let file = self.file(named: "a.ndjson")
    try Data(String(repeating: json, count: 10_000).utf8).write(to: file)
    var times = 0

    try ScoreCommand(catalogue: catalogue) { _ in
      times += 1
      return false
    }.run("pulse", ScoreCommand.Options(path: file.path))

    #expect(times == 1)
  }
}
