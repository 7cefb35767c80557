// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources

/// What a person asks for, with every name understood.
struct ResourcesRequest {
  /// `nil` when neither an option, nor the settings, nor the system language names one.
  var country: CountryChoice?
  /// ISO 3166-2 code.
  var region: String?
  var topics: [HelpTopic]
  var groups: [HelpGroup]
  /// BCP-47 tags.
  var languages: [String]
  var showsAll: Bool

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

  /// The entries that answer it.
  func selection(from directory: HelpDirectory) -> HelpSelection {
    directory.selection(
      country: country?.code, region: region, topics: topics, groups: groups,
      languages: languages, most: most)
  }

  /// The list that nobody asked to be longer fits on one screen: two lines between the emergency
  /// number and the directory.
  private var most: Int? {
    if showsAll { return nil }
    let isBare = region == nil && topics.isEmpty && groups.isEmpty && languages.isEmpty
    return isBare ? 4 : 5
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
