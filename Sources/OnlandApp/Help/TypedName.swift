// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import HelpResources
import Journal

/// Names of places and languages as a person types them: codes or English names.
enum TypedName {
  /// - Parameter hint: Where no name is near.
  /// - Returns: ISO 3166-1 code.
  static func country(_ typed: String, otherwise hint: String) throws -> String {
    let names = HelpSelector.placeNames
    switch names.lookUpCountry(typed) {
    case .found(let code): return code
    case .unknown(let nearest):
      throw Problem(
        "there is no country \"\(typed.shortenedForDisplay)\"",
        hint: nearest.map { "Did you mean \($0), \(names.country($0) ?? $0)?" } ?? hint,
        status: .usage)
    }
  }

  /// What `--country` names: a country, or a region by a name of its own, which says its country too.
  ///
  /// - Parameter hint: Where no name is near.
  static func countryOrRegion(_ typed: String, otherwise hint: String) throws -> Place {
    let names = HelpSelector.placeNames
    if case .unknown = names.lookUpCountry(typed),
      case .found(let place) = names.lookUpPlace(typed, home: nil)
    {
      return place
    }
    return Place(country: try country(typed, otherwise: hint))
  }

  /// - Parameters:
  ///   - home: ISO 3166-1 code of the person's country; `nil` when it is not known.
  ///   - hint: Where no name is near.
  static func place(
    _ typed: String, home: String?, otherwise hint: String
  ) throws(Problem) -> Place {
    let names = HelpSelector.placeNames
    switch names.lookUpPlace(typed, home: home) {
    case .found(let place): return place
    case .unknown(let nearest):
      throw Problem(
        "there is no place \"\(typed.shortenedForDisplay)\"",
        hint: nearest.map {
          "Did you mean \(names.name(of: $0))? onland resources \($0.region ?? $0.country)"
        } ?? hint, status: .usage)
    }
  }

  /// - Parameters:
  ///   - country: ISO 3166-1 code it must lie in; `nil` for any.
  ///   - hint: Where no name is near.
  /// - Returns: ISO 3166-2 code.
  static func region(
    _ typed: String, in country: String?, otherwise hint: String
  ) throws -> String {
    let names = HelpSelector.placeNames
    switch names.lookUpRegion(typed, in: country) {
    case .found(let code): return code
    case .unknown(let nearest):
      let place = country.map { " in \(names.countryInSentence($0))" } ?? ""
      throw Problem(
        "there is no region \"\(typed.shortenedForDisplay)\"\(place)",
        hint: nearest.map { "Did you mean \($0), \(names.region($0))?" } ?? hint, status: .usage)
    }
  }

  /// - Returns: BCP-47 tag.
  static func language(_ typed: String) throws -> String {
    switch lookUpLanguage(typed) {
    case .found(let tag): return tag
    case .unknown(let nearest):
      throw Problem(
        "there is no language \"\(typed.shortenedForDisplay)\"",
        hint: nearest.map { "Did you mean \($0), \(languageName($0))?" }
          ?? "Type a tag such as fr, or the English name.", status: .usage)
    }
  }
}
