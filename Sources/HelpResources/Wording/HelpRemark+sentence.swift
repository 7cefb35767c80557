// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

extension HelpRemark {
  package func sentence(names: PlaceNames) -> Message {
    func inSentence(_ country: String) -> Message { .given(names.countryInSentence(country)) }
    return switch self {
    case .noCountry: .helpNoCountry()
    case .nothingListed(let country): .helpNothingListed(country: inSentence(country))
    case .noEmergencyNumber(let country, let why?):
      .helpNoEmergencyNumberWhy(country: inSentence(country), reason: .given(why))
    case .noEmergencyNumber(let country, nil):
      .helpNoEmergencyNumber(country: inSentence(country))
    case .noServiceForInsults(let country): .helpNoServiceForInsults(country: inSentence(country))
    case .onlyLinesForGroups(let country, let lines):
      .helpOnlyForGroups(country: inSentence(country), lines: .list(lines.map(\.withGroup), .comma))
    case .onlyRegionalLines(let country, let lines):
      .helpOnlyRegional(
        country: inSentence(country),
        lines: .list(lines.map { $0.withRegion(of: country, names) }, .comma))
    case .regionsWithLines(let regions):
      .helpMoreLines(
        regions: .list(
          regions.map {
            .languageInBrackets(words: .given($0), remark: .given(names.region($0)))
          }, .comma))
    case .noRegionalLines(let country, let region):
      .helpNoRegionalLines(
        region: .given(names.region(region)), country: inSentence(country))
    case .noLinesForGroups(let groups):
      .helpNoLinesForGroups(groups: .list(groups.map(\.words), .comma))
    case .noLinesInLanguages(let tags):
      .helpNoLinesInLanguages(languages: .names(tags.map(languageName), .comma))
    case .nothingAbout(let topics): .helpNothingAbout(topics: .list(topics.map(\.words), .comma))
    }
  }
}

extension HelpResource {
  fileprivate var withGroup: Message {
    .helpLineForGroup(
      line: .given(name), people: groups[0].words, group: .given(groups[0].rawValue))
  }

  fileprivate func withRegion(of country: String, _ names: PlaceNames) -> Message {
    let region = region ?? country
    return .helpLineOfRegion(
      line: .given(name), area: .given(area ?? names.region(region)), region: .given(region))
  }
}
