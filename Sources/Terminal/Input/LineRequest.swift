// SPDX-License-Identifier: GPL-3.0-or-later

/// What to ask for a line with.
public struct LineRequest: Equatable, Sendable {
  /// One line of text; bold in it is left out where nothing is repainted.
  public var prompt: String
  /// What Tab completes and Up goes up through, from the last, as the eye does; empty for none.
  public var candidates: [String]

  public init(prompt: String, candidates: [String] = []) {
    self.prompt = prompt
    self.candidates = candidates
  }
}
