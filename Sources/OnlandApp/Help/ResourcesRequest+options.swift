// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Journal
import Pages
import Texts

extension ResourcesRequest {
  /// - Parameters:
  ///   - languages: BCP-47 tags the person reads, where none are asked for.
  ///   - problems: Gets what is said of names that nobody understood. The request leaves them out:
  ///     its page may be needed now.
  init(
    _ options: ResourcesCommand.Options, settings: Settings, languages: [String],
    locale: LocaleVariables, problems: inout [Problem]
  ) throws {
    let names = HelpSelector.placeNames
    let anywhere: Message = .resourcesAnywhere()
    let named = try understood(options.country, &problems) {
      try TypedName.countryOrRegion($0, otherwise: anywhere)
    }
    let home =
      CountryChoice(
        option: named?.country, setting: settings.country, locale: locale, names: names)?.code
    let place = try understood(options.place, &problems) {
      try TypedName.place($0, home: home, otherwise: anywhere)
    }
    let inRegion = try understood(options.region, &problems) {
      try TypedName.region(
        $0, in: place?.country ?? named?.country, otherwise: .resourcesWholeCountry())
    }
    // A region says which country it lies in.
    let country = CountryChoice(
      option: place?.country ?? named?.country ?? inRegion.map { String($0.prefix(2)) },
      setting: settings.country, locale: locale, names: names)
    let asked = try options.languages.compactMap {
      try understood($0, &problems, TypedName.language)
    }
    let (topics, groups) = try Self.subjects(options, &problems)
    self.init(
      country: country,
      region: inRegion ?? (place ?? named)?.region
        ?? (place == nil && country?.code == settings.country ? settings.region : nil),
      topics: topics, groups: groups, languages: asked.isEmpty ? languages : asked,
      namesLanguages: !asked.isEmpty, showsAll: options.showsAll)
  }

  private static func subjects(
    _ options: ResourcesCommand.Options, _ problems: inout [Problem]
  ) throws -> (topics: [HelpTopic], groups: [HelpGroup]) {
    var topics: [HelpTopic] = []
    var groups: [HelpGroup] = []
    for typed in options.topics {
      // A word for people is understood as one: `--topic teen` and `--for teen` are the same.
      if case .found(let group) = NameLookup<HelpGroup>(typed),
        case .unknown = NameLookup<HelpTopic>(typed)
      {
        groups.append(group)
      } else if let topic = try understood(typed, &problems, topic) {
        topics.append(topic)
      }
    }
    groups += try options.groups.compactMap { try understood($0, &problems, group) }
    return (topics, groups)
  }

  // MARK: Names

  private static func topic(_ typed: String) throws -> HelpTopic {
    if case .found(let topic) = NameLookup<HelpTopic>(typed) { return topic }
    let names = HelpTopic.allCases.map(\.rawValue)
    throw Problem(
      unknown: Message.unknownTopic, typed, among: names,
      hint: .resourcesTopics(topics: .names(names)))
  }

  private static func group(_ typed: String) throws -> HelpGroup {
    if case .found(let group) = NameLookup<HelpGroup>(typed) { return group }
    let names = HelpGroup.allCases.map(\.rawValue)
    throw Problem(
      unknown: Message.unknownGroup, typed, among: names,
      hint: .resourcesGroups(groups: .names(names)))
  }
}

/// - Returns: `nil` for nothing typed, and for a name that nobody understood.
private func understood<Value>(
  _ typed: String?, _ problems: inout [Problem], _ read: (String) throws -> Value
) throws -> Value? {
  do {
    return try typed.map(read)
  } catch let problem as Problem {
    problems.append(problem)
    return nil
  }
}
