// SPDX-License-Identifier: GPL-3.0-or-later

extension LineReader {
  /// Plays back the given events, then ends the input.
  public static func scripted(_ events: [LineEvent]) -> LineReader {
    var remaining = events[...]
    return LineReader { _ in remaining.popFirst() ?? .endOfInput }
  }
}
