// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import Foundation
import Interchange
import Journal
public import Psychometrics
import Terminal
import Texts

/// `onland score ID [FILE]`: many check-ins at once.
public struct ScoreCommand {
  private let catalogue: Catalogue
  private let write: (UnsafeRawBufferPointer) -> Bool
  private let report: ProgressReport

  public init(environment: Environment, isQuiet: Bool = false) {
    // The rules are the same in every language; only labels in answers differ.
    self.init(
      catalogue: Catalogue(folder: environment.folder, languages: environment.languages),
      report: ProgressReport(environment, isQuiet: isQuiet), writing: environment.writeBytes)
  }

  /// - Parameter write: Takes whole lines; gives back whether more are wanted.
  init(
    catalogue: Catalogue, report: ProgressReport = .none,
    writing write: @escaping (UnsafeRawBufferPointer) -> Bool
  ) {
    self.catalogue = catalogue
    self.report = report
    self.write = write
  }

  public struct Options {
    /// Absent, or `-`: standard input.
    public var path: String?
    /// `ndjson` or `csv`; absent: by the file's ending, and NDJSON for standard input. With a map it is the
    /// format of the results, and CSV unless said.
    public var format: String?
    /// Adds the working to each line; NDJSON only.
    public var withReceipts = false
    /// Whether somebody who comes back after others begins anew.
    public var isUnsorted = false
    /// A new file for records that cannot be scored; absent: the first ends the run.
    public var setAside: String?
    /// Columns of a table that come along.
    public var kept: [String] = []
    /// Adds the words of bands to a table.
    public var addsLabels = false
    /// A file that says what the columns of a survey tool's table are.
    public var map: String?

    public init(path: String? = nil, format: String? = nil) {
      self.path = path
      self.format = format
    }
  }

  /// - Returns: `data` when records were set aside.
  @discardableResult
  public func run(_ id: Questionnaire.ID, _ options: Options) throws -> ExitStatus {
    let path = options.path == InputFile.standardInput ? nil : options.path
    let name = path?.shortenedForDisplay ?? "standard input"
    let definition = try catalogue.definition(id)
    var scoring = try scoring(definition, options, path: path)
    try refuseWhatDoesNotFit(options, input: scoring.format, output: scoring.outputFormat)
    let input = try self.input(path)
    // The file is closed when it is let go.
    defer { withExtendedLifetime(input) {} }
    let aside = try options.setAside.map { path throws(PrivateFileError) in
      try PrivateLines(path)
    }
    if let aside {
      scoring.setAside = { aside.write(RecordAsideLine($0).bytes) }
    }
    let reader = ChunkReader(input.descriptor)
    let chunks: () throws(BulkScoringError) -> [UInt8]?
    var mapped = 0
    if let map = options.map {
      let table = try SurveyTable(
        input, named: name, map: map, of: definition.scoredForm, keeping: options.kept,
        setsAside: aside != nil, remains: .checkNothingScored())
      for row in table.setAside { aside?.write(RecordAsideLine(row).bytes) }
      mapped = table.setAside.count
      chunks = ByteChunks(table.native).next
    } else {
      chunks = CountedChunks(reader, size: input.size, report: report).next
    }
    var progress: BulkProgress
    do {
      progress = try scoring.run(reading: chunks, stopping: { reader.stop() }, writing: write)
    } catch {
      report.clear()
      throw Problem(error, in: name)
    }
    try aside?.finish()
    progress.setAside += mapped
    report.finish(progress, countsPeople: scoring.isStrict)
    return progress.setAside > 0 ? .data : .done
  }

  private func scoring(
    _ definition: Definition, _ options: Options, path: String?
  ) throws -> BulkScoring {
    // Read by programs, so the same whoever runs it.
    let writeReceipt: RowReceipt.Writer = {
      JSONValue.receipt($0, in: .english).bytesOnOneLine
    }
    let isMapped = options.map != nil
    let format =
      isMapped && options.format == nil ? .csv : try chosenFormat(options.format, path: path)
    var scoring = BulkScoring(
      form: definition.scoredForm, format: isMapped ? .csv : format,
      writingReceipts: options.withReceipts ? writeReceipt : nil,
      workers: hasFreeDescriptors() ? nil : 1)
    scoring.outputFormat = format
    scoring.isStrict = !options.isUnsorted
    scoring.addsLabels = options.addsLabels
    scoring.columns.kept = (isMapped ? [SurveyTable.lineColumn] : []) + options.kept
    scoring.progress = { report.note($0) }
    return scoring
  }

  /// The header of an empty table, to be filled in.
  public func header(_ id: Questionnaire.ID) throws {
    let line = Self.header(try catalogue.definition(id).scoredForm) + "\n"
    _ = Array(line.utf8).withUnsafeBytes { write($0) }
  }

  static func header(_ form: ScoredForm) -> String {
    let columns =
      ["respondent", "week"] + BulkSettings(form).keys + form.questionnaire.items.map(\.id)
    return columns.joined(separator: ",")
  }

  /// A map for a table, as far as its header tells.
  public func draftMap(_ id: Questionnaire.ID, path: String?) throws {
    let definition = try catalogue.definition(id)
    let input = try self.input(path)
    let draft = SurveyDraft(
      definition.questionnaire, targets: BulkSettings(definition.scoredForm).targets)
    guard let bytes = input.all(atMost: SurveyTable.largest), let lines = draft.lines(bytes) else {
      throw Problem(
        .scoreNoHeader(table: path.map { .given($0.shortenedForDisplay) } ?? .fileStandardInput()),
        hint: .scoreWhatTable(), status: .data)
    }
    let text = lines.map { TerminalText.cleaned($0) + "\n" }.joined()
    _ = Array(text.utf8).withUnsafeBytes { write($0) }
  }

  // MARK: Input

  private func refuseWhatDoesNotFit(
    _ options: Options, input: BulkFormat, output: BulkFormat
  ) throws {
    if options.withReceipts, output == .csv {
      throw Problem(
        .scoreNoRoomForWhy(),
        hint: .scoreNdjsonHasRoom(), status: .usage)
    }
    if !options.kept.isEmpty, input == .ndjson {
      throw Problem(
        .scoreKeepIsForTables(), hint: .scoreNdjsonHasNone(), status: .usage)
    }
    if options.addsLabels, output == .ndjson {
      throw Problem(
        .scoreLabelsAreThere(), hint: .scoreLabelsIsForTables(), status: .usage)
    }
  }

  private func input(_ path: String?) throws -> InputFile {
    do {
      return try InputFile(path ?? InputFile.standardInput)
    } catch {
      throw Problem(error, remains: .checkNothingScored())
    }
  }

  private func chosenFormat(_ name: String?, path: String?) throws -> BulkFormat {
    if let name {
      guard let format = BulkFormat(rawValue: name.lowercased()) else {
        throw Problem(
          unknown: Message.unknownFormat, name, among: BulkFormat.allCases.map(\.rawValue),
          hint: .scoreItIs())
      }
      return format
    }
    guard let path else { return .ndjson }
    guard let format = BulkFormat(ofFile: path) else {
      throw Problem(
        .scoreWhichFormat(path: .given(path.shortenedForDisplay)),
        hint: .scoreFormats(), status: .usage)
    }
    return format
  }
}

extension Definition {
  /// As the engine takes it.
  var scoredForm: ScoredForm { ScoredForm(questionnaire, parentForm: whole?.questionnaire) }
}
