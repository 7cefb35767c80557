// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// The figures of one scale in one group.
struct GroupFigures {
  let questionnaire: Questionnaire
  let smallest: Int
  /// Whether other groups stand beside it; then nothing can be counted.
  let isByGroup: Bool

  init(_ questionnaire: Questionnaire, smallest: Int, isByGroup: Bool) {
    self.questionnaire = questionnaire
    self.smallest = smallest
    self.isByGroup = isByGroup
  }

  /// - Returns: `nil` when fewer than the smallest group have a score.
  func figures(of position: Scale.Position, _ members: [GroupMember]) -> GroupReport.Figures? {
    let scale = questionnaire.scales[position]
    let scores = members.compactMap { $0.scores[position] }
    guard scores.count >= smallest, let range = questionnaire.possibleScores(scale),
      range.lowerBound < range.upperBound
    else { return nil }
    let percent = scores.map {
      scale.reporting == .pomp
        ? $0 : 100 * ($0 - range.lowerBound) / (range.upperBound - range.lowerBound)
    }
    let people = members.count
    return GroupReport.Figures(
      mean: GroupRounding.rounded(percent.reduce(0, +) / Double(percent.count), people: people),
      median: GroupRounding.median(percent).map { GroupRounding.rounded($0, people: people) },
      answered: isByGroup ? nil : GuardedCount(answered: scores.count, of: people),
      bands: isByGroup || scores.count < 2 * smallest ? [] : bands(of: scale, scores))
  }

  private func bands(of scale: Scale, _ scores: [Double]) -> [BandCells.Cell] {
    let counts = scale.bands.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { band in
      BandCells.Cell([band.label], scores.count { band.range.contains(displayed($0)) })
    }
    let cells = BandCells.merged(counts)
    // One cell of everybody says nothing.
    return cells.count > 1 ? cells : []
  }
}
