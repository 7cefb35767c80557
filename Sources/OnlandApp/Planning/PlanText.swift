// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Texts

/// The parts of an if-then plan, in the person's own words: nothing is put before them and no letter is
/// changed, since nobody knows in which language they are.
enum PlanText {
  static func cue(_ typed: String, in language: Language) -> String {
    bare(typed, after: language.typed(.typedIf()))
  }

  static func act(_ typed: String, in language: Language) -> String {
    bare(typed, after: language.typed(.typedThen()))
  }

  /// Without a word that the plan says itself, and what ends a sentence.
  private static func bare(_ typed: String, after words: [String]) -> String {
    var part = typed[...]
    while let end = part.firstIndex(of: " "),
      words.contains(where: { $0.asTyped == String(part[..<end]).asTyped })
    {
      part = part[end...].drop { $0 == " " }
    }
    while part.last == "," || part.last == "." { part.removeLast() }
    return part.isEmpty ? typed : String(part)
  }
}
