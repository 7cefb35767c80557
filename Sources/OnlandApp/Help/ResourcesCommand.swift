// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import HelpResources
import History
import Psychometrics
import Terminal

/// Prints where to turn. Works with no history, no set-up and no network, and stores nothing.
public struct ResourcesCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// What was asked for; absent or empty: as the person's country and everyone.
  public struct Options: Sendable {
    public var country: String?
    public var region: String?
    public var topics: [String]
    public var groups: [String]
    public var languages: [String]
    public var showsAll: Bool
    public var showsSources: Bool
    public var isJSON: Bool

    public init(
      country: String? = nil, region: String? = nil, topics: [String] = [], groups: [String] = [],
      languages: [String] = [], showsAll: Bool = false, showsSources: Bool = false,
      isJSON: Bool = false
    ) {
      self.country = country
      self.region = region
      self.topics = topics
      self.groups = groups
      self.languages = languages
      self.showsAll = showsAll
      self.showsSources = showsSources
      self.isJSON = isJSON
    }
  }

  /// - Returns: `done`, also when the person left the question about the country open.
  /// - Throws: An unknown name, with the nearest match. Never for a history that cannot be read.
  public func run(_ options: Options) throws -> ExitStatus {
    let stored = StoredHelp(environment)
    var request = try request(options, stored)
    // Only where the list is read too: one in a pipe is not held up by a question.
    let asks =
      request.country == nil && !options.isJSON && environment.person.isAtTerminal
      && environment.results.isTerminal
    show(request, options, stored, asksForCountry: asks)
    guard asks else { return .done }
    let help = HelpLines(desk: stored.desk, environment: environment)
    guard let country = try CountryPrompt(environment: environment, help: help).ask()
    else { return .done }
    request.country = CountryChoice(code: country, origin: .answer)
    show(request, options, stored, asksForCountry: false)
    return .done
  }

  private func request(_ options: Options, _ stored: StoredHelp) throws -> ResourcesRequest {
    try ResourcesRequest(
      options, settings: stored.settings, locale: environment.person.localeVariables)
  }

  private func show(
    _ request: ResourcesRequest, _ options: Options, _ stored: StoredHelp, asksForCountry: Bool
  ) {
    let desk = HelpDesk(
      country: request.country?.code, region: request.region, today: stored.today)
    let directory = desk.directory
    let page = ResourcesPage(
      request: request, selection: request.selection(from: directory),
      wording: desk.wording(directory), contacts: stored.contacts,
      supersededNumbers: options.showsSources ? HelpDesk.supersededNumbers : nil,
      asksForCountry: asksForCountry, isIncomplete: stored.isUnreadable)
    if options.isJSON { return environment.write(JSONValue.document("resources", page.json)) }
    environment.write(page.page)
  }
}
