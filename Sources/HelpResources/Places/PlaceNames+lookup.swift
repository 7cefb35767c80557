// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

extension PlaceNames {
  /// The ISO 3166-1 code that a typed code or English name stands for; nearest to the name of a region
  /// is the country it lies in.
  public func lookUpCountry(_ typed: String) -> NameLookup<String> {
    let wanted = folded(typed)
    if let country = countries.first(where: { $0.typed.contains(wanted) }) {
      return .found(country.code)
    }
    if let region = regions.first(where: { $0.names.contains(wanted) }) {
      return .unknown(nearest: Place(region: region.code).country)
    }
    // Two letters are meant as a code: "UX" is close to UA, not to some five-letter name.
    let candidates = countries.flatMap { country in
      (wanted.count <= 2 ? [folded(country.code)] : country.typed).map { (country.code, $0) }
    }
    return .unknown(nearest: NearestName.nearest(to: wanted, in: candidates) { $0.1 }?.0)
  }

  /// The ISO 3166-2 code that a typed code or name stands for.
  ///
  /// A well-formed code of the country is found even when no entry is for that region: it is a
  /// place to live, and the list says that it has nothing of its own.
  ///
  /// - Parameter country: ISO 3166-1 code the region must lie in; `nil` for any.
  public func lookUpRegion(_ typed: String, in country: String?) -> NameLookup<String> {
    let wanted = folded(typed)
    let candidates = regions.filter { region in
      country.map { region.code.hasPrefix($0 + "-") } ?? true
    }
    if let region = candidates.first(where: { $0.typed.contains(wanted) }) {
      return .found(region.code)
    }
    let code = typed.uppercased()
    let parts = code.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, country == nil || parts[0] == country, self.country(parts[0]) != nil,
      (1...3).contains(parts[1].count),
      parts[1].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    {
      return .found(code)
    }
    let names = candidates.flatMap { region in region.typed.map { (region.code, $0) } }
    return .unknown(nearest: NearestName.nearest(to: wanted, in: names) { $0.1 }?.0)
  }

  /// The country or region that a typed word stands for.
  ///
  /// The short code of a region counts in the person's own country alone, or beside the name of its
  /// country: `DC` is in Colombia, too.
  ///
  /// - Parameter home: ISO 3166-1 code of the person's country; `nil` when it is not known.
  public func lookUpPlace(_ typed: String, home: String?) -> NameLookup<Place> {
    let wanted = folded(typed)
    if let region = regions.first(where: { $0.names.contains(wanted) }) {
      return .found(Place(region: region.code))
    }
    if case .found(let country) = lookUpCountry(typed) { return .found(Place(country: country)) }
    if let home, case .found(let region) = lookUpRegion(typed, in: home) {
      return .found(Place(region: region))
    }
    if typed.contains("-"), case .found(let region) = lookUpRegion(typed, in: nil) {
      return .found(Place(region: region))
    }
    if let region = regionBesideItsCountry(typed) { return .found(Place(region: region)) }
    if let region = regions.first(where: { folded(String($0.code.dropFirst(3))) == wanted }) {
      return .unknown(nearest: Place(region: region.code))
    }
    let names =
      countries.flatMap { country in country.typed.map { (Place(country: country.code), $0) } }
      + regions.flatMap { region in region.names.map { (Place(region: region.code), $0) } }
    // Two letters are as close to a hundred codes.
    return .unknown(
      nearest: wanted.count <= 2 ? nil : NearestName.nearest(to: wanted, in: names) { $0.1 }?.0)
  }

  /// The ISO 3166-2 code of `Canada Quebec`, `Quebec, Canada` and the like.
  private func regionBesideItsCountry(_ typed: String) -> String? {
    let words = typed.split { " ,".contains($0) }
    for end in words.indices.dropFirst() {
      let (before, after) = (
        words[..<end].joined(separator: " "), words[end...].joined(separator: " ")
      )
      for (country, region) in [(before, after), (after, before)] {
        guard case .found(let code) = lookUpCountry(country) else { continue }
        if case .found(let found) = lookUpRegion(region, in: code) { return found }
      }
    }
    return nil
  }

  /// The name as a sentence asks for it, such as `British Columbia, Canada`.
  public func name(of place: Place) -> String {
    let country = country(place.country) ?? place.country
    return place.region.map { "\(region($0)), \(country)" } ?? country
  }
}

extension Place {
  fileprivate init(region code: String) {
    self.init(country: String(code.prefix(2)), region: code)
  }
}

extension PlaceNames.Country {
  /// Everything a person may type for this country, folded.
  fileprivate var typed: [String] { ([code, name] + otherNames).map(folded) }
}

extension PlaceNames.Region {
  /// The code and the names, folded.
  fileprivate var names: [String] { ([code, name] + otherNames).map(folded) }

  /// The same, and the part of the code after the hyphen.
  fileprivate var typed: [String] { names + [folded(String(code.dropFirst(3)))] }
}
