// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import Foundation
import GroupResults
import Psychometrics
import Sealing
import Terminal
import Texts

@testable import History
@testable import Interchange
@testable import Journal
@testable import OnlandApp

/// A reader of files or lines that may hold anything; each case takes any bytes without a crash.
enum FuzzTarget: String, CaseIterable {
  case definition, answers, `import`, ndjson, csv, series, duration, note, history, age, map, share

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
    case .answers: Self.readAnswers(bytes)
    case .series: Self.analyse(bytes)
    case .duration: Self.readDuration(bytes)
    case .note: Self.readNote(bytes)
    case .history: DamagedHistory.read(edits: bytes)
    case .age: Self.openSealed(bytes)
    case .map: Self.readMapped(bytes)
    case .share: Self.readShared(bytes)
    }
  }

  /// In one piece and in two it comes to the same; no work is done for a passphrase.
  private static func openSealed(_ bytes: [UInt8]) {
    func opened(_ pieces: [ArraySlice<UInt8>]) -> Result<[UInt8], SealingError> {
      var opener = Opener(secretKeys: [fuzzKey])
      do throws(SealingError) {
        var opened: [UInt8] = []
        for piece in pieces { opened += try opener.open(piece) }
        return .success(try opened + opener.finish())
      } catch {
        return .failure(error)
      }
    }
    let middle = bytes.count / 2
    precondition(opened([bytes[...]]) == opened([bytes[..<middle], bytes[middle...]]))
    _ = try? SealedFile(header: bytes)
    _ = SealedFile.begins(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    if let key = try? SecretKey(text) { precondition((try? SecretKey(key.text)) != nil) }
    _ = try? IdentityFile(text)
  }

  /// That of the public vectors, from which the seeds come.
  private static let fuzzKey: SecretKey = {
    do {
      return try SecretKey(
        "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0")
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// Read, checked and, where they hold a questionnaire, scored.
  private static func readDefinition(_ bytes: [UInt8]) {
    let problems = DefinitionReader.check(bytes, place: .elsewhere(shippedIDs: ["balance"]))
    precondition(problems.count <= 201)
    precondition(problems.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })

    guard let questionnaire = DefinitionReader.read(bytes, languages: ["de", "en"]).questionnaire
    else { return precondition(!problems.allSatisfy(\.isAdvice)) }
    let outcomes = questionnaire.settled(outcomes: [:], targets: [:])
    let assessment = questionnaire.assess(
      outcomes: outcomes, targets: [:], week: 2_900, signalsFrom: questionnaire)
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
    do {
      return try Catalogue(folder: "/nonexistent", languages: ["en"]).definition("pulse")
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// Whole lines of text come out, whether it ends with a problem or not.
  private static func score(_ bytes: [UInt8], as format: BulkFormat) {
    // In two pieces, because records lie across the pieces of a stream.
    let middle = bytes.count / 2
    var chunks = [Array(bytes[..<middle]), Array(bytes[middle...])][...]
    var output: [UInt8] = []
    let scoring = BulkScoring(form: pulse.scoredForm, format: format)
    do {
      try scoring.run(
        reading: { chunks.popFirst() },
        writing: { written in
          output.append(contentsOf: written)
          return true
        })
    } catch {
      let problem = Problem(error, in: "input")
      precondition(problem.lines.allSatisfy { TerminalText.guarded($0) == $0 })
    }
    guard let text = String(validating: output, as: UTF8.self) else {
      preconditionFailure("not text")
    }
    precondition(text.isEmpty || text.hasSuffix("\n"))
    let controls = text.unicodeScalars.filter(TerminalText.isUnsafe)
    precondition(controls.allSatisfy { "\t\r\n".unicodeScalars.contains($0) })
    precondition(controls.count { $0 == "\n" } <= bytes.count { $0 == UInt8(ascii: "\n") } + 1)
  }

  /// A map, a line with a form feed, and a table. What a map makes of it can be scored, and a draft
  /// for the table is a map that can be read.
  private static func readMapped(_ bytes: [UInt8]) {
    let parts = bytes.split(
      separator: UInt8(ascii: "\u{0C}"), maxSplits: 1, omittingEmptySubsequences: false)
    let map = Array(parts[0])
    let table = Array(parts.dropFirst().first ?? [])
    let form = pulse.scoredForm
    let settings = BulkSettings(form)
    for setsAside in [false, true] {
      do {
        let read = try SurveyTable(
          table, map: map, of: form.questionnaire, settings: settings.all, setsAside: setsAside)
        precondition(setsAside || read.setAside.isEmpty)
        scoreMapped(read)
      } catch {
        precondition(!error.problems.isEmpty && error.problems.count <= error.count)
        let problem = Problem(error, map: "map", table: "table", remains: .problemNothingChanged())
        precondition(problem.lines.allSatisfy { TerminalText.guarded($0) == $0 })
      }
    }
    let draft = SurveyDraft(form.questionnaire, targets: settings.targets).lines(table)
    if let draft {
      let text = draft.map { TerminalText.cleaned($0) + "\n" }.joined()
      precondition((try? DocumentNode.yaml(Array(text.utf8))) != nil)
    }
  }

  private static func scoreMapped(_ table: SurveyTable) {
    var rest = [table.native][...]
    var rows = 0
    var scoring = BulkScoring(form: pulse.scoredForm, format: .csv, workers: 1)
    scoring.isStrict = true
    scoring.columns.kept = [SurveyTable.lineColumn]
    do {
      try scoring.run(
        reading: { rest.popFirst() },
        writing: { written in
          rows += written.count { $0 == UInt8(ascii: "\n") }
          return true
        })
    } catch {
      preconditionFailure("a table that was read by a map is refused: \(error)")
    }
    precondition(rows == table.rows + 1)
  }

  /// Scores are in their range, whatever the file says.
  private static func readShared(_ bytes: [UInt8]) {
    let questionnaire = pulse.questionnaire
    guard let member = try? SharedFile.member(bytes, of: questionnaire, week: nil) else { return }
    precondition(member.scores.count == questionnaire.scales.count)
    let report = GroupReport(
      Array(repeating: member, count: 5), of: questionnaire, signalSource: pulse.signalSource,
      isByGroup: false, smallest: 5)
    let json = JSONValue.document("group", report.json)
    precondition(!json.contains("nan") && !json.contains("inf"))
  }

  private static func readAnswers(_ bytes: [UInt8]) {
    let questionnaire = pulse.questionnaire
    let reading = AnswersReader.read(bytes, for: questionnaire)
    precondition(reading.problems.count <= 201)
    precondition(reading.problems.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
    precondition(reading.problems.isEmpty || reading.outcomes.isEmpty)
    let items = questionnaire.items.map(\.id)
    precondition(reading.outcomes.keys.allSatisfy(items.contains))
    let text = AnswersFile.lines(reading.outcomes, questionnaire: questionnaire)
      .joined(separator: "\n")
    // Nothing answered is no file at all.
    if text.isEmpty { return }
    let again = AnswersReader.read(Array(text.utf8), for: questionnaire)
    precondition(
      again.problems.isEmpty
        && again.outcomes.filter(\.value.isInFiles)
          == reading.outcomes.filter(\.value.isInFiles)
    )
  }

  private static func analyse(_ bytes: [UInt8]) {
    do {
      let file = try SeriesFile(bytes, name: "input")
      precondition(zip(file.series.weeks, file.series.weeks.dropFirst()).allSatisfy { $0 < $1 })
      // Every pair is looked at, which for thousands takes longer than the fuzzer waits.
      guard file.series.count <= 300 else { return }
      let statistics = TrendStatistics(file.series, split: file.series.weeks.last)
      let json = JSONValue.document("trend", statistics.json)
      precondition(!json.contains("nan") && !json.contains("inf"))
    } catch {
      let problem = Problem(describing: error)
      precondition(problem.lines.allSatisfy { TerminalText.guarded($0) == $0 })
      precondition(problem.lines.count <= 22)
    }
  }

  /// A note that is read says the same when it was written and read again.
  private static func readNote(_ bytes: [UInt8]) {
    guard let note = LastCheckInsNote(String(decoding: bytes, as: UTF8.self)) else { return }
    guard let again = LastCheckInsNote(note.text) else {
      // An empty value leaves out its column.
      return precondition(
        note.content.dates.keys.contains("") || note.content.settings.values.contains(""))
    }
    precondition(again == note)
  }

  private static func readDuration(_ bytes: [UInt8]) {
    switch DurationText(String(decoding: bytes, as: UTF8.self), in: .english) {
    case nil: break
    case .minutes(let minutes):
      precondition(minutes >= 0)
      precondition(
        DurationText("\(minutes)m", in: .english) == .minutes(minutes) || minutes > 99_999)
    case .hoursOrMinutes(let number):
      precondition((1..<DurationText.smallestPlainMinutes).contains(number))
    }
  }
}

extension Outcome {
  /// Whether a file of answers can say it.
  fileprivate var isInFiles: Bool {
    switch self {
    case .answered, .missing(.declined): true
    case .missing: false
    }
  }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeFuzzInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.take(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
