// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// What may be shown of many people, by rules that keep a single one out of it.
///
/// It protects its readers from knowing too much, not the people from whoever holds their answers. Two
/// reports over nearly the same people cannot be protected at all: their difference is one person.
package struct GroupReport: Sendable {
  /// A group below this is never shown.
  package let smallest: Int
  package let questionnaire: Questionnaire
  package let signalSource: Questionnaire
  /// `nil`: fewer than `smallest`, and nothing is shown.
  package let shown: Shown?

  package struct Shown: Sendable {
    /// Weeks since Monday 1970-01-05.
    package var weeks: ClosedRange<Int>
    /// Everybody.
    package var all: Group
    /// Empty unless groups were asked for.
    package var groups: [Group]
    /// Empty where groups were asked for, or signals are not known.
    package var signals: [SignalCount]
  }

  package struct Group: Sendable {
    /// Those that were put together; an empty name is of people without one. Empty for everybody.
    package var names: [String]
    package var people: Int
    /// One for each scale that may be shown.
    package var areas: [Area]
  }

  package struct Area: Sendable {
    package var scale: Scale.Position
    /// `nil` where too few have a score.
    package var figures: Figures?
  }

  /// In percent of what the scale can be.
  package struct Figures: Hashable, Sendable {
    package var mean: Int
    package var median: Int?
    /// `nil` beside other groups.
    package var answered: GuardedCount?
    /// Empty where none may be shown.
    package var bands: [BandCells.Cell]
  }

  package struct SignalCount: Sendable {
    package var signal: Signal.Position
    package var people: GuardedCount
  }

  /// The smallest size that is taken for `smallest`, and the one that is usual.
  package static let leastSmallest = 5
  package static let usualSmallest = 10

  /// - Returns: Only signals that are known of everybody.
  private static func counts(_ signals: [Signal.Position], _ members: [GroupMember])
    -> [SignalCount]
  {
    signals.compactMap { signal in
      let known = members.compactMap { $0.signals?[signal] }
      guard known.count == members.count else { return nil }
      return SignalCount(
        signal: signal, people: GuardedCount(known.count { $0 }, of: members.count))
    }
  }

  /// - Parameters:
  ///   - members: One for each person.
  ///   - isByGroup: Whether groups are shown beside everybody.
  ///   - smallest: At least `leastSmallest`.
  package init(
    _ members: [GroupMember], of questionnaire: Questionnaire, signalSource: Questionnaire,
    isByGroup: Bool, smallest: Int
  ) {
    self.questionnaire = questionnaire
    self.signalSource = signalSource
    self.smallest = smallest
    guard members.count >= smallest, let first = members.map(\.week).min(),
      let last = members.map(\.week).max()
    else {
      shown = nil
      return
    }
    let scope = GroupScope(questionnaire, signalSource: signalSource)
    let figures = GroupFigures(questionnaire, smallest: smallest, isByGroup: isByGroup)
    let all = Group(
      names: [], people: members.count,
      areas: scope.scales.map { Area(scale: $0, figures: figures.figures(of: $0, members)) })
    guard isByGroup else {
      shown = Shown(
        weeks: first...last, all: all, groups: [], signals: Self.counts(scope.signals, members))
      return
    }
    let byName = Dictionary(grouping: members, by: \.group)
    let partition =
      GroupPartition.groups(byName.mapValues(\.count), smallest: smallest) ?? []
    let groups = partition.map { (names: $0, members: $0.flatMap { byName[$0] ?? [] }) }
    let table = groups.map { group in scope.scales.map { figures.figures(of: $0, group.members) } }
    shown = Shown(
      weeks: first...last, all: all,
      groups: zip(groups, table).map { group, row in
        Group(
          names: group.names, people: group.members.count,
          areas: scope.scales.indices.map { place in
            // One that is left out could be worked out from everybody and the others.
            let isHidden = table.contains { $0[place] == nil }
            return Area(scale: scope.scales[place], figures: isHidden ? nil : row[place])
          })
      }, signals: [])
  }
}
