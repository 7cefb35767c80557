// SPDX-License-Identifier: GPL-3.0-or-later

/// Sequences that change the terminal rather than add to it.
public enum ControlSequence {
  /// Clears the screen and what was scrolled off it, and puts the cursor at the top.
  ///
  /// Source: CUP and ED, ECMA-48; `CSI 3 J` from xterm's control sequences.
  public static let clearScreenAndScrollback = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  /// Goes up to the beginning of the line above and empties it.
  ///
  /// Source: CUU and EL, ECMA-48.
  public static let overLineAbove = "\u{1B}[A\r\u{1B}[K"

  /// Rings the terminal bell. Source: BEL, ECMA-48.
  public static let bell = "\u{7}"

  /// All of them, in the order in which an output begins with several.
  static let all = [clearScreenAndScrollback, overLineAbove, bell]
}
