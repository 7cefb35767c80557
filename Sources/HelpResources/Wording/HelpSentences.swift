// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

package enum HelpSentences {
  /// Under the pointers on a result.
  package static var calmBlock: Message {
    .sentences(.helpHappensToAnyone(), .helpManyPeople(), .helpNoCrisisNeeded())
  }
}
