// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Testing

struct `The case of a first letter` {
  @Test(arguments: [
    ("en", "walking away", "Walking away"), ("en", "Walking away", "Walking away"), ("en", "", ""),
    ("en", "9 people", "9 people"), ("fr-CA", "été", "Été"), ("hr", "ǆep", "ǅep"),
    ("nl", "ijsvrij", "IJsvrij"), ("en", "ijsvrij", "Ijsvrij"), ("tr", "ilk", "İlk"),
    ("en", "ilk", "Ilk"), ("ja", "週", "週"),
  ])
  func `is a capital where a sentence begins`(language: String, words: String, start: String) {
    #expect(LetterCase(language: language).atStart(words) == start)
  }

  @Test(arguments: [
    ("en", "Every day", "every day"), ("en", "every day", "every day"), ("en", "", ""),
    ("en", "1-2 days", "1-2 days"), ("en", "PHQ sum", "PHQ sum"), ("en", "WhatsApp", "WhatsApp"),
    ("en", "I did", "I did"), ("en", "I'm fine", "I'm fine"), ("en", "In part", "in part"),
    ("fr", "Été", "été"), ("de-CH", "Freude", "Freude"), ("tr", "Ilık", "ılık"),
    ("tr", "İlk", "ilk"), ("ja", "週", "週"),
  ])
  func `is small inside a sentence where the language has it so`(
    language: String, words: String, inside: String
  ) {
    #expect(LetterCase(language: language).inside(words) == inside)
  }
}
