// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Terminal

struct `Completion of a line` {
  private let labels = ["Never", "Every day", "Every hour", "Sélten", "Straße", "漢字 two"]

  @Test(arguments: [
    ("n", "Never"),
    ("EVERY D", "Every day"),
    ("  never", "Never"),
    ("sÉ", "Sélten"),
    // e and a combining acute accent
    ("se\u{301}", "Sélten"),
    ("漢字 ", "漢字 two"),
  ])
  func `finds the one label that begins so`(typed: String, label: String) throws {
    let completion = try #require(Completion(of: typed, among: labels))

    #expect(completion.replacement == label)
    #expect(completion.matches == [label])
  }

  @Test func `goes as far as all matches have in common`() throws {
    let completion = try #require(Completion(of: "ev", among: labels))

    #expect(completion.replacement == "Every ")
    #expect(completion.matches == ["Every day", "Every hour"])
  }

  @Test func `offers every label for an empty line`() throws {
    let completion = try #require(Completion(of: "", among: labels))

    #expect(completion.replacement == "")
    #expect(completion.matches == labels)
  }

  @Test(arguments: ["day", "Every days", "x", "se"])
  func `finds nothing that only resembles a label`(typed: String) {
    #expect(Completion(of: typed, among: labels) == nil)
  }
}
