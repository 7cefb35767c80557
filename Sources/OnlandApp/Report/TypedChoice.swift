// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Journal
import Pages
import Psychometrics
import Texts

/// What is to be shown, and to whom, as it was typed.
struct TypedChoice {
  /// Absent: the person.
  var audience: String?
  /// Ids, those of one word divided by commas; empty: all that the audience may see.
  var areas: [String]
  var leavesNotesOut: Bool

  /// - Throws: A name that nothing has.
  func choice(of questionnaire: Questionnaire) throws -> ReportChoice {
    try choice(among: [questionnaire])
  }

  /// The same of several questionnaires, each area in any of them.
  func choice(among questionnaires: [Questionnaire]) throws -> ReportChoice {
    let known = questionnaires.reduce(into: [Scale.ID]()) { known, questionnaire in
      known += questionnaire.areaIDs.filter { !known.contains($0) }
    }
    return ReportChoice(
      audience: try audience.map(Self.audience), areas: try areas(among: known),
      leavesNotesOut: leavesNotesOut)
  }

  private static func audience(_ typed: String) throws -> ReportChoice.Audience {
    let names = ReportChoice.Audience.allCases.map(\.rawValue)
    guard let audience = ReportChoice.Audience(rawValue: typed.lowercased()) else {
      throw Problem(
        unknown: Message.unknownReader, typed, among: names,
        hint: .reportReaders(readers: .names(names, .or)))
    }
    return audience
  }

  private func areas(among known: [Scale.ID]) throws -> [Scale.ID] {
    let names = areas.flatMap { $0.split(separator: ",") }
      .map { $0.lowercased().filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    for name in names where !known.contains(name) {
      throw Problem(
        unknown: Message.unknownArea, name, among: known,
        hint: .reportAreas(areas: .names(known)))
    }
    return names
  }
}
