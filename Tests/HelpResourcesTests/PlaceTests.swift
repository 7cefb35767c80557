// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import TestSupport
import Testing

struct `A country` {
  let names: PlaceNames

  init() throws { names = try ShippedData.names() }

  @Test(arguments: ["CA", "ca", "Canada", "canada", " canada"])
  func `is found by code and name`(typed: String) {
    #expect(names.lookUpCountry(typed) == .found("CA"))
  }

  @Test(arguments: [
    ("UK", "GB"), ("usa", "US"), ("Czech Republic", "CZ"), ("south korea", "KR"),
    ("Hong-Kong", "HK"), ("ng", "NG"), ("Côte d'Ivoire", "CI"), ("Deutschland", "DE"),
    ("españa", "ES"), ("espana", "ES"), ("Brasil", "BR"), ("日本", "JP"), ("한국", "KR"),
    ("香港", "HK"), ("Україна", "UA"), ("мађарска", nil), ("Schweiz", "CH"), ("Suisse", "CH"),
    ("België", "BE"), ("Belgique", "BE"), ("england", "GB"), ("Scotland", "GB"), ("Cymru", "GB"),
    ("northern ireland", "GB"), ("Kosovo", "XK"), ("kosovë", "XK"), ("Burma", "MM"),
    ("Zaire", "CD"), ("Swaziland", "SZ"), ("Macedonia", "MK"), ("DRC", "CD"), ("Ivory Coast", "CI"),
    ("Saint Lucia", "LC"), ("Niger", "NE"), ("Nigeria", "NG"), ("Turkiye", "TR"), ("EUA", nil),
  ])
  func `is found by what people call it`(typed: String, code: String?) {
    let found: String? = if case .found(let code) = names.lookUpCountry(typed) { code } else { nil }
    #expect(found == code)
  }

  @Test func `shares no name with another`() throws {
    var owners: [String: String] = [:]
    for row in String(decoding: try ShippedData.bytes("countries.csv"), as: UTF8.self)
      .split(separator: "\n") where !row.hasPrefix("#")
    {
      let cells = row.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
      for name in [cells[0], cells[2]] + cells[3].split(whereSeparator: { $0 == ";" || $0 == "\"" })
      {
        #expect(names.lookUpCountry(String(name)) == .found(String(cells[0])), "\(name)")
        owners[String(name)] = String(cells[0])
      }
    }
    #expect(owners.count > 900)
  }

  @Test func `has a name that is one word in every shell, and is found by it`() {
    #expect(names.countryWords.count == names.countryCodes.count)
    for (word, code) in zip(names.countryWords, names.countryCodes) {
      #expect(names.lookUpCountry(word) == .found(code), "\(word)")
      #expect(word.allSatisfy { $0.isASCII && $0.isLetter || $0 == "-" }, "\(word)")
    }
  }

  @Test(arguments: [
    ("Antigua and Barbuda", "AG"), ("antigua & barbuda", "AG"), ("Cote dIvoire", "CI"),
    ("St. Lucia", "LC"), ("cocos keeling islands", "CC"),
  ])
  func `is found however its signs are written`(typed: String, code: String) {
    #expect(names.lookUpCountry(typed) == .found(code))
  }

  @Test(arguments: [
    ("Germny", "DE"), ("Cnaada", "CA"), ("Untied States", "US"), ("UX", "UA"),
    ("Swizerland", "CH"),
  ])
  func `that nobody knows gets the nearest`(typed: String, code: String) {
    #expect(names.lookUpCountry(typed) == .unknown(nearest: code))
  }

  @Test(arguments: ["", "Atlantis", "12", "zzzzzz"])
  func `that is like none gets none`(typed: String) {
    #expect(names.lookUpCountry(typed) == .unknown(nearest: nil))
  }

  @Test func `is known for every ISO code, with its article`() throws {
    let codes = String(decoding: try ShippedData.bytes("countries.csv"), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.prefix(2) }
    // Those of ISO 3166-1, and Kosovo.
    #expect(codes.count == 249 + 1 && codes.contains("XK"))
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    #expect(names.countryInSentence("US") == "the United States")
    #expect(names.countryInSentence("FR") == "France")
  }

  @Test func `of the entries is called what the entries call it`() throws {
    for entry in try ShippedData.directory().entries where entry.kind == .emergency {
      let name = try #require(names.country(entry.country ?? ""))
      #expect(entry.name == "Emergency services (\(name))")
    }
  }
}

struct `A place` {
  let names: PlaceNames

  init() throws { names = try ShippedData.names() }

  @Test(arguments: [
    ("canada", nil, Place(country: "CA")),
    ("British Columbia", nil, Place(country: "CA", region: "CA-BC")),
    ("bc", "CA", Place(country: "CA", region: "CA-BC")),
    ("ca-on", nil, Place(country: "CA", region: "CA-ON")),
    ("england", "US", Place(country: "GB", region: "GB-ENG")),
    ("Wales", nil, Place(country: "GB", region: "GB-WLS")),
    ("Alba", nil, Place(country: "GB", region: "GB-SCT")),
    ("Northern Ireland", nil, Place(country: "GB", region: "GB-NIR")),
    ("deutschland", "CA", Place(country: "DE")), ("Guinea-Bissau", nil, Place(country: "GW")),
    ("XK", nil, Place(country: "XK")), ("québec", "US", Place(country: "CA", region: "CA-QC")),
    ("Vlaanderen", nil, Place(country: "BE", region: "BE-VLG")),
    ("canada quebec", nil, Place(country: "CA", region: "CA-QC")),
    ("British Columbia, Canada", "US", Place(country: "CA", region: "CA-BC")),
    ("BC Canada", nil, Place(country: "CA", region: "CA-BC")),
    ("united kingdom england", nil, Place(country: "GB", region: "GB-ENG")),
  ])
  func `is a country or a region, by any name`(typed: String, home: String?, place: Place) {
    #expect(names.lookUpPlace(typed, home: home) == .found(place))
  }

  @Test(arguments: [
    ("cannada", "US", Place(country: "CA")),
    ("quebeck", nil, Place(country: "CA", region: "CA-QC")),
    ("bc", nil, Place(country: "CA", region: "CA-BC")),
    ("dc", "US", Place(country: "CO", region: "CO-DC")),
    ("Atlantis", nil, nil), ("ux", nil, nil), ("", nil, nil), ("Canada Wales", nil, nil),
  ])
  func `that nobody knows is asked about and never taken for another`(
    typed: String, home: String?, nearest: Place?
  ) {
    #expect(names.lookUpPlace(typed, home: home) == .unknown(nearest: nearest))
  }

  @Test func `has a name to ask with`() {
    #expect(names.name(of: Place(country: "US")) == "United States")
    #expect(
      names.name(of: Place(country: "CA", region: "CA-BC")) == "British Columbia, Canada")
  }
}

struct `A region` {
  let names: PlaceNames

  init() throws { names = try ShippedData.names() }

  @Test(arguments: ["CA-BC", "ca-bc", "BC", "British Columbia", "british-columbia"])
  func `is found by code and name`(typed: String) {
    #expect(names.lookUpRegion(typed, in: "CA") == .found("CA-BC"))
  }

  @Test func `without entries is still a place to live`() {
    #expect(names.lookUpRegion("ca-on", in: "CA") == .found("CA-ON"))
  }

  @Test func `of another country is not found`() {
    #expect(names.lookUpRegion("CA-BC", in: "US") == .unknown(nearest: nil))
    #expect(names.lookUpRegion("CA-BCDE", in: "CA") == .unknown(nearest: "CA-BC"))
  }

  @Test func `that nobody knows gets the nearest`() {
    #expect(names.lookUpRegion("Brittish Columbia", in: "CA") == .unknown(nearest: "CA-BC"))
    #expect(names.lookUpRegion("Quebeck", in: nil) == .unknown(nearest: "CA-QC"))
  }

  /// Who names Scotland as a country is not told that there is no such region.
  private static let withoutEntries: Set = ["GB-SCT", "GB-WLS"]

  @Test func `has a name in the table when entries are for it, or it is named as a country`() throws
  {
    let listed = String(decoding: try ShippedData.bytes("regions.csv"), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { $0.split(separator: ",").first.map(String.init) }
    let directory = try ShippedData.directory()
    #expect(listed.filter { !Self.withoutEntries.contains($0) } == directory.regions)
    #expect(listed == listed.sorted())
    #expect(Self.withoutEntries.allSatisfy(listed.contains))
  }
}

struct `A topic or group` {
  @Test func `is found however it is spelled`() {
    #expect(NameLookup<HelpTopic>("online-safety") == .found(.onlineSafety))
    #expect(NameLookup<HelpTopic>("Online_Safety") == .found(.onlineSafety))
    #expect(NameLookup<HelpTopic>("abuse") == .found(.onlineSafety))
    #expect(NameLookup<HelpTopic>("bullying") == .found(.harassment))
    #expect(NameLookup<HelpTopic>("Nudes") == .found(.intimateImages))
    #expect(NameLookup<HelpTopic>("teen") == .unknown(nearest: nil))
    #expect(NameLookup<HelpGroup>("teen") == .found(.youth))
    #expect(NameLookup<HelpTopic>("bulying") == .unknown(nearest: .harassment))
    #expect(NameLookup<HelpGroup>("LGBTQ") == .found(.lgbtq))
  }

  @Test func `that nobody knows gets the nearest`() {
    #expect(NameLookup<HelpTopic>("suport") == .unknown(nearest: .support))
    #expect(NameLookup<HelpGroup>("yuoth") == .unknown(nearest: .youth))
    #expect(NameLookup<HelpGroup>("astronauts") == .unknown(nearest: nil))
  }
}

struct `A language` {
  @Test(arguments: [
    ("fr", "fr"), ("pt-BR", "pt-BR"), ("French", "fr"), ("filipino", "fil"), ("xx", "xx"),
  ])
  func `is found by tag and English name`(typed: String, tag: String) {
    #expect(lookUpLanguage(typed) == .found(tag))
  }

  @Test func `that nobody knows gets the nearest`() {
    #expect(lookUpLanguage("Frnech") == .unknown(nearest: "fr"))
    #expect(lookUpLanguage("Klingon") == .unknown(nearest: nil))
    #expect(lookUpLanguage("") == .unknown(nearest: nil))
  }
}

struct `The country of a list` {
  let names: PlaceNames

  init() throws { names = try ShippedData.names() }

  @Test(arguments: [
    ("de_CH.UTF-8@euro", "CH"), ("en_US.UTF-8", "US"), ("fr-CA", "CA"), ("zh_Hant_TW", "TW"),
    ("sr_RS@latin", "RS"), ("pt_br", "BR"), ("C", nil), ("POSIX", nil), ("C.UTF-8", nil),
    ("en", nil), ("eo.UTF-8", nil), ("es_419", nil), ("en_XX.UTF-8", nil), ("", nil),
  ])
  func `is read from the locale`(locale: String, code: String?) {
    let choice = CountryChoice(locale: LocaleVariables(lang: locale), names: names)
    #expect(choice?.code == code)
    #expect(choice == nil || choice?.origin == .systemLanguage)
  }

  @Test func `follows the first variable that is set`() {
    func country(_ all: String?, _ messages: String?, _ lang: String?) -> String? {
      let locale = LocaleVariables(all: all, messages: messages, lang: lang)
      return CountryChoice(locale: locale, names: names)?.code
    }
    #expect(country("de_AT", "fr_FR", "en_US") == "AT")
    #expect(country("", "fr_FR", "en_US") == "FR")
    #expect(country(nil, nil, "en_US") == "US")
    #expect(country("C", "fr_FR", "en_US") == nil)
    #expect(country(nil, nil, nil) == nil)
  }

  @Test func `is the option's, then the setting's, and says where it comes from`() {
    let locale = LocaleVariables(lang: "en_US.UTF-8")
    func sentence(_ option: String?, _ setting: String?, region: String? = nil) -> String? {
      CountryChoice(option: option, setting: setting, locale: locale, names: names)?
        .sentence(region: region, names: names).inEnglish
    }
    #expect(sentence("DE", "CA") == "For Germany.")
    #expect(sentence(nil, "CA") == "For Canada, from your settings.")
    #expect(sentence("CA", nil, region: "CA-BC") == "For British Columbia, Canada.")
    #expect(
      sentence(nil, nil)
        == "For the United States, from your system language.")
  }
}
