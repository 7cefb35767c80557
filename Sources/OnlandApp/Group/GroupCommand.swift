// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import Foundation
import GroupResults
import Interchange
import Journal
import Pages
public import Psychometrics
import Texts

/// `onland group ID FILE`: what may be shown of many people.
public struct GroupCommand {
  private let environment: Environment
  private let catalogue: Catalogue

  public init(environment: Environment) {
    self.environment = environment
    catalogue = Catalogue(folder: environment.folder, languages: environment.languages)
  }

  public struct Options {
    /// A table, a folder of shared files, or `-` for a table on standard input.
    public var path: String
    /// The column to group by.
    public var by: String?
    /// Further columns that are passed over.
    public var ignored: [String]
    /// A file that says what the columns of a survey tool's table are.
    public var map: String?
    /// As typed; absent: any.
    public var week: String?
    public var smallest: Int
    public var output: FigureOutput

    public init(
      path: String, by: String? = nil, ignored: [String] = [], week: String? = nil,
      smallest: Int = GroupCommand.usualSmallest, output: FigureOutput = .page
    ) {
      self.path = path
      self.by = by
      self.ignored = ignored
      self.week = week
      self.smallest = smallest
      self.output = output
    }
  }

  public static let usualSmallest = GroupReport.usualSmallest

  /// - Returns: `nothing` when too few people are in it, and nothing is shown.
  public func run(_ id: Questionnaire.ID, _ options: Options) throws -> ExitStatus {
    guard options.smallest >= GroupReport.leastSmallest else {
      throw Problem(
        .groupSmallest(leastSmallest: .given("\(GroupReport.leastSmallest)")),
        hint: .groupSmallestHint(), status: .usage)
    }
    let definition = try catalogue.definition(id)
    let week = try TableInput.week(options.week)
    let members =
      try isFolder(options.path)
      ? sharedMembers(definition, options, week: week)
      : tableMembers(definition, options, week: week)
    let report = GroupReport(
      members, of: definition.questionnaire, signalSource: definition.signalSource,
      isByGroup: options.by != nil, smallest: options.smallest)
    switch options.output {
    case .page: environment.write(GroupPage(report).page)
    case .json: environment.write(JSONValue.document("group", report.json))
    case .csv: environment.write(String(decoding: report.csv, as: UTF8.self))
    }
    return report.shown == nil ? .nothing : .done
  }

  private func tableMembers(
    _ definition: Definition, _ options: Options, week: Int?
  ) throws -> [GroupMember] {
    let rows = try TableInput(
      path: options.path, map: options.map,
      columns: FurtherColumns(
        kept: options.by.map { [$0] } ?? [], ignored: options.ignored.filter { $0 != options.by }),
      week: week
    ).latestRows(definition.scoredForm)
    return rows.map { row in
      GroupMember(
        group: row.kept.first ?? "", week: row.week, scores: row.scores.map(\.value),
        signals: row.levels.map { $0 > .none })
    }
  }

  // MARK: Shared files

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// One person for each file; the same bytes twice are one person.
  private func sharedMembers(
    _ definition: Definition, _ options: Options, week: Int?
  ) throws -> [GroupMember] {
    guard options.map == nil else {
      throw Problem(
        .groupNoMapNeeded(),
        hint: .groupLeaveMapOut(), status: .usage)
    }
    guard options.by == nil else {
      throw Problem(
        .groupNoGroups(), hint: .groupLeaveItOut(),
        status: .usage)
    }
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: options.path)) ?? [])
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
    var seen: Set<[UInt8]> = []
    var members: [GroupMember] = []
    for name in names {
      let path = options.path + "/" + name
      let bytes = try InputFile.bytes(path, limit: ImportFile.maximumSize)
      guard seen.insert(bytes).inserted else { continue }
      do {
        let member = try SharedFile.member(bytes, of: definition.questionnaire, week: week)
        if let member { members.append(member) }
      } catch {
        throw Problem(
          error == .backup
            ? .groupHoldsMore(name: .given(name.shortenedForDisplay))
            : .groupNotShared(name: .given(name.shortenedForDisplay)),
          hint: .groupAskForShared(), status: .data)
      }
    }
    return members
  }
}
