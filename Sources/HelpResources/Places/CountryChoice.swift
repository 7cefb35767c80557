// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// The country a list is for, and how the program came to it.
public struct CountryChoice: Hashable, Sendable {
  public enum Origin: Hashable, Sendable {
    case option
    /// The person was asked just now.
    case answer
    case setting
    case systemLanguage
  }

  /// ISO 3166-1 code.
  public var code: String
  public var origin: Origin

  public init(code: String, origin: Origin) {
    self.code = code
    self.origin = origin
  }
}

extension CountryChoice {
  /// The country of the option, else of the setting, else of the system's language.
  ///
  /// - Returns: `nil` when none of them names one; nothing is ever guessed from the network.
  public init?(
    option: String? = nil, setting: String? = nil, locale: LocaleVariables, names: PlaceNames
  ) {
    if let option {
      self.init(code: option, origin: .option)
    } else if let setting {
      self.init(code: setting, origin: .setting)
    } else if let territory = locale.territory, names.country(territory) != nil {
      self.init(code: territory, origin: .systemLanguage)
    } else {
      return nil
    }
  }

  /// Whether the system's language names another country than this one, so that its numbers may be
  /// called from there.
  public func isAbroad(locale: LocaleVariables, names: PlaceNames) -> Bool {
    guard let territory = locale.territory, names.country(territory) != nil else { return false }
    return territory != code
  }

  /// The first line of a list, such as "For Canada."
  package func sentence(region: String? = nil, names: PlaceNames) -> Message {
    let country = Message.given(names.countryInSentence(code))
    let place =
      region.map { .helpRegionOf(region: .given(names.region($0)), country: country) } ?? country
    return switch origin {
    case .option: .helpForPlace(place: place)
    case .answer: .helpForPlaceAnswered(place: place, code: .given(code))
    case .setting: .helpForPlaceSet(place: place)
    case .systemLanguage: .helpForPlaceGuessed(place: place)
    }
  }
}
