// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import GroupResults
import Psychometrics
import Testing

/// The made team of 29, against reports that a separate program worked out.
struct `A team's report` {
  private struct Expected: Decodable {
    var groups: [Group]

    struct Group: Decodable {
      var group: String
      var n: Int
      var areas: [String: Area]
      var signals: [String: String]?
    }
    struct Area: Decodable {
      var mean: Int
      var median: Int?
      var bands: [[BandOrCount]]?
    }
  }

  private enum BandOrCount: Decodable, Equatable {
    case band(String)
    case count(Int)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      do {
        self = .count(try value.decode(Int.self))
      } catch {
        self = .band(try value.decode(String.self))
      }
    }
  }

  private func report(isByGroup: Bool, smallest: Int) throws -> GroupReport {
    let (form, members) = try GroupVectors.team()
    return GroupReport(
      members, of: form.questionnaire, signalSource: form.signalSource, isByGroup: isByGroup,
      smallest: smallest)
  }

  private func areas(_ group: GroupReport.Group, _ report: GroupReport) -> [String: GroupReport
    .Figures]
  {
    Dictionary(
      uniqueKeysWithValues: group.areas.compactMap { area in
        area.figures.map { (report.questionnaire.scales[area.scale].id, $0) }
      })
  }

  @Test(arguments: [5, 10])
  func `of everybody is as worked`(smallest: Int) throws {
    let expected: Expected = try GroupVectors.json("team-report-all-k\(smallest).json")
    let report = try report(isByGroup: false, smallest: smallest)
    let shown = try #require(report.shown)
    let figures = areas(shown.all, report)
    #expect(shown.all.people == expected.groups[0].n && figures.count == 8)
    for (id, area) in expected.groups[0].areas {
      let actual = try #require(figures[id])
      #expect(actual.mean == area.mean && actual.median == area.median, "\(id)")
      let bands = actual.bands.map { cell in
        [BandOrCount.band(cell.labels.joined(separator: " or ")), .count(cell.people)]
      }
      #expect(bands == area.bands, "\(id)")
      #expect(actual.answered == .exactly(29))
    }
    let signals = Dictionary(
      uniqueKeysWithValues: shown.signals.map {
        (report.signalSource.signals[$0.signal].id, $0.people)
      })
    let counts = try #require(expected.groups[0].signals).mapValues {
      GuardedCount.exactly(Int($0) ?? 0)
    }
    #expect(signals == counts)
  }

  @Test(arguments: [5, 10])
  func `by group is as worked`(smallest: Int) throws {
    let expected: Expected = try GroupVectors.json("team-report-k\(smallest).json")
    let report = try report(isByGroup: true, smallest: smallest)
    let shown = try #require(report.shown)
    let groups = shown.groups + [shown.all]
    #expect(groups.count == expected.groups.count && shown.signals.isEmpty)
    for (group, expected) in zip(groups, expected.groups) {
      let name = group.names.isEmpty ? "all" : group.names.joined(separator: " + ")
      #expect(name == expected.group && group.people == expected.n)
      let figures = areas(group, report)
      for (id, area) in expected.areas {
        #expect(figures[id]?.mean == area.mean, "\(name) \(id)")
        #expect(figures[id]?.median == area.median, "\(name) \(id)")
        #expect(figures[id]?.bands == [] && figures[id]?.answered == nil)
      }
    }
  }

  @Test func `of nine people shows nothing`() throws {
    let (form, members) = try GroupVectors.team()
    let report = GroupReport(
      Array(members.prefix(9)), of: form.questionnaire, signalSource: form.signalSource,
      isByGroup: false, smallest: 10)
    #expect(report.shown == nil)
  }
}
