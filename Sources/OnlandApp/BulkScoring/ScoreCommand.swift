// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation
public import Psychometrics

/// `onland score ID [FILE]`: many check-ins at once.
public struct ScoreCommand {
  private let catalogue: Catalogue
  private let standardInput: FileHandle
  private let standardOutput: FileHandle

  public init(environment: Environment, standardInput: FileHandle, standardOutput: FileHandle) {
    // The rules are the same in every language; only labels in answers differ.
    let languages =
      (try? environment.storedSettings())?.languages(of: environment.person)
      ?? environment.person.languages
    self.init(
      catalogue: Catalogue(folder: environment.folder, languages: languages),
      standardInput: standardInput, standardOutput: standardOutput)
  }

  init(catalogue: Catalogue, standardInput: FileHandle, standardOutput: FileHandle) {
    self.catalogue = catalogue
    self.standardInput = standardInput
    self.standardOutput = standardOutput
  }

  /// - Parameters:
  ///   - path: Absent: standard input.
  ///   - format: `ndjson` or `csv`; absent: by the file's ending, and NDJSON for standard input.
  ///   - withReceipts: Adds the working to each line; NDJSON only.
  public func run(
    _ id: Questionnaire.ID, path: String?, format: String?, withReceipts: Bool
  ) throws(Problem) {
    let definition = try catalogue.definition(id)
    let scoring = BulkScoring(
      definition: definition, format: try chosenFormat(format, path: path),
      source: path?.forMessage ?? "standard input", withReceipts: withReceipts)
    if withReceipts, scoring.format == .csv {
      throw Problem(
        "a table has no place for the working that --why adds",
        hint: "NDJSON has one: --format ndjson.", status: .usage)
    }
    let input = try path.map { path throws(Problem) in try file(path) } ?? standardInput
    let chunks = ChunkReader(input.fileDescriptor, source: scoring.source)
    try scoring.run(
      reading: { () throws(Problem) in try chunks.next() }, stopping: { chunks.stop() },
      writing: { bytes throws(Problem) in try write(bytes) })
  }

  private func chosenFormat(_ name: String?, path: String?) throws(Problem) -> BulkFormat {
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
        "cannot tell the format of \(path.forMessage) from its ending",
        hint: "Say --format ndjson or --format csv.", status: .usage)
    }
    return format
  }

  private func file(_ path: String) throws(Problem) -> FileHandle {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !isFolder.boolValue, let file = FileHandle(forReadingAtPath: path) else {
      let reason = isThere ? "not a readable file" : "there is no such file"
      throw Problem(
        "cannot read \(path.forMessage): \(reason)", hint: "Nothing was scored.", status: .data)
    }
    return file
  }

  /// - Returns: Whether somebody still reads. A reader that left early, such as `head`, is no failure.
  private func write(_ bytes: UnsafeRawBufferPointer) throws(Problem) -> Bool {
    do {
      try standardOutput.write(contentsOf: bytes)
      return true
    } catch {
      let system = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
      if system.domain == NSPOSIXErrorDomain, system.code == Int(EPIPE) { return false }
      throw Problem(
        "cannot write the results", hint: "The disk may be full. The history was not touched.",
        status: .history)
    }
  }
}
