// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Pages

/// The parts of an if-then plan as they were meant.
enum PlanText {
  /// The moment as it stands behind "If": "21:00", "when it is 21:00" and "If it is 21:00," mean the
  /// same, and "on the bus" is where the person is.
  static func cue(_ typed: String) -> String {
    let cue = bare(typed, after: ["if ", "when ", "once "])
    let day = cue.lowercased().hasPrefix("on ") || cue.lowercased().hasPrefix("at ")
    if cue.wholeMatch(of: time.ignoresCase()) != nil {
      return "it is \(day ? String(cue.dropFirst(3)) : cue)"
    }
    if cue.prefixMatch(of: partOfDay.ignoresCase()) != nil { return "it is \(inside(cue))" }
    return cue.prefixMatch(of: place.ignoresCase()) == nil ? cue : "I am \(inside(cue))"
  }

  static func act(_ typed: String) -> String {
    let act = bare(typed, after: ["then "])
    return act.hasPrefix("I ") ? act : Words.insideSentence(act)
  }

  /// Without a word that the prompt showed already, and what ends a sentence.
  private static func bare(_ typed: String, after words: [String]) -> String {
    var part = typed
    for word in words where part.lowercased().hasPrefix(word) {
      part = String(part.dropFirst(word.count)).trimmed
    }
    while part.hasSuffix(",") || part.hasSuffix(".") { part.removeLast() }
    return part.isEmpty ? typed : part
  }

  private static func inside(_ cue: String) -> String { Words.insideSentence(cue) }

  /// Times of day and days, and both together, such as `Monday, 9:00` and `at 9pm`.
  private static var time: Regex<Substring> {
    #/
      (?: (?:on\ |at\ )?
        (?: [0-2]?[0-9][:.h][0-5][0-9] | [0-2]?[0-9]\ ?[ap]m
          | (?:mon|tues|wednes|thurs|fri|satur|sun)day | tomorrow | tonight | noon | midnight
          | morning | afternoon | evening | night )
        (?: [,\ ]+ | $ ) )+
    /#
  }

  private static var place: Regex<Substring> { #/(?:on|at|in) /# }

  private static var partOfDay: Regex<Substring> {
    /(?:before|after|during) |in the (?:morning|afternoon|evening)|at night/
  }
}
