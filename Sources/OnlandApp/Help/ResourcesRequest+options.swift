// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources

extension ResourcesRequest {
  /// - Throws: An unknown name, with the nearest match.
  init(
    _ options: ResourcesCommand.Options, settings: Settings, locale: LocaleVariables
  ) throws {
    let names = HelpDesk.placeNames
    let named = try options.country.map {
      try TypedName.country(
        $0, otherwise: "Without --country you get lines that answer from anywhere.")
    }
    let region = try options.region.map {
      try TypedName.region(
        $0, in: named, otherwise: "Without --region you get lines for the whole country.")
    }
    // A region says which country it lies in.
    country = CountryChoice(
      option: named ?? region.map { String($0.prefix(2)) }, setting: settings.country,
      locale: locale, names: names)
    self.region = region ?? (country?.code == settings.country ? settings.region : nil)
    topics = try options.topics.map(Self.topic)
    groups = try options.groups.map(Self.group)
    languages = try options.languages.map(TypedName.language)
    showsAll = options.showsAll
  }

  // MARK: Names

  private static func topic(_ typed: String) throws -> HelpTopic {
    if case .found(let topic) = NameLookup<HelpTopic>(typed) { return topic }
    let names = HelpTopic.allCases.map(\.rawValue)
    throw Problem(
      unknown: "topic", typed, among: names, hint: "Topics: \(Words.list(names)).")
  }

  private static func group(_ typed: String) throws -> HelpGroup {
    if case .found(let group) = NameLookup<HelpGroup>(typed) { return group }
    let names = HelpGroup.allCases.map(\.rawValue)
    throw Problem(
      unknown: "group", typed, among: names, hint: "Groups: \(Words.list(names)).")
  }
}
