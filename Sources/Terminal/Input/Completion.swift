// SPDX-License-Identifier: GPL-3.0-or-later

/// What Tab makes of a line, given the labels that may be chosen.
///
/// The whole line is completed: a label is one answer, however many words it has.
struct Completion: Equatable {
  /// What stands in place of the line: as much as all matches have in common.
  let replacement: String
  /// Candidates that begin as the line does, in the order given; never empty.
  let matches: [String]

  /// - Returns: `nil` when no candidate begins with the line. Case does not matter, leading spaces
  ///   neither.
  init?(of typed: String, among candidates: [String]) {
    let beginning = typed.drop { $0.isWhitespace }
    matches = candidates.filter { $0.sharedPrefix(with: beginning).count == beginning.count }
    guard let first = matches.first else { return nil }
    replacement = matches.dropFirst().reduce(first) { shared, match in
      String(shared.sharedPrefix(with: match))
    }
  }
}

extension StringProtocol {
  /// What both begin with, without regard to case, as written in this one.
  fileprivate func sharedPrefix(with other: some StringProtocol) -> SubSequence {
    let pairs = zip(self, other).prefix { $0.lowercased() == $1.lowercased() }
    return prefix(pairs.count)
  }
}
