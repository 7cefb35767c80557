// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Texts

/// The keys of every question, as the screen names them: screen readers pass over signs, so there each
/// has its name as well.
extension Screen {
  /// - Parameter hasEditor: Whether a note can be written in an editor.
  func keys(isNote: Bool, hasEditor: Bool = false) -> [String] {
    var keys: [Message] = [
      isPlain ? .keyBackNamed() : .keyBack(),
      isPlain ? .keySkipNamed() : .keySkip(),
      isPlain ? .keyWhyNamed() : .keyWhy(),
    ]
    // In a note the word is a word like any other.
    if !isNote { keys.append(.keyHelp()) }
    if isNote, hasEditor { keys.append(.keyEditor()) }
    keys.append(
      isPlain ? .keyStopNamed() : .keyStop())
    let lines = wrapped(.keyKeys(), items: keys)
    if !isNote { return lines }
    return lines
      + wrapped(.keyInNote())
  }

  /// How a question is skipped.
  var skipHint: Message {
    isPlain ? .keyHowToSkipNamed() : .keyHowToSkip()
  }

  /// Where the key that goes back leads.
  func backHint(to place: Message) -> Message {
    isPlain
      ? .keyGoesBackNamed(place: place)
      : .keyGoesBack(place: place)
  }

  /// The prompt below something that Enter keeps.
  var keepPrompt: String {
    prompt(isPlain ? .keyKeeps() : .keyKeepsOrChanges())
  }

  /// A list whose items are not broken: a key stays beside what it does, and apart from the others, so
  /// that no comma is taken for one.
  private func wrapped(_ beginning: Message, items: [Message]) -> [String] {
    var lines = [language.words(of: beginning)]
    for (index, item) in items.enumerated() {
      let end = index == items.count - 1 ? "." : ","
      let item = language.words(of: item) + (isPlain ? end : "")
      let gap = index == 0 || isPlain ? " " : "   "
      if "\(lines[lines.count - 1])\(gap)\(item)".displayWidth <= textWidth {
        lines[lines.count - 1] += gap + item
      } else {
        lines += wrapped(item)
      }
    }
    return lines
  }
}
