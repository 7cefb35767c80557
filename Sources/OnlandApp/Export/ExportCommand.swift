// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// Writes what the history holds, for the person to keep or to show.
public struct ExportCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  public struct Options {
    /// A table instead of JSON.
    public var isCSV: Bool
    /// Without notes, safety and wellbeing.
    public var isShared: Bool
    /// A file; absent: standard output.
    public var output: String?
    /// Whether a file that is there already may be replaced.
    public var replaces: Bool

    public init(
      isCSV: Bool = false, isShared: Bool = false, output: String? = nil, replaces: Bool = false
    ) {
      self.isCSV = isCSV
      self.isShared = isShared
      self.output = output
      self.replaces = replaces
    }
  }

  /// - Returns: `nothing` when there is no history; `history` when it is damaged and only a part of
  ///   it could be written.
  public func run(_ options: Options) throws(Problem) -> ExitStatus {
    let isBackup = !options.isCSV && !options.isShared
    guard let source = try isBackup ? backup() : view(options) else {
      environment.complain("onland: there is no history to export yet")
      return .nothing
    }
    if let path = options.output {
      try PrivateFile.write(
        source.bytes + [UInt8(ascii: "\n")], to: path, replaces: options.replaces)
      let written = Words.count(source.checkIns, "check-in")
      environment.writeSentence(
        "Wrote \(written) to \(path.pathForMessage). Only you can read the file.")
    } else {
      environment.write(String(decoding: source.bytes, as: UTF8.self))
    }
    for line in source.remarks { environment.complain(line) }
    return source.isWhole ? .done : .history
  }

  private struct Source {
    var bytes: [UInt8]
    var checkIns: Int
    var remarks: [String] = []
    var isWhole = true
  }

  // MARK: The full backup

  private func backup() throws(Problem) -> Source? {
    let damage: HistoryError
    do throws(HistoryError) {
      guard let history = try HistoryStore.reading(folder: environment.folder) else { return nil }
      var source = source(of: try history.content())
      source.remarks += try history.drafts().map { draft in
        "onland: a check-in of \(draft.questionnaire.forMessage) is not finished; "
          + "its answers so far are not in the export"
      }
      return source
    } catch {
      guard case .damaged = error else { throw Problem(error) }
      damage = error
    }
    return try salvaged(damage)
  }

  private func salvaged(_ damage: HistoryError) throws(Problem) -> Source? {
    let salvaged: SalvagedContent?
    do throws(HistoryError) {
      salvaged = try HistoryStore.salvage(
        folder: environment.folder, known: ShippedFile.definitions)
    } catch {
      throw Problem(
        Problem(damage).summary,
        hint: "Nothing of it can be read. It was left as it was.", status: .history)
    }
    guard let salvaged else { return nil }
    var source = source(of: salvaged.content)
    let lost =
      salvaged.unreadableCheckIns == 0
      ? "some may be missing from the export"
      : "at least \(Words.count(salvaged.unreadableCheckIns, "check-in")) could not be read"
    source.remarks.append(
      "onland: the history is damaged; \(Words.count(source.checkIns, "check-in")) could be read, "
        + lost)
    source.isWhole = false
    return source
  }

  private func source(of content: HistoryContent) -> Source {
    var content = content
    let needed = Set(content.checkIns.flatMap(\.neededDefinitions))
    content.definitions = content.definitions.filter {
      // JSON holds no other bytes.
      $0.isSound && String(validating: $0.content, as: UTF8.self) != nil
    }
    let lacking = needed.subtracting(content.definitions.map(\.hash)).sorted()
    // What the damage took may be inside the program.
    content.definitions += lacking.compactMap(ShippedFile.definition(hash:))
    content.definitions.sort {
      ($0.questionnaire, $0.version, $0.hash) < ($1.questionnaire, $1.version, $1.hash)
    }
    var source = Source(
      bytes: ExportDocument.bytes(content), checkIns: content.checkIns.count { $0.content != nil })
    if content.definitions.count < needed.count {
      source.remarks.append(
        "onland: the history lacks the questionnaire of a check-in; onland doctor looks closer")
      source.isWhole = false
    }
    return source
  }

  // MARK: Tables and what is shown to others

  private func view(_ options: Options) throws(Problem) -> Source? {
    let stored = try StoredCheckIns(environment: environment)
    guard stored.history != nil else { return nil }
    let checkIns = try stored.assessed()
    let bytes =
      options.isCSV
      ? CheckInTable(checkIns, isShared: options.isShared).bytes : SharedDocument.bytes(checkIns)
    return Source(bytes: bytes, checkIns: checkIns.count)
  }
}
