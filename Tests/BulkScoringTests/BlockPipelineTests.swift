// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Psychometrics
import TestSupport
import Testing

/// However a stream is cut and however many score it, the lines and their order are the same.
struct `Scoring on several processors` {
  private static let form = Result { try BulkRun.form("balance") }

  /// Rows of people with one to some dozens of weeks; one person fills many blocks.
  private func rows(_ format: BulkFormat) throws -> Data {
    let form = try Self.form.get()
    var generator = SeededRandom(seed: 29)
    var rows = RandomRow.series(of: form, count: 300, using: &generator)
    rows += (0..<120).map { week in
      RandomRow(
        respondent: "long", week: week / 2, targets: [:],
        outcomes: ["connect_lonely": .answered(.code(OptionCode(week % 5)))])
    }
    rows += RandomRow.series(of: form, count: 300, using: &generator)
    return Data(RandomRow.text(of: rows, form, format).utf8)
  }

  @Test(arguments: [BulkFormat.ndjson, .csv], [1, 2, 3, 8])
  func `gives the lines of one run in one piece`(format: BulkFormat, workers: Int) throws {
    let form = try Self.form.get()
    let input = try rows(format)
    let expected = BulkRun(form, format, chunks: [input], workers: 1)
    #expect(expected.error == nil)
    #expect(expected.lines.count == (format == .csv ? 721 : 720))

    for size in [97, 1_000, 10_000] {
      let run = BulkRun(form, format, chunks: input.cut(into: size), workers: workers)

      #expect(run.error == nil)
      #expect(run.output == expected.output, "chunks of \(size)")
    }
  }

  @Test(arguments: [BulkFormat.ndjson, .csv])
  func `stops at the first line that is wrong, with all before it`(format: BulkFormat) throws {
    let form = try Self.form.get()
    var lines = try rows(format).split(separator: 10).map { Data($0) }
    // Two are wrong, a hundred lines apart: the first counts, whichever is found first. Line 400 is
    // one of the person who fills whole blocks.
    for place in [399, 499] { lines[place] = Data("{\"week\": \"x\"}".utf8) }
    let input = lines.reduce(Data()) { $0 + $1 + Data([10]) }
    let expected = BulkRun(form, format, chunks: [input], workers: 1)
    guard case .record(_, line: 400) = expected.error else {
      Issue.record("\(String(describing: expected.error))")
      return
    }

    for (size, workers) in [(97, 2), (1_000, 3), (10_000, 8)] {
      let run = BulkRun(form, format, chunks: input.cut(into: size), workers: workers)

      #expect(run.error == expected.error)
      #expect(run.output == expected.output)
    }
  }

  @Test func `tells of an input that breaks off, after what came before it`() throws {
    let input = try rows(.ndjson)
    var chunks = input.cut(into: 1_000).prefix(50)
    var written = Data()

    let problem = #expect(throws: BulkScoringError.self) {
      try BulkScoring(
        form: Self.form.get(), format: .ndjson, workers: 3
      ).run(
        reading: { () throws(BulkScoringError) in
          guard let chunk = chunks.popFirst() else { throw .unreadable }
          return Array(chunk)
        },
        writing: { bytes in
          written.append(contentsOf: bytes)
          return true
        })
    }

    #expect(problem == .unreadable)
    let whole = input.prefix(50_000).count { $0 == 10 }
    #expect(written.count { $0 == 10 } == whole)
  }

  @Test func `ends when nobody wants more`() throws {
    var blocks = 0
    try BulkScoring(
      form: Self.form.get(), format: .ndjson, workers: 3
    ).run(
      reading: endless(try rows(.ndjson)),
      writing: { bytes in
        blocks += 1
        return blocks < 20
      })

    #expect(blocks == 20)
  }

  /// A driver that sends a batch and waits for its results before it sends the next.
  @Test(arguments: [1, 2, 4])
  func `answers each batch before it reads the next`(workers: Int) throws {
    let answered = Counter()
    var sent = 0
    try BulkScoring(
      form: Self.form.get(), format: .ndjson, workers: workers
    ).run(
      reading: { () throws(BulkScoringError) in
        guard answered.wait(for: sent), sent < 200 else { return nil }
        sent += 10
        return Array(String(repeating: "{\"week\":1}\n", count: 10).utf8)
      },
      writing: { bytes in
        answered.add(bytes.count { $0 == 10 })
        return true
      })

    #expect(sent == 200)
    #expect(answered.value == 200)
  }

  /// Whoever sent the line waits for its answer too.
  @Test(arguments: [2, 4])
  func `tells what is wrong while the next read still waits`(workers: Int) throws {
    let chunks = ["{\"week\":1}\n", "{\"week\":1}\n", "{\"week\":\"x\"}\n"]
    let stopped = Counter()
    var next = 0
    let problem = #expect(throws: BulkScoringError.self) {
      try BulkScoring(
        form: Self.form.get(), format: .ndjson, workers: workers
      ).run(
        reading: { () throws(BulkScoringError) in
          guard next < chunks.count else {
            #expect(stopped.wait(for: 1))
            return nil
          }
          defer { next += 1 }
          return Array(chunks[next].utf8)
        },
        stopping: { stopped.add(1) },
        writing: { _ in true })
    }

    #expect(problem == .record(.notWeek, line: 3))
  }

  @Test(arguments: ["{\"week\":1}\n", "{\"week\":1}", ""], [1, 3])
  func `asks for the end of its input once`(last: String, workers: Int) throws {
    var chunks = [Array("{\"week\":1}\n".utf8), Array(last.utf8)].filter { !$0.isEmpty }[...]
    var ends = 0
    try BulkScoring(
      form: Self.form.get(), format: .ndjson, workers: workers
    ).run(
      reading: { () throws(BulkScoringError) in
        let chunk = chunks.popFirst()
        if chunk == nil { ends += 1 }
        return chunk
      },
      writing: { _ in true })

    #expect(ends == 1)
  }

  @Test func `does not read on after its input broke off`() throws {
    var reads = 0
    #expect(throws: BulkScoringError.self) {
      try BulkScoring(
        form: Self.form.get(), format: .ndjson, workers: 3
      ).run(
        reading: { () throws(BulkScoringError) in
          reads += 1
          if reads == 1 { return Array("{\"week\":1}\n".utf8) }
          throw .unreadable
        },
        writing: { _ in true })
    }

    #expect(reads == 2)
  }

  private func endless(_ input: Data) -> () throws(BulkScoringError) -> [UInt8]? {
    let chunks = input.cut(into: 1_000)
    var next = 0
    return { () throws(BulkScoringError) in
      defer { next += 1 }
      // Not the whole of it again: the rows would no longer ascend.
      return next < chunks.count ? Array(chunks[next]) : Array("{\"week\":1}\n".utf8)
    }
  }
}

/// A number that one thread raises and another waits for, ten seconds at most.
private final class Counter: @unchecked Sendable {
  private let condition = NSCondition()
  private var count = 0

  var value: Int { condition.withLock { count } }

  func add(_ more: Int) {
    condition.withLock {
      count += more
      condition.broadcast()
    }
  }

  func wait(for wanted: Int) -> Bool {
    let end = Date(timeIntervalSinceNow: 10)
    return condition.withLock {
      while count < wanted { if !condition.wait(until: end) { return false } }
      return true
    }
  }
}

extension Data {
  func cut(into size: Int) -> [Data] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
