// SPDX-License-Identifier: GPL-3.0-or-later

extension HelpDirectory {
  /// What a list for this place cannot offer.
  ///
  /// - Parameter topics: Those nothing was found for.
  func remarks(
    country: String?, region: String?, topics: [HelpTopic], groups: [HelpGroup],
    languages: [String]
  ) -> [HelpRemark] {
    guard let country else { return [.noCountry] }
    let all = entries.filter { $0.country == country && $0.isSupportLine }
    guard !all.isEmpty else { return [.nothingListed(country: country)] }
    let lines = all.filter { $0.isFor(groups) }
    if lines.isEmpty { return [.onlyLinesForGroups(country: country, lines: all)] }

    let regional = lines.filter { $0.region != nil }
    let reachable = lines.filter { $0.region == nil || $0.region == region }
    var remarks: [HelpRemark] = []
    if reachable.isEmpty, !regional.isEmpty {
      remarks.append(.onlyRegionalLines(country: country, lines: regional))
    } else if let region, !entries.contains(where: { $0.region == region }) {
      remarks.append(.noRegionalLines(country: country, region: region))
    } else if region == nil, !regional.isEmpty {
      remarks.append(.regionsWithLines(Set(regional.compactMap(\.region)).sorted()))
    }

    let named = groups.filter { $0 != .all }
    if !named.isEmpty, !reachable.contains(where: { !named.isDisjoint(with: $0.groups) }) {
      remarks.append(.noLinesForGroups(named))
    }
    if !languages.isEmpty, !reachable.isEmpty, !reachable.contains(where: { $0.speaks(languages) })
    {
      remarks.append(.noLinesInLanguages(languages))
    }
    let missing = topics.filter { $0 != .support }
    if !missing.isEmpty { remarks.append(.nothingAbout(missing)) }
    return remarks
  }
}

extension [HelpGroup] {
  fileprivate func isDisjoint(with others: [HelpGroup]) -> Bool {
    !contains(where: others.contains)
  }
}
