// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Journal
import Pages
import Psychometrics

/// What is to be shown, as it was typed.
enum TypedChoice {
  static func audience(_ typed: String) throws -> ReportChoice.Audience {
    let names = ReportChoice.Audience.allCases.map(\.rawValue)
    guard let audience = ReportChoice.Audience(rawValue: typed.lowercased()) else {
      throw Problem(
        unknown: "reader", typed, among: names,
        hint: "--for takes \(Words.list(names, last: "or")). Nothing was written.")
    }
    return audience
  }

  /// - Parameter typed: Ids, those of one word divided by commas.
  static func areas(_ typed: [String], of questionnaire: Questionnaire) throws -> [Scale.ID] {
    let names = typed.flatMap { $0.split(separator: ",") }
      .map { $0.lowercased().filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    for name in names where !questionnaire.areaIDs.contains(name) {
      throw Problem(
        unknown: "area", name, among: questionnaire.areaIDs,
        hint: "There are \(Words.list(questionnaire.areaIDs)). Nothing was written.")
    }
    return names
  }
}
