// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import History
import Interchange
import Journal
import Psychometrics
import Terminal

/// What this program is made of, for whoever must say which rules a number came from.
public struct VersionText {
  private let release: String

  /// - Parameter release: Of this program.
  public init(release: String) { self.release = release }

  /// The release alone in the first line, where scripts look for it; each line fits 40 columns.
  public var lines: [String] {
    let rules = Catalogue.shipped.map { "rules \($0.id) \($0.version)" }
    let reviewed = HelpSelector.everyEntry.entries.map(\.reviewed).max()
    let built = [
      "built \(ProgramBuild.description)", "GNU readline \(ProgramBuild.readlineVersion)",
      HistoryStore.sqliteVersion.map { "SQLite \($0)" },
    ]
    return [
      "onland \(release)", "history schema \(HistoryStore.schemaVersion)",
      "export format \(ExportDocument.format)",
    ] + rules + ([reviewed.map { "help facts reviewed to \($0)" }] + built).compactMap(\.self)
  }
}
