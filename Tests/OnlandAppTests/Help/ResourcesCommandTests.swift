// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import HelpResources
import Terminal
import Testing

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
        == "For Switzerland, from your system language. Elsewhere? --country XX")
    try home.set("country", "NZ")
    #expect(
      try lines(locale: ["de_CH.UTF-8"]).first
        == "For New Zealand, from your settings. Elsewhere? --country XX")
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
      set.first == "For British Columbia, Canada, from your settings. Elsewhere? --country XX")
    #expect(set.contains { $0.contains("310-6789") })
    #expect(try lines(.init(country: "US")).first == "For the United States.")
  }

  @Test func `works when the history cannot be read, and says so`() throws {
    try "no database".write(
      toFile: home.folder + "/history.sqlite", atomically: true, encoding: .utf8)

    let lines = try lines(.init(country: "CA"))

    #expect(lines.contains("  Call 911 (police, ambulance, fire)"))
    #expect(
      lines.contains(
        "Your own settings and contacts could not be read; onland doctor looks why."))
  }

  @Test(arguments: [
    (
      ResourcesCommand.Options(country: "Cannada"), "there is no country \"Cannada\"",
      "Did you mean CA, Canada?"
    ),
    (
      .init(country: "Atlantis"), "there is no country \"Atlantis\"",
      "Without --country you get lines that answer from anywhere."
    ),
    (
      .init(country: "CA", region: "CA-BCDE"), "there is no region \"CA-BCDE\" in Canada",
      "Did you mean CA-BC, British Columbia?"
    ),
    (
      .init(country: "US", region: "CA-BC"),
      "there is no region \"CA-BC\" in the United States",
      "Without --region you get lines for the whole country."
    ),
    (.init(topics: ["suport"]), "there is no topic \"suport\"", "Did you mean support?"),
    (.init(groups: ["yuoth"]), "there is no group \"yuoth\"", "Did you mean youth?"),
    (
      .init(languages: ["Frnech"]), "there is no language \"Frnech\"", "Did you mean fr, French?"
    ),
  ])
  func `names the nearest match of an unknown name`(
    options: ResourcesCommand.Options, summary: String, hint: String
  ) throws {
    let problem = expectProblem { _ = try lines(options) }

    #expect(problem == Problem(summary, hint: hint, status: .usage))
    #expect(home.written == [])
  }

  @Test func `gives the steps with the topic of online safety`() throws {
    let lines = try lines(.init(country: "US", topics: ["online_safety"]))

    #expect(lines.contains("It is not your fault."))
    #expect(
      lines.contains("  1 In danger? Call the emergency number (911) and go where you are safe."))
    #expect(!lines.contains(HelpSentences.endingYourLife))
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
    #expect(page.contains { $0.hasPrefix("23 more with --all.") })
    #expect(
      entries.compactMap { $0["id"] as? String } == ["ca-emergency", "ca-988", "int-findahelpline"])
    let line = try #require(entries.dropFirst().first)
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
