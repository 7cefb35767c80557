// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import Terminal

@testable import OnlandApp

/// A reader of files or lines that may hold anything; each case takes any bytes without a crash.
enum FuzzTarget: String, CaseIterable {
  case definition, `import`, ndjson, csv, duration

  /// The one that `Tests/Fuzz/run` names in the environment.
  static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["ONLAND_FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      preconditionFailure("no target \(name): \(allCases.map(\.rawValue))")
    }
    return target
  }()

  func take(_ bytes: [UInt8]) {
    switch self {
    case .definition: Self.readDefinition(bytes)
    case .import: Self.readExport(bytes)
    case .ndjson: Self.score(bytes, as: .ndjson)
    case .csv: Self.score(bytes, as: .csv)
    case .duration: Self.readDuration(bytes)
    }
  }

  /// Read, checked and, where they hold a questionnaire, scored.
  private static func readDefinition(_ bytes: [UInt8]) {
    let problems = DefinitionReader.check(bytes, place: .elsewhere(shippedIDs: ["balance"]))
    precondition(problems.count <= 201)
    precondition(problems.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })

    guard let questionnaire = DefinitionReader.read(bytes, languages: ["de", "en"]).questionnaire
    else { return precondition(!problems.allSatisfy(\.isAdvice)) }
    let outcomes = questionnaire.settled(outcomes: [:], targets: [:])
    let assessment = questionnaire.assess(
      outcomes: outcomes, targets: [:], week: 2_900, signalsFrom: questionnaire, earlier: [])
    precondition(assessment.scores.allSatisfy { $0.value == nil })
    precondition(assessment.report.states.isEmpty)
  }

  /// What is accepted says the same when it was written and read again.
  private static func readExport(_ bytes: [UInt8]) {
    guard let content = content(bytes) else { return }
    guard let again = Self.content(ExportDocument.bytes(content)) else {
      preconditionFailure("an export of what was read cannot be read")
    }
    precondition(again == content)
  }

  private static func content(_ bytes: [UInt8]) -> Backup? {
    guard let root = try? JSONNodeReader.read(bytes) else { return nil }
    var reader = ImportReader()
    let content = reader.backup(root)
    precondition(reader.problems.allSatisfy { (0...bytes.count).contains($0.offset) })
    return reader.problems.isEmpty ? content : nil
  }

  private static let pulse: Definition = {
    do throws(Problem) {
      return try Catalogue(folder: "/nonexistent", languages: ["en"]).definition("pulse")
    } catch {
      preconditionFailure(error.summary)
    }
  }()

  /// Whole lines of text come out, whether it ends with a problem or not.
  private static func score(_ bytes: [UInt8], as format: BulkFormat) {
    // In two pieces, because records lie across the pieces of a stream.
    let middle = bytes.count / 2
    var chunks = [Array(bytes[..<middle]), Array(bytes[middle...])][...]
    var output: [UInt8] = []
    let scoring = BulkScoring(definition: pulse, format: format, source: "input")
    do throws(Problem) {
      try scoring.run(
        reading: { () throws(Problem) in chunks.popFirst() },
        writing: { written throws(Problem) in
          output.append(contentsOf: written)
          return true
        })
    } catch {
      precondition(error.lines.allSatisfy { TerminalText.guarded($0) == $0 })
    }
    guard let text = String(validating: output, as: UTF8.self) else {
      preconditionFailure("not text")
    }
    precondition(text.isEmpty || text.hasSuffix("\n"))
    let controls = text.unicodeScalars.filter(TerminalText.isUnsafe)
    precondition(controls.allSatisfy { "\t\r\n".unicodeScalars.contains($0) })
    precondition(controls.count { $0 == "\n" } <= bytes.count { $0 == UInt8(ascii: "\n") } + 1)
  }

  private static func readDuration(_ bytes: [UInt8]) {
    switch DurationText(String(decoding: bytes, as: UTF8.self)) {
    case nil: break
    case .minutes(let minutes):
      precondition(minutes >= 0)
      precondition(DurationText("\(minutes)m") == .minutes(minutes) || minutes > 99_999)
    case .hoursOrMinutes(let number):
      precondition((1..<DurationText.smallestPlainMinutes).contains(number))
    }
  }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeFuzzInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.take(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
