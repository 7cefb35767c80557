// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import HelpResources
import Journal
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The resources command` {
  let home: TestHome

  init() throws { home = try TestHome() }

  private func lines(
    _ options: ResourcesCommand.Options = .init(), width: Int = 80, locale: [String] = []
  ) throws -> [String] {
    _ = home.takeWritten()
    let environment = home.environment(width: width, locale: locale)
    #expect(try ResourcesCommand(environment: environment).run(options) == .done)
    return home.written
  }

  @Test func `takes the option, else the setting, else the system language`() throws {
    #expect(
      try lines(locale: ["de_CH.UTF-8"]).first
        == "For Switzerland, from your system language.")
    try home.set("country", "NZ")
    #expect(
      try lines(locale: ["de_CH.UTF-8"]).first
        == "For New Zealand, from your settings.")
    #expect(try lines(.init(country: "gb")).first == "For the United Kingdom.")
    let stored = try home.environment().storedSettings().values
    #expect(stored == ["country": "NZ"])
  }

  @Test func `knows the country of a region`() throws {
    try home.set("country", "NZ")
    #expect(try lines(.init(region: "CO-DC")).first == "For Bogotá, Colombia.")
    #expect(try lines(.init(region: "BC")).first == "For British Columbia, Canada.")

    try home.set("country", "")
    try home.set("region", "CA-BC")
    let set = try lines()
    #expect(
      set.first == "For British Columbia, Canada, from your settings.")
    #expect(set.contains { $0.contains("310-6789") })
    #expect(try lines(.init(country: "US")).first == "For the United States.")
  }

  @Test func `works when the history cannot be read, and says so`() throws {
    try "no database".write(
      toFile: home.folder + "/history.sqlite", atomically: true, encoding: .utf8)

    let lines = try lines(.init(country: "CA"))

    #expect(lines.contains { $0.hasPrefix("  988 ") })
    #expect(
      lines.say(.resourcesUnread()))
  }

  @Test(arguments: [
    (
      ResourcesCommand.Options(country: "Cannada"), "there is no country \"Cannada\"",
      "Did you mean CA, Canada?"
    ),
    (
      .init(country: "Atlantis"), "there is no country \"Atlantis\"",
      "Without a country, lines you can reach from anywhere are listed."
    ),
    (
      .init(country: "CA", region: "CA-BCDE"), "there is no region \"CA-BCDE\" in Canada",
      "Did you mean CA-BC, British Columbia?"
    ),
    (
      .init(country: "US", region: "CA-BC"),
      "there is no region \"CA-BC\" in the United States",
      "Without --region, lines for the whole country are listed."
    ),
    (.init(topics: ["suport"]), "there is no topic \"suport\"", "Did you mean support?"),
    (.init(groups: ["yuoth"]), "there is no group \"yuoth\"", "Did you mean youth?"),
    (
      .init(languages: ["Frnech"]), "there is no language \"Frnech\"", "Did you mean fr, French?"
    ),
    (
      .init(place: "cannada"), "there is no place \"cannada\"",
      "Did you mean Canada? onland resources CA"
    ),
  ])
  func `says what it does not understand, and shows the page all the same`(
    options: ResourcesCommand.Options, summary: String, hint: String
  ) throws {
    try home.set("country", "NZ")
    let environment = home.environment()
    #expect(try ResourcesCommand(environment: environment).run(options) == .usage)

    #expect(home.complained == ["onland: \(summary). \(hint)"])
    #expect(home.written.contains { $0.hasPrefix("  ") && $0.contains("call") })
    // A near name is asked about; nobody gets the numbers of a country they did not name.
    let country = options.country == "US" || options.country == "CA" ? options.country : "NZ"
    let name = try #require(HelpSelector.placeNames.country(country ?? ""))
    #expect(home.written.first?.contains(name) == true)
  }

  @Test(arguments: [
    ("canada", "For Canada."), ("BC", "For British Columbia, Canada."),
    ("british columbia", "For British Columbia, Canada."), ("Deutschland", "For Germany."),
    ("england", "For England, the United Kingdom."),
    ("scotland", "For Scotland, the United Kingdom."),
    ("xk", "For Kosovo."),
  ])
  func `takes a free word for a place`(typed: String, first: String) throws {
    try home.set("country", "CA")
    #expect(try lines(.init(place: typed)).first == first)
  }

  @Test(arguments: [
    ("Quebec", "For Quebec, Canada."), ("canada quebec", "For Quebec, Canada."),
    ("Sachsen, Deutschland", nil), ("Canada", "For Canada."),
  ])
  func `takes a region for the country it lies in`(country: String, first: String?) throws {
    try home.set("country", "NZ")
    let request = ResourcesCommand.Options(country: country)
    let expected = first ?? "For New Zealand, from your settings."
    #expect(
      try ResourcesCommand(environment: home.environment()).run(request)
        == (first == nil ? .usage : .done))
    #expect(home.written.first == expected)
  }

  @Test func `takes a word for people as a group, and words for topics`() throws {
    #expect(
      try lines(.init(country: "CA", topics: ["teen"]))
        == (try lines(.init(country: "CA", groups: ["youth"]))))
    #expect(
      try lines(.init(country: "CA", topics: ["nudes"]))
        == (try lines(.init(country: "CA", topics: ["intimate_images"]))))
  }

  @Test func `prints six lines for the wallet`() throws {
    #expect(
      try lines(.init(place: "canada", isCard: true)) == [
        "Someone to talk to, Canada", "988: call or text, day and night, free",
        "web: findahelpline.com, any country",
        "Hurt right now: 911.",
        "Compared with published lists, November 2026. Not right? Try the next.",
        "More: onland resources, any time, offline.",
      ])
    for code in HelpSelector.placeNames.countryCodes {
      // A line with much to know about it takes two.
      let card = try lines(.init(country: code, isCard: true), width: 500)
      #expect((6...7).contains(card.count), "\(code)")
    }
  }

  @Test func `puts the language that was set before the region`() throws {
    try home.set("country", "BE")
    #expect(!(try lines()).contains { $0.hasPrefix("  1813") })
    try home.set("language", "nl")
    #expect(try lines(locale: ["fr_BE.UTF-8"])[2].hasPrefix("  1813"))
    #expect(try lines(.init(languages: ["fr"]))[2].hasPrefix("  0800 32 123"))
  }

  @Test func `gives the international form to who seems to be elsewhere`() throws {
    let abroad = try lines(.init(country: "IE"), locale: ["de_DE.UTF-8"])
    #expect(abroad.contains { $0.contains("from abroad +353") })
    #expect(
      !(try lines(.init(country: "IE"), locale: ["en_IE.UTF-8"])).contains { $0.contains("+353") })
    #expect(!(try lines(.init(country: "IE"))).contains { $0.contains("+353") })
  }

  @Test func `gives the steps with the topic of online safety`() throws {
    let lines = try lines(.init(country: "US", topics: ["online_safety"]))

    #expect(lines.say(.helpNotYourFault()))
    #expect(
      lines.say(.helpInDanger(numbers: "911")))
    #expect(!lines.contains(Message.helpEndingYourLife().inEnglish))
    #expect(lines.contains { $0.contains("988") })
  }

  @Test func `shows reviewers' facts only when asked`() throws {
    let plain = try lines(.init(country: "CA"))
    let reviewed = try lines(.init(country: "CA", showsSources: true))

    #expect(!plain.contains { $0.contains("Source:") || $0.contains("Note:") })
    #expect(reviewed.contains { $0.contains("Source: operator, 2024-11-22") })
    #expect(reviewed.filter { !$0.contains("Source:") }.count > plain.count)
  }

  @Test func `has the same facts as JSON`() throws {
    try home.set("country", "CA")
    let page = try lines()
    let text = try lines(.init(isJSON: true)).joined(separator: "\n")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let entries = try #require(json["entries"] as? [[String: Any]])

    #expect(json["format"] as? String == "onland/resources/1")
    #expect(json["country"] as? String == "CA")
    #expect(json["country_from"] as? String == "setting")
    #expect(json["emergency_numbers"] as? String == "911")
    #expect(json["omitted"] as? Int == 23)
    #expect(page.joined(separator: " ").contains("23 more: --all."))
    #expect(
      entries.compactMap { $0["id"] as? String } == ["ca-988", "int-findahelpline", "ca-emergency"])
    let line = try #require(entries.first)
    #expect((line["phone"] as? [[String: Any]])?.first?["dial"] as? String == "988")
    #expect(line["review_method"] as? String == "stored copies")
    #expect(line["not_recently_confirmed"] as? Bool == false)
    #expect(line["sources"] == nil && line["notes"] == nil)
    #expect(line["months_since_review"] is NSNull)
  }

  @Test func `withholds old numbers from JSON too`() throws {
    home.now = try .atReview(andMonths: 25)
    let text = try lines(.init(country: "US", isJSON: true)).joined(separator: "\n")

    #expect(text.contains("\"numbers_withheld\" : true"))
    #expect(text.contains("\"dial\" : \"911\""))
    #expect(!text.contains("\"dial\" : \"988\""))
    #expect(text.contains("\"months_since_review\" : 25"))
  }
}
