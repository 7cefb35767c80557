// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import HelpResources
import Journal
import Texts

/// Names of places and languages as a person types them: codes or English names.
enum TypedName {
  /// What can be typed for a country: ISO 3166-1 codes, then English names, each as one word.
  static var countries: [String] {
    HelpSelector.placeNames.countryCodes + HelpSelector.placeNames.countryWords
  }

  /// - Parameter hint: Where no name is near.
  /// - Returns: ISO 3166-1 code.
  static func country(_ typed: String, otherwise hint: Message) throws -> String {
    let names = HelpSelector.placeNames
    switch names.lookUpCountry(typed) {
    case .found(let code): return code
    case .unknown(let nearest):
      throw Problem(
        .unknownCountry(name: .given(typed.shortenedForDisplay)),
        hint: nearest.map {
          .promptDidYouMeanCode(code: .given($0), name: .given(names.country($0) ?? $0))
        }
          ?? hint,
        status: .usage)
    }
  }

  /// What `--country` names: a country, or a region by a name of its own, which says its country too.
  ///
  /// - Parameter hint: Where no name is near.
  static func countryOrRegion(_ typed: String, otherwise hint: Message) throws -> Place {
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
    _ typed: String, home: String?, otherwise hint: Message
  ) throws(Problem) -> Place {
    let names = HelpSelector.placeNames
    switch names.lookUpPlace(typed, home: home) {
    case .found(let place): return place
    case .unknown(let nearest):
      throw Problem(
        .unknownPlace(name: .given(typed.shortenedForDisplay)),
        hint: nearest.map {
          .resourcesDidYouMean(
            place: .given(names.name(of: $0)), code: .given($0.region ?? $0.country))
        } ?? hint, status: .usage)
    }
  }

  /// - Parameters:
  ///   - country: ISO 3166-1 code it must lie in; `nil` for any.
  ///   - hint: Where no name is near.
  /// - Returns: ISO 3166-2 code.
  static func region(
    _ typed: String, in country: String?, otherwise hint: Message
  ) throws -> String {
    let names = HelpSelector.placeNames
    switch names.lookUpRegion(typed, in: country) {
    case .found(let code): return code
    case .unknown(let nearest):
      let name = Message.given(typed.shortenedForDisplay)
      throw Problem(
        country.map {
          .unknownRegionIn(name: name, country: .given(names.countryInSentence($0)))
        } ?? .unknownRegion(name: name),
        hint: nearest.map {
          .promptDidYouMeanCode(code: .given($0), name: .given(names.region($0)))
        }
          ?? hint, status: .usage)
    }
  }

  /// - Returns: BCP-47 tag.
  static func language(_ typed: String) throws -> String {
    switch lookUpLanguage(typed) {
    case .found(let tag): return tag
    case .unknown(let nearest):
      throw Problem(
        .unknownLanguage(name: .given(typed.shortenedForDisplay)),
        hint: nearest.map {
          .promptDidYouMeanCode(code: .given($0), name: .given(languageName($0)))
        }
          ?? .acceptedLanguage(), status: .usage)
    }
  }
}
