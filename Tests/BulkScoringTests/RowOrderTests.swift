// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Psychometrics
import TestQuestionnaires
import Testing

/// The rows of a person are their history, so they stand together.
struct `The order of rows` {
  private static let header = "respondent,week,load_thin\n"

  private func run(
    _ rows: [String], workers: Int, chunk: Int = 1 << 18, isStrict: Bool = true,
    setAside: ((RecordAside) -> Void)? = nil
  ) throws -> (lines: [String], error: BulkScoringError?, progress: BulkProgress?) {
    var scoring = BulkScoring(form: try BulkRun.form("pulse"), format: .csv, workers: workers)
    scoring.isStrict = isStrict
    scoring.setAside = setAside
    let bytes = Array((Self.header + rows.map { $0 + "\n" }.joined()).utf8)
    var position = 0
    var written: [UInt8] = []
    var progress: BulkProgress?
    var failure: BulkScoringError?
    do {
      progress = try scoring.run(
        reading: {
          guard position < bytes.count else { return nil }
          defer { position += chunk }
          return Array(bytes[position..<min(bytes.count, position + chunk)])
        },
        writing: { bytes in
          written += bytes
          return true
        })
    } catch {
      failure = error
    }
    let lines = String(decoding: written, as: UTF8.self).split(separator: "\n").map(String.init)
    return (Array(lines.dropFirst()), failure, progress)
  }

  @Test(arguments: [1, 3], [16, 1 << 18])
  func `must keep a person together, and names the lines`(workers: Int, chunk: Int) throws {
    let rows = ["a,1,1", "a,2,1", "b,1,1", "c,1,1", "a,3,1", "c,2,1"]
    let (lines, error, _) = try run(rows, workers: workers, chunk: chunk)

    #expect(
      error == .record(.notTogether(Respondent(name: Array("a".utf8)), first: 2), line: 6))
    #expect(lines.map { $0.prefix(4) } == ["a,1,", "a,2,", "b,1,", "c,1,"])
  }

  @Test(arguments: [1, 3])
  func `may be left to chance`(workers: Int) throws {
    let rows = ["a,1,1", "b,1,1", "a,3,1"]
    let (lines, error, _) = try run(rows, workers: workers, isStrict: false)
    #expect(error == nil && lines.count == 3)
  }

  @Test func `counts rows and people`() throws {
    let rows = ["b,1,1", "b,2,1", "a,1,1", ",1,1", "c,1,1"]
    let (_, error, progress) = try run(rows, workers: 2)
    #expect(error == nil && progress?.rows == 5 && progress?.people == 3 && progress?.setAside == 0)
  }

  @Test func `remembers a quarter of a million people in no order, and no more`() throws {
    // Descending, so that each has to be remembered.
    let rows = (0..<250_001).map { "p\(900_000 - $0),1,1" }
    let (lines, error, _) = try run(rows, workers: 2)
    #expect(error == .record(.tooManyPeople(limit: 250_000), line: 250_002))
    #expect(lines.count == 250_000)
  }

  @Test func `needs no memory for names that ascend`() throws {
    let rows = (0..<300_000).map { "\($0),1,1" }
    let (lines, error, progress) = try run(rows, workers: 2)
    #expect(error == nil && lines.count == 300_000 && progress?.people == 300_000)
  }

  // MARK: Set aside

  @Test(arguments: [16, 1 << 18])
  func `goes on past records that are set aside`(chunk: Int) throws {
    var asides: [RecordAside] = []
    let rows = [
      "a,1,1", "a,2,9", "a,3,1", "b,1,1", "a,4,1", "b,2,\"1\"", "c,x,1", "\"c\",3,\"7\"", "c,4,1",
    ]
    let (lines, error, progress) = try run(rows, workers: 3, chunk: chunk) { asides.append($0) }

    #expect(error == nil)
    #expect(lines.map { $0.prefix(4) } == ["a,1,", "a,3,", "b,1,", "b,2,", "c,4,"])
    #expect(asides.map(\.line) == [3, 6, 8, 9])
    #expect(
      asides.map { String(decoding: $0.record, as: UTF8.self) } == [
        "a,2,9", "a,4,1", "c,x,1", "\"c\",3,\"7\"",
      ])
    #expect(progress?.rows == 5 && progress?.people == 3 && progress?.setAside == 4)
  }

  @Test func `leaves a person's history without what is set aside`() throws {
    let whole = ["a,1,4", "a,2,4", "a,3,4"]
    let (without, _, _) = try run([whole[0], whole[2]], workers: 1)
    let (aside, _, _) = try run([whole[0], "a,2,9", whole[2]], workers: 1) { _ in }
    #expect(without == aside)
  }

  @Test func `ends where the header is wrong`() throws {
    var scoring = BulkScoring(form: try BulkRun.form("pulse"), format: .csv)
    scoring.setAside = { _ in Issue.record("nothing can be set aside without a header") }
    var chunks = [Array("respondent,week,lod_thin\na,1,1\n".utf8)][...]
    #expect(throws: BulkScoringError.self) {
      try scoring.run(reading: { chunks.popFirst() }, writing: { _ in true })
    }
  }
}
