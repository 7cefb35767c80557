// SPDX-License-Identifier: GPL-3.0-or-later

public import Formats

extension TerminalText {
  /// What the program is about to show, with nothing in it that only text from elsewhere can hold.
  ///
  /// The last guard before a terminal, whoever forgot to clean a text. Of all that `cleaned` takes
  /// out only line feeds stay, and what the program writes itself: `Styling` anywhere, and each
  /// `ControlSequence` where the output begins with it.
  public static func guarded(_ output: String) -> String {
    // Almost everything is that harmless, and whole exports come this way.
    if !output.utf8.contains(where: { $0 < 0x20 && $0 != newline || $0 >= 0x7F }) { return output }
    var beginning = ""
    var rest = output.unicodeScalars[...]
    for sequence in ControlSequence.all where rest.starts(with: sequence.unicodeScalars) {
      beginning += sequence
      rest = rest.dropFirst(sequence.unicodeScalars.count)
    }
    return beginning + cleaned(String(rest), keepingLines: true, sequences: Styling.sequences)
  }
}

private let newline = UInt8(ascii: "\n")
