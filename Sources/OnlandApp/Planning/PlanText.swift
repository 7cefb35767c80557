// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Pages

/// The parts of an if-then plan as they were meant.
enum PlanText {
  /// "If it is 21:00" and "21:00" mean the same.
  static func cue(_ typed: String) -> String {
    let cue = bare(typed, after: "if ")
    let isTime = cue.wholeMatch(of: /[0-2]?[0-9][:.][0-5][0-9]/) != nil
    return isTime ? "it is \(cue)" : cue
  }

  static func act(_ typed: String) -> String {
    let act = bare(typed, after: "then ")
    return act.hasPrefix("I ") ? act : Words.insideSentence(act)
  }

  /// Without the word that the prompt showed already, and what ends a sentence.
  private static func bare(_ typed: String, after word: String) -> String {
    var part = typed
    if part.lowercased().hasPrefix(word) { part = String(part.dropFirst(word.count)).trimmed }
    while part.hasSuffix(",") || part.hasSuffix(".") { part.removeLast() }
    return part.isEmpty ? typed : part
  }
}
