// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Formats
package import GroupResults
import Psychometrics

extension GroupReport {
  /// No figure is finer here than on the page: more digits would undo what rounding does.
  package var json: [String: JSONValue] {
    var content: [String: JSONValue] = [
      "questionnaire": .text(questionnaire.id), "version": .text(questionnaire.version),
      "smallest": .integer(smallest), "shown": .truth(shown != nil),
    ]
    guard let shown else { return content }
    content["weeks"] = .list([shown.weeks.lowerBound, shown.weeks.upperBound].map(Self.week))
    content["all"] = json(shown.all)
    content["groups"] = .list(
      shown.groups.map { group in
        guard case .object(var object) = json(group) else { return .null }
        object["names"] = .list(group.names.map { .text($0) })
        return .object(object)
      })
    content["signals"] = .object(
      Dictionary(
        uniqueKeysWithValues: shown.signals.map {
          (signalSource.signals[$0.signal].id, $0.people.json)
        }))
    return content
  }

  private static func week(_ number: Int) -> JSONValue {
    .text(ISOWeek(weekNumber: number).description)
  }

  private func json(_ group: Group) -> JSONValue {
    .object([
      "people": .integer(group.people),
      "areas": .object(
        Dictionary(
          uniqueKeysWithValues: group.areas.map {
            (questionnaire.scales[$0.scale].id, $0.figures?.json ?? .null)
          })),
    ])
  }
}

extension GroupReport.Figures {
  fileprivate var json: JSONValue {
    var content: [String: JSONValue] = ["mean": .integer(mean)]
    if let median { content["median"] = .integer(median) }
    if let answered { content["answered"] = answered.json }
    if !bands.isEmpty {
      content["bands"] = .list(
        bands.map { cell in
          .object([
            "bands": .list(cell.labels.map { .text($0) }), "people": .integer(cell.people),
          ])
        })
    }
    return .object(content)
  }
}

extension GuardedCount {
  fileprivate var json: JSONValue {
    if case .exactly(let number) = self { .integer(number) } else { .text(words) }
  }

  /// As files say it.
  package var words: String {
    switch self {
    case .exactly(let number): "\(number)"
    case .few: "fewer than \(Self.least)"
    case .nearlyAll: "all but fewer than \(Self.least)"
    }
  }
}
