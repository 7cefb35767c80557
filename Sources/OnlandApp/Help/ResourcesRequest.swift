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
