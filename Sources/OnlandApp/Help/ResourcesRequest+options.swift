// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources

extension ResourcesRequest {
  /// - Throws: An unknown name, with the nearest match.
  init(
    _ options: ResourcesCommand.Options, settings: Settings, locale: LocaleVariables
  ) throws(Problem) {
    let names = HelpDesk.placeNames
    let named = try options.country.map { (typed) throws(Problem) in
      try TypedName.country(
        typed, otherwise: "Without --country you get lines that answer from anywhere.")
    }
    let region = try options.region.map { (typed) throws(Problem) in
      try TypedName.region(
        typed, in: named, otherwise: "Without --region you get lines for the whole country.")
    }
    // A region says which country it lies in.
    country = CountryChoice(
      option: named ?? region.map { String($0.prefix(2)) }, setting: settings.country,
      locale: locale, names: names)
    self.region = region ?? (country?.code == settings.country ? settings.region : nil)
    topics = try options.topics.map { (typed) throws(Problem) in try Self.topic(typed) }
    groups = try options.groups.map { (typed) throws(Problem) in try Self.group(typed) }
    languages = try options.languages.map { (typed) throws(Problem) in try TypedName.language(typed)
    }
    showsAll = options.showsAll
  }

  // MARK: Names

  private static func topic(_ typed: String) throws(Problem) -> HelpTopic {
    if case .found(let topic) = NameLookup<HelpTopic>(typed) { return topic }
    let names = HelpTopic.allCases.map(\.rawValue)
    throw Problem(
      unknown: "topic", typed, among: names, hint: "Topics: \(Words.list(names)).")
  }

  private static func group(_ typed: String) throws(Problem) -> HelpGroup {
    if case .found(let group) = NameLookup<HelpGroup>(typed) { return group }
    let names = HelpGroup.allCases.map(\.rawValue)
    throw Problem(
      unknown: "group", typed, among: names, hint: "Groups: \(Words.list(names)).")
  }
}
