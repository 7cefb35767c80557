// SPDX-License-Identifier: GPL-3.0-or-later

extension HelpDirectory {
  /// What a list for this place cannot offer.
  ///
  /// - Parameters:
  ///   - topics: Those that were asked for.
  ///   - unanswered: Those nothing was found for.
  func remarks(
    country: String?, region: String?, topics: [HelpTopic], unanswered: [HelpTopic],
    groups: [HelpGroup], languages: [String]
  ) -> [HelpRemark] {
    guard let country else { return [.noCountry] }
    var remarks: [HelpRemark] = []
    if emergency(in: country) == nil {
      remarks.append(.noEmergencyNumber(country: country, why: withoutEmergency[country]))
    }
    remarks += onLines(country, region, groups, languages)

    let near = entries(near: country, region, groups, languages)
    let isHarmed = topics.contains { $0 == .onlineSafety || $0 == .harassment }
    if isHarmed, !near.contains(where: { $0.takesInsults && $0.isFor(groups) }) {
      remarks.append(.noServiceForInsults(country: country))
    }
    let missing = unanswered.filter { $0 != .support && $0 != .harassment }
    if !missing.isEmpty { remarks.append(.nothingAbout(missing)) }
    return remarks
  }

  private func onLines(
    _ country: String, _ region: String?, _ groups: [HelpGroup], _ languages: [String]
  ) -> [HelpRemark] {
    let all = entries.filter { $0.country == country && $0.isSupportLine }
    guard !all.isEmpty else { return [.nothingListed(country: country)] }
    let lines = all.filter { $0.isFor(groups) }
    if lines.isEmpty { return [.onlyLinesForGroups(country: country, lines: all)] }

    let reachable = entries(near: country, region, groups, languages)
      .filter { $0.country == country && $0.isSupportLine && $0.isFor(groups) }
    let regional = lines.filter { $0.region != nil }
    var remarks: [HelpRemark] = []
    if reachable.isEmpty, !regional.isEmpty {
      remarks.append(.onlyRegionalLines(country: country, lines: regional))
    } else if let region, !entries.contains(where: { $0.region == region }) {
      remarks.append(.noRegionalLines(country: country, region: region))
    } else if region == nil {
      let elsewhere = Set(regional.filter { !reachable.contains($0) }.compactMap(\.region))
      if !elsewhere.isEmpty { remarks.append(.regionsWithLines(elsewhere.sorted())) }
    }

    let named = groups.filter { $0 != .all }
    if !named.isEmpty, !reachable.contains(where: { !named.isDisjoint(with: $0.groups) }) {
      remarks.append(.noLinesForGroups(named))
    }
    if !languages.isEmpty, !reachable.isEmpty, !reachable.contains(where: { $0.speaks(languages) })
    {
      remarks.append(.noLinesInLanguages(languages))
    }
    return remarks
  }
}

extension [HelpGroup] {
  fileprivate func isDisjoint(with others: [HelpGroup]) -> Bool {
    !contains(where: others.contains)
  }
}
