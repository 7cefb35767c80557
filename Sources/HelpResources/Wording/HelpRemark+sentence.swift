// SPDX-License-Identifier: GPL-3.0-or-later

extension HelpRemark {
  public func sentence(names: PlaceNames) -> String {
    switch self {
    case .noCountry:
      return """
        For the numbers of your country: `onland resources` and its name, or \
        `onland settings country` to keep it.
        """
    case .nothingListed(let country):
      return """
        No line to call is listed for \(names.countryInSentence(country)) yet; the directory finds \
        services near you.
        """
    case .noEmergencyNumber(let country, let why):
      return "No emergency number is shown for \(names.countryInSentence(country))"
        + (why.map { ": \($0)." } ?? ".")
    case .noServiceForInsults(let country):
      return """
        No service for insults or threats online is listed for \(names.countryInSentence(country)) \
        yet. You can talk about it on the line listed here, and threats can go to the police.
        """
    case .onlyLinesForGroups(let country, let lines):
      let listed = lines.map { line in
        let group = line.groups[0]
        return "\(line.name) (for \(words(group)); --for \(group.rawValue))"
      }
      return """
        For \(names.countryInSentence(country)) only this is listed: \
        \(listed.joined(separator: ", ")). For others, use the directory.
        """
    case .onlyRegionalLines(let country, let lines):
      let listed = lines.map { line in
        let region = line.region ?? country
        return "\(line.name) (\(line.area ?? names.region(region)); --region \(region))"
      }
      return """
        For \(names.countryInSentence(country)) only a regional line is listed: \
        \(listed.joined(separator: ", ")). Elsewhere, use the directory.
        """
    case .regionsWithLines(let regions):
      let listed = regions.map { "\($0) (\(names.region($0)))" }
      return "More lines: onland resources \(listed.joined(separator: ", "))."
    case .noRegionalLines(let country, let region):
      return """
        We have no line for \(names.region(region)); these cover all of \
        \(names.countryInSentence(country)).
        """
    case .noLinesForGroups(let groups):
      return
        "No line is listed for \(groups.map(words).joined(separator: ", ")) here; these are for "
        + "everyone."
    case .noLinesInLanguages(let tags):
      let languages = tags.map(languageName).joined(separator: ", ")
      return "No line in \(languages) is listed here; each entry says what is spoken."
    case .nothingAbout(let topics):
      return "Nothing is listed here about \(topics.map(\.words).joined(separator: ", "))."
    }
  }

  private func words(_ group: HelpGroup) -> String {
    switch group {
    case .all: "everyone"
    case .youth: "young people"
    case .older: "older people"
    case .lgbtq: "LGBTQ+ people"
    case .indigenous: "Indigenous people"
    case .veterans, .parents, .women, .creators: group.rawValue
    case .other: "other groups"
    }
  }
}
