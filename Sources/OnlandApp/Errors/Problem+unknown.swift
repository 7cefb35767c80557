// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics
package import Texts

extension Problem {
  /// A name that nothing has, with the nearest match.
  ///
  /// - Parameters:
  ///   - sentence: Says of a name that there is no such thing.
  ///   - hint: Where no name is near.
  package init(
    unknown sentence: (Message) -> Message, _ name: String, among known: [String],
    hint: Message? = nil
  ) {
    let nearest = NearestName.nearest(to: name, among: known)
    self.init(
      sentence(.given(name.shortenedForDisplay)),
      hint: nearest.map { .problemDidYouMean(name: .given($0)) } ?? hint, status: .usage)
  }
}
