// SPDX-License-Identifier: GPL-3.0-or-later

package import Journal
import Psychometrics
package import Texts

extension TrendSeries {
  /// Its name above its numbers.
  package var heading: Message {
    isInMinutes ? .trendInMinutes(title: .given(title)) : .given(title)
  }
}

extension TrendSeries.Change {
  /// A clause without a full stop, such as `Time has become easier`.
  ///
  /// - Parameter title: Of the series.
  func clause(of title: String, isUp: Bool) -> Message {
    switch self {
    case .words(let words): .given(isUp ? words.easier : words.harder)
    case .title: isUp ? .trendEasier(title: .given(title)) : .trendHarder(title: .given(title))
    }
  }
}
