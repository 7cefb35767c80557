// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// What still stands in the code instead of `Translations/onland.pot`.
struct `Sentences in the sources` {
  /// Literals with a blank and a letter in them, by target. Not all of them are sentences: names of keys
  /// and SQL are among them in the lower targets, which are not counted. What is left: in `HelpResources`
  /// the facts of an entry and its row, names of languages, and what is wrong with data inside the program;
  /// in `Journal` the latter; in `Interchange` lines of a map and headers of other tools; in `OnlandApp`
  /// commands to type, templates, and lines for cron, systemd and `--version`; in `Pages` formulas; in
  /// `HTMLRendering` HTML and CSS; in `onland` the texts of `--help` (Documentation/Decisions.md).
  private static let left = [
    "HTMLRendering": 7, "HelpResources": 73, "Interchange": 60, "Journal": 4,
    "OnlandApp": 32, "Pages": 2, "onland": 287,
  ]

  @Test(arguments: left.keys.sorted())
  func `become fewer`(target: String) throws {
    let literals = try OwnTexts.sources().filter { $0.path.hasPrefix("\(target)/") }
      .flatMap(\.literals)
      .filter { $0.contains(" ") && $0.contains(where: \.isLetter) }
    #expect(
      literals.count == Self.left[target],
      """
      more: say it with a sentence of Translations/onland.pot (CONTRIBUTING.md); \
      fewer: put the new count here
      """)
  }
}
