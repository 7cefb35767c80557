// SPDX-License-Identifier: GPL-3.0-or-later

import Texts

/// A failure as the person reads it, with the name of the program that speaks.
package struct FailurePage {
  package let summary: String
  /// A line for each piece of advice, two spaces deeper for what belongs to the one above; `nil` when
  /// there is none.
  package let hint: String?

  package init(summary: String, hint: String?) {
    self.summary = summary
    self.hint = hint
  }

  package var page: Page {
    let advice = (hint ?? "").split(separator: "\n").enumerated().map { number, line in
      let spaces = line.prefix { $0 == " " }.count
      // The first line stands where the deeper ones are counted from.
      return Failure.Advice(
        depth: number == 0 ? 0 : max(0, spaces / 2 - 1),
        text: PageText(String(line.dropFirst(spaces))))
    }
    return Page([
      Page.Section([
        .failure(
          Failure(
            summary: PageText(.problemBy(problem: .given(summary))), advice: advice))
      ])
    ])
  }
}
