// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import History
import Psychometrics
import Terminal

/// Prints where to turn. Works with no history, no set-up and no network, and stores nothing.
public struct ResourcesCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// What was asked for; absent or empty: as the person's country and everyone.
  public struct Options {
    public var country: String?
    public var region: String?
    public var topics: [String]
    public var groups: [String]
    public var languages: [String]
    public var showsAll: Bool
    public var showsSources: Bool

    public init(
      country: String? = nil, region: String? = nil, topics: [String] = [], groups: [String] = [],
      languages: [String] = [], showsAll: Bool = false, showsSources: Bool = false
    ) {
      self.country = country
      self.region = region
      self.topics = topics
      self.groups = groups
      self.languages = languages
      self.showsAll = showsAll
      self.showsSources = showsSources
    }
  }

  public func run(_ options: Options) throws(Problem) {
    let names = HelpDesk.placeNames
    let directory = HelpDesk.directory
    // A history that cannot be read must not stand between a person and a number.
    let settings = (try? environment.storedSettings()) ?? Settings(values: [:])
    let country = CountryChoice(
      option: try country(options.country, names: names), setting: settings.country,
      locale: environment.person.localeVariables, names: names)
    let region = try region(options.region ?? regionSetting(settings, country), country, names)
    let selection = directory.selection(
      country: country?.code, region: region, topics: try topics(options.topics),
      groups: try groups(options.groups), languages: options.languages, all: options.showsAll)

    let today = environment.now().localDate(dayStartMinutes: settings.dayStartMinutes)
    let desk = HelpDesk(country: country?.code, region: region, today: today)
    let wording = HelpWording(
      today: desk.helpDate, country: country?.code, directory: directory, names: names)
    print([country?.sentence(region: region, names: names) ?? "For any country."])
    if options.topics.isEmpty { print([HelpSentences.endingYourLife]) }
    environment.write("")
    for entry in selection.entries {
      show(wording.text(for: entry), entry: entry, withSources: options.showsSources)
    }
    print(selection.remarks.map { $0.sentence(names: names) })
    if selection.omitted > 0 {
      print(["\(selection.omitted) more with --all."])
    }
    print([HelpSentences.confirmation(for: selection.entries)].compactMap(\.self))
    print([HelpSentences.notACrisisService])
  }

  private func print(_ sentences: [String]) {
    for sentence in sentences {
      for line in environment.results.wrapped(sentence) { environment.write(line) }
    }
  }

  private func show(_ text: HelpEntryText, entry: HelpResource, withSources: Bool) {
    let screen = environment.results
    let title = text.localName.map { "\(text.title) (\($0))" } ?? text.title
    for line in screen.wrapped(title) { environment.write(screen.styling.bold(line)) }
    var lines = [text.warning].compactMap(\.self) + text.reach + text.details
    if withSources { lines += entry.reviewerLines(hiding: supersededNumbers) }
    for line in lines {
      for wrapped in screen.wrapped(line, indent: "  ", hanging: "    ") {
        environment.write(wrapped)
      }
    }
    environment.write("")
  }

  private var supersededNumbers: SupersededNumbers {
    do throws(HelpDataError) {
      return try SupersededNumbers(csv: ShippedFile.supersededNumbers.bytes)
    } catch {
      preconditionFailure("the superseded numbers inside the program are wrong: \(error.reason)")
    }
  }

  // MARK: Names

  private func country(_ typed: String?, names: PlaceNames) throws(Problem) -> String? {
    guard let typed else { return nil }
    switch names.lookUpCountry(typed) {
    case .found(let code): return code
    case .unknown(let nearest):
      throw Problem(
        "there is no country \"\(typed.forMessage)\"",
        hint: nearest.map { "Did you mean \($0), \(names.country($0) ?? $0)?" }
          ?? "Without --country you get lines that answer from anywhere.", status: .usage)
    }
  }

  private func regionSetting(_ settings: Settings, _ country: CountryChoice?) -> String? {
    guard let region = settings.region, let country, region.hasPrefix(country.code + "-") else {
      return nil
    }
    return region
  }

  private func region(
    _ typed: String?, _ country: CountryChoice?, _ names: PlaceNames
  ) throws(Problem) -> String? {
    guard let typed else { return nil }
    switch names.lookUpRegion(typed, in: country?.code) {
    case .found(let code): return code
    case .unknown(let nearest):
      throw Problem(
        "there is no region \"\(typed.forMessage)\"",
        hint: nearest.map { "Did you mean \($0)?" } ?? "Such as --region CA-BC.", status: .usage)
    }
  }

  private func topics(_ typed: [String]) throws(Problem) -> [HelpTopic] {
    try typed.map { (name) throws(Problem) -> HelpTopic in
      switch NameLookup<HelpTopic>(name) {
      case .found(let topic): return topic
      case .unknown:
        throw Problem(
          unknown: "topic", name, among: HelpTopic.allCases.map(\.rawValue),
          hint: "Topics: \(Words.list(HelpTopic.allCases.map(\.rawValue))).")
      }
    }
  }

  private func groups(_ typed: [String]) throws(Problem) -> [HelpGroup] {
    try typed.map { (name) throws(Problem) -> HelpGroup in
      switch NameLookup<HelpGroup>(name) {
      case .found(let group): return group
      case .unknown:
        throw Problem(
          unknown: "group", name, among: HelpGroup.allCases.map(\.rawValue),
          hint: "Groups: \(Words.list(HelpGroup.allCases.map(\.rawValue))).")
      }
    }
  }
}

extension Person {
  var localeVariables: LocaleVariables {
    LocaleVariables(all: locale.first { !$0.isEmpty })
  }
}
