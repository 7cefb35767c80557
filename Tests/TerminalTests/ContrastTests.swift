// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// The sixteen colours of common terminals, as far as one of them is a candidate for the accent.
struct Palette: Sendable {
  var name: String
  var background: String
  /// Blue, magenta, cyan, and the bright ones of the three.
  var colours: [String]

  init(_ name: String, _ background: String, _ colours: String) {
    self.name = name
    self.background = background
    self.colours = colours.split(separator: " ").map(String.init)
  }

  static let all = [
    Palette("xterm, dark", "000000", "0000ee cd00cd 00cdcd 5c5cff ff00ff 00ffff"),
    Palette("xterm, light", "ffffff", "0000ee cd00cd 00cdcd 5c5cff ff00ff 00ffff"),
    Palette("Linux console", "000000", "0000aa aa00aa 00aaaa 5555ff ff55ff 55ffff"),
    Palette("PuTTY", "000000", "0000bb bb00bb 00bbbb 5555ff ff55ff 55ffff"),
    Palette("Windows Terminal", "0c0c0c", "0037da 881798 3a96dd 3b78ff b4009e 61d6d6"),
    Palette("GNOME Terminal, dark", "1e1e1e", "12488b a347ba 2aa1b3 2a7bde c061cb 33c7de"),
    Palette("GNOME Terminal, light", "ffffff", "12488b a347ba 2aa1b3 2a7bde c061cb 33c7de"),
    Palette("Tango, dark", "2e3436", "3465a4 75507b 06989a 729fcf ad7fa8 34e2e2"),
    Palette("Tango, light", "ffffff", "3465a4 75507b 06989a 729fcf ad7fa8 34e2e2"),
    Palette("Ubuntu", "300a24", "3465a4 75507b 06989a 729fcf ad7fa8 34e2e2"),
    Palette("macOS Terminal, light", "ffffff", "0000b2 b200b2 00a6b2 0000ff e500e5 00e5e5"),
    Palette("macOS Terminal, dark", "000000", "0000b2 b200b2 00a6b2 0000ff e500e5 00e5e5"),
    Palette("Solarized, dark", "002b36", "268bd2 d33682 2aa198 839496 6c71c4 93a1a1"),
    Palette("Solarized, light", "fdf6e3", "268bd2 d33682 2aa198 839496 6c71c4 93a1a1"),
    Palette("Gruvbox, dark", "282828", "458588 b16286 689d6a 83a598 d3869b 8ec07c"),
    Palette("Gruvbox, light", "fbf1c7", "458588 b16286 689d6a 076678 8f3f71 427b58"),
    Palette("Nord", "2e3440", "81a1c1 b48ead 88c0d0 81a1c1 b48ead 8fbcbb"),
    Palette("Dracula", "282a36", "bd93f9 ff79c6 8be9fd d6acff ff92df a4ffff"),
  ]

  /// Source: relative luminance and contrast ratio, WCAG 2.2.
  func contrast(_ colour: Int) -> Double {
    let (lighter, darker) = (
      max(Self.luminance(colours[colour]), Self.luminance(background)),
      min(Self.luminance(colours[colour]), Self.luminance(background))
    )
    return (lighter + 0.05) / (darker + 0.05)
  }

  private static func luminance(_ hex: String) -> Double {
    let number = Int(hex, radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let value = Double(number >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

struct `Documentation/Colour.md` {
  private static let file = URL(filePath: #filePath)
    .appending(path: "../../../Documentation/Colour.md").standardized
  private static let brightMagenta = 4

  private var table: String {
    let heads = ["blue", "magenta", "cyan", "bright blue", "bright magenta", "bright cyan"]
    func row(_ name: String, _ background: String, _ numbers: [Double]) -> String {
      "| \(name) | \(background) | "
        + numbers.map { String(format: "%.1f", $0) }.joined(separator: " | ") + " |"
    }
    let lowest = heads.indices.map { colour in Palette.all.map { $0.contrast(colour) }.min() ?? 0 }
    return
      (["| palette | background | " + heads.joined(separator: " | ") + " |"]
      + ["|---|---|" + String(repeating: "---:|", count: heads.count)]
      + Palette.all.map { palette in
        row(palette.name, "#\(palette.background)", heads.indices.map(palette.contrast))
      } + [row("lowest", "", lowest)]).joined(separator: "\n")
  }

  /// With `ONLAND_RECORD_SCREENS=1` its table is written anew.
  @Test func `has the contrast of every candidate on every background`() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let written = lines.filter { $0.hasPrefix("|") }.joined(separator: "\n")
    if Recording.isOn {
      try text.replacing(written, with: table).write(
        to: Self.file, atomically: true, encoding: .utf8)
      return
    }
    #expect(written == table)
  }

  /// Source: 1.4.11 Non-text Contrast, WCAG 2.2: 3:1 for what is drawn.
  @Test func `chooses the one that is strong enough on all of them`() {
    for palette in Palette.all {
      #expect(palette.contrast(Self.brightMagenta) >= 3, "\(palette.name)")
    }
    for colour in 0..<6 where colour != Self.brightMagenta {
      #expect(Palette.all.contains { $0.contrast(colour) < 3 })
    }
  }
}
