// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics

extension Problem {
  /// A name that nothing has, with the nearest match.
  ///
  /// - Parameters:
  ///   - kind: What it would be the name of.
  ///   - hint: Where no name is near.
  public init(unknown kind: String, _ name: String, among known: [String], hint: String? = nil) {
    let nearest = NearestName.nearest(to: name, among: known)
    self.init(
      "there is no \(kind) \"\(name.forMessage)\"",
      hint: nearest.map { "Did you mean \($0)?" } ?? hint, status: .usage)
  }
}
