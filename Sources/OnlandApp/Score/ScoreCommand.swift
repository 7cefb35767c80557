// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import Foundation
import Interchange
import Journal
public import Psychometrics

/// `onland score ID [FILE]`: many check-ins at once.
public struct ScoreCommand {
  private let catalogue: Catalogue
  private let write: (UnsafeRawBufferPointer) -> Bool

  public init(environment: Environment) {
    // The rules are the same in every language; only labels in answers differ.
    let languages =
      environment.settingsAtHand()?.languages(of: environment.person)
      ?? environment.person.languages
    self.init(
      catalogue: Catalogue(folder: environment.folder, languages: languages),
      writing: environment.writeBytes)
  }

  /// - Parameter write: Takes whole lines; gives back whether more are wanted.
  init(catalogue: Catalogue, writing write: @escaping (UnsafeRawBufferPointer) -> Bool) {
    self.catalogue = catalogue
    self.write = write
  }

  /// - Parameters:
  ///   - path: Absent, or `-`: standard input.
  ///   - format: `ndjson` or `csv`; absent: by the file's ending, and NDJSON for standard input.
  ///   - withReceipts: Adds the working to each line; NDJSON only.
  public func run(
    _ id: Questionnaire.ID, path: String?, format: String?, withReceipts: Bool
  ) throws {
    let path = path == InputFile.standardInput ? nil : path
    let definition = try catalogue.definition(id)
    let writeReceipt: RowReceipt.Writer = { JSONValue.receipt($0).bytesOnOneLine }
    let scoring = BulkScoring(
      form: definition.scoredForm, format: try chosenFormat(format, path: path),
      writingReceipts: withReceipts ? writeReceipt : nil)
    if withReceipts, scoring.format == .csv {
      throw Problem(
        "a table has no place for the working that --why adds",
        hint: "NDJSON has one: --format ndjson.", status: .usage)
    }
    let input = try self.input(path)
    // The file is closed when it is let go.
    defer { withExtendedLifetime(input) {} }
    let chunks = ChunkReader(input.descriptor)
    do {
      try scoring.run(
        reading: chunks.next, stopping: { chunks.stop() }, writing: write)
    } catch {
      throw Problem(error, in: path?.shortenedForDisplay ?? "standard input")
    }
  }

  private func input(_ path: String?) throws -> InputFile {
    do {
      return try InputFile(path ?? InputFile.standardInput)
    } catch {
      throw Problem(error, remains: "Nothing was scored.")
    }
  }

  private func chosenFormat(_ name: String?, path: String?) throws -> BulkFormat {
    if let name {
      guard let format = BulkFormat(rawValue: name.lowercased()) else {
        throw Problem(
          unknown: "format", name, among: BulkFormat.allCases.map(\.rawValue),
          hint: "It is ndjson or csv.")
      }
      return format
    }
    guard let path else { return .ndjson }
    guard let format = BulkFormat(ofFile: path) else {
      throw Problem(
        "cannot tell the format of \(path.shortenedForDisplay) from its ending",
        hint: "Say --format ndjson or --format csv.", status: .usage)
    }
    return format
  }
}

extension Definition {
  /// As the engine takes it.
  var scoredForm: ScoredForm { ScoredForm(questionnaire, parentForm: whole?.questionnaire) }
}
