// SPDX-License-Identifier: GPL-3.0-or-later

/// English names of countries and of the regions with entries, and what people type for them.
public struct PlaceNames: Hashable, Sendable {
  struct Country: Hashable {
    var code: String
    /// `the`, or empty.
    var article: String
    var name: String
    var otherNames: [String]
  }

  struct Region: Hashable {
    var code: String
    var name: String
    var otherNames: [String]
  }

  var countries: [Country]
  var regions: [Region]

  /// - Parameters:
  ///   - countries: The bytes of `countries.csv`.
  ///   - regions: The bytes of `regions.csv`.
  public init(countries: [UInt8], regions: [UInt8]) throws(HelpDataError) {
    self.countries = try csvRows(countries, columns: 4, file: "countries.csv").map {
      Country(
        code: $0[0], article: $0[1], name: $0[2],
        otherNames: $0[3].split(separator: ";").map(String.init))
    }
    self.regions = try csvRows(regions, columns: 3, file: "regions.csv").map {
      Region(
        code: $0[0], name: $0[1], otherNames: $0[2].split(separator: ";").map(String.init))
    }
  }
}

extension PlaceNames {
  /// ISO 3166-1 codes of all countries.
  public var countryCodes: [String] { countries.map(\.code) }

  /// The English name of every country as one word that any shell takes as it is, such as
  /// `Cote-dIvoire`; `lookUpCountry` finds it.
  public var countryWords: [String] {
    countries.compactMap { country in
      ([country.name] + country.otherNames).first { $0.allSatisfy(\.isASCII) }.map { name in
        name.replacing("&", with: "and").filter { !"'.()".contains($0) }
          .replacing(" ", with: "-")
      }
    }
  }

  /// ISO 3166-2 codes of the regions with entries.
  public var regionCodes: [String] { regions.map(\.code) }

  /// `United States` of `US`; `nil` for what is no country code.
  public func country(_ code: String) -> String? {
    countries.first { $0.code == code }?.name
  }

  /// The name as it stands inside a sentence, such as `the United States`; an unknown code as it is.
  public func countryInSentence(_ code: String) -> String {
    guard let country = countries.first(where: { $0.code == code }) else { return code }
    return country.article.isEmpty ? country.name : "\(country.article) \(country.name)"
  }

  /// `British Columbia` of `CA-BC`; a region without entries as it is.
  public func region(_ code: String) -> String {
    regions.first { $0.code == code }?.name ?? code
  }
}
