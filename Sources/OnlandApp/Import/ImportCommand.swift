// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// Takes over what an exported file says.
public struct ImportCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  public func run(_ path: String, isJSON: Bool) throws(Problem) -> ExitStatus {
    let content = try ImportFile.content(path)
    let history = try environment.historyToChange()
    let report = try withHistory { () throws(HistoryError) in
      try history.merge(content, at: environment.now())
    }
    if isJSON {
      environment.write(JSONValue.document("import", report.json))
    } else {
      for line in ImportReport(report, content: content).lines {
        environment.writeSentence(line, hanging: "  ")
      }
    }
    return .done
  }
}

extension MergeReport {
  /// The id of each check-in and the key of each entry, by what became of it.
  fileprivate var json: [String: JSONValue] {
    func parts(_ fates: [String: Fate]) -> JSONValue {
      var lists: [String: JSONValue] = [:]
      for fate in Fate.allCases {
        lists[fate.rawValue] = .list(
          fates.filter { $0.value == fate }.keys.sorted().map { .text($0) })
      }
      return .object(lists)
    }
    let checkIns = Dictionary(uniqueKeysWithValues: checkIns.map { ($0.exported, $1) })
    return [
      "check_ins": parts(checkIns), "settings": parts(entries[.setting] ?? [:]),
      "contacts": parts(entries[.contact] ?? [:]), "plans": parts(entries[.plan] ?? [:]),
    ]
  }
}
