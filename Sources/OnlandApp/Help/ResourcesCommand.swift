// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import HelpResources
import History
import Interchange
import Journal
import Pages
import Psychometrics
import Terminal
import Texts

/// Prints where to turn. Works with no history, no set-up and no network, and stores nothing.
public struct ResourcesCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// What was asked for; absent or empty: as the person's country and everyone.
  public struct Options: Sendable {
    /// A country or region, as typed.
    public var place: String?
    public var country: String?
    public var region: String?
    public var topics: [String]
    public var groups: [String]
    public var languages: [String]
    public var showsAll: Bool
    public var showsSources: Bool
    public var isCard: Bool
    public var isJSON: Bool
    /// Whether an encrypted history is opened for the person's own contacts.
    public var unlocks: Bool

    public init(
      place: String? = nil, country: String? = nil, region: String? = nil, topics: [String] = [],
      groups: [String] = [],
      languages: [String] = [], showsAll: Bool = false, showsSources: Bool = false,
      isCard: Bool = false, isJSON: Bool = false, unlocks: Bool = false
    ) {
      self.place = place
      self.country = country
      self.region = region
      self.topics = topics
      self.groups = groups
      self.languages = languages
      self.showsAll = showsAll
      self.showsSources = showsSources
      self.isCard = isCard
      self.isJSON = isJSON
      self.unlocks = unlocks
    }
  }

  /// - Returns: `usage` when a name was not understood: that is said in one line, and the page follows.
  ///   Else `done`, also when the person left the question about the country open.
  /// - Throws: `Interruption`. Never for a history that cannot be read.
  public func run(_ options: Options) throws -> ExitStatus {
    let stored = StoredHelp(environment, opens: options.unlocks)
    var problems: [Problem] = []
    var request = try ResourcesRequest(
      options, settings: stored.settings, languages: stored.selector.languages,
      locale: environment.person.localeVariables, problems: &problems)
    for problem in problems {
      environment.complain(environment.language.words(of: problem.inOneLine))
    }
    let ended: ExitStatus = problems.isEmpty ? .done : .usage
    // Only where the list is read too: one in a pipe is not held up by a question. Whoever was not
    // understood knows already what to type.
    let asks =
      request.country == nil && problems.isEmpty && !options.isJSON && !options.isCard
      && environment.person.isAtTerminal
      && environment.results.isTerminal
    show(request, options, stored, asksForCountry: asks)
    if stored.isLocked, !options.isJSON, !options.isCard {
      environment.complain(
        environment.language.words(
          of: .resourcesUnlock()))
    }
    guard asks else { return ended }
    let help = HelpLines(selector: stored.selector, environment: environment)
    guard let country = try CountryPrompt(environment: environment, help: help).ask()
    else { return ended }
    request.country = CountryChoice(code: country, origin: .answer)
    show(request, options, stored, asksForCountry: false)
    return ended
  }

  private func show(
    _ request: ResourcesRequest, _ options: Options, _ stored: StoredHelp, asksForCountry: Bool
  ) {
    let selector = stored.selector(
      for: request.country.map { Place(country: $0.code, region: request.region) })
    let directory = selector.directory
    let wording = selector.wording(directory, languages: request.languages)
    func page(_ request: ResourcesRequest, contacts: [(id: UUID, contact: Contact)])
      -> ResourcesPage
    {
      ResourcesPage(
        request: request, selection: request.selection(from: directory), wording: wording,
        contacts: contacts,
        supersededNumbers: options.showsSources ? HelpSelector.supersededNumbers : nil,
        asksForCountry: asksForCountry, isIncomplete: stored.isUnreadable)
    }
    if options.isJSON {
      let json = page(request, contacts: stored.contacts)
        .json(in: environment.language)
      return environment.write(JSONValue.document("resources", json))
    }
    if options.isCard {
      let card = WalletCard(
        request: request, selection: request.selection(from: directory), wording: wording,
        contacts: stored.contacts.map(\.contact))
      return environment.write(card.page)
    }
    // The person's own contacts may make it longer; what the program adds may not.
    var request = request
    let screen = environment.results
    while request.isBare, !options.showsSources, request.shortening < ResourcesRequest.shortest,
      screen.lines(page(request, contacts: []).page).count > Self.most(of: screen)
    {
      request.shortening += 1
    }
    environment.write(page(request, contacts: stored.contacts).page)
  }

  /// How many lines a page that nobody asked to be longer may have: nothing scrolls off 24 rows.
  private static func most(of screen: Screen) -> Int { screen.textWidth < 60 ? 20 : 15 }
}
