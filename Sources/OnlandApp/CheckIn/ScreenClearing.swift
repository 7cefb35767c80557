// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Terminal
import Texts

/// Clears what answers, or a page about them, left on the screen, for shared rooms, when the person set
/// it so.
struct ScreenClearing {
  let environment: Environment
  let settings: Settings

  private var isWanted: Bool {
    settings.clearsAfterCheck && environment.person.isAtTerminal
      && environment.dialogue.canBeCleared
  }

  /// Clears at once: there is nothing left to read.
  func now() {
    if isWanted { environment.say(ControlSequence.clearScreenAndScrollback) }
  }

  /// Clears when the person has read what is there.
  func afterReading() {
    // What goes to a file is not on the screen.
    guard isWanted, environment.results.isTerminal else { return }
    _ = environment.lines.read(
      LineRequest(
        prompt: environment.dialogue.prompt(.promptClears())))
    now()
  }
}
