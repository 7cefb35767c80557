// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import OnlandApp

struct `A plural behind a number` {
  /// Numbers that are fixed in the program and never one, and those of more than one thing.
  private static let neverOne = [
    "{} of your last {} check-ins", "more than {} entries",
    "more than {} rows", "more than {} lines", "more than {} problems",
    "more than {} characters", "at most {} characters", "longer than {} characters",
    "first {} averaged", "first {} check-ins", "newest {} check-ins", "all {} check-ins",
    "of your {} check-ins", "of your last {} check-ins", "from {} check-ins", "in {} check-ins",
    "from {} windows on", "at most {} minutes later", "{} to {} minutes", "{} columns",
  ]

  private static let nouns = [
    "answers", "areas", "characters", "check-ins", "columns", "days", "entries", "files", "hours",
    "items", "lines", "minutes", "months", "points", "problems", "questions", "rows", "seconds",
    "times", "weeks", "windows", "years",
  ]

  @Test func `comes from one place, which knows the singular`() throws {
    let plural = try Regex(#"\{\}\)? \(?(?:\#(Self.nouns.joined(separator: "|")))\b"#)
    var found: [String] = []
    // Help facts have words of their own, and speak of months from twelve on.
    for source in try OwnTexts.sources() where !source.path.hasPrefix("HelpResources/") {
      for literal in source.literals {
        var text = literal
        for known in Self.neverOne { text = text.replacing(known, with: "") }
        if text.contains(plural) { found.append("\(source.path): \(literal)") }
      }
    }
    #expect(found.isEmpty)
  }
}
