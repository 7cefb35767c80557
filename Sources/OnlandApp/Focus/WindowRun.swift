// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Journal
import Psychometrics
import Terminal
import Texts

/// One focused window, from its first minute to the person's return.
struct WindowRun {
  let environment: Environment
  /// As planned.
  let minutes: Int

  /// Minutes over the plan up to which the clock is believed.
  ///
  /// Beyond them the person was more likely away, or the computer asleep, than online all the time.
  static let longestOverrun = 30

  private enum Ending {
    case timeUp, early
  }

  /// Lets the window pass.
  ///
  /// - Returns: How long it was planned, and how long it was; that is left open when the clock
  ///   cannot know.
  /// - Throws: `Interruption` when the terminal goes away: then nothing is known of the window.
  func outcomes() throws -> [Item.ID: Outcome] {
    open()
    let begun = environment.stopwatch.seconds()
    let ending = try countDown(from: begun)
    // Early, the person is here; else they come back when they have really left.
    if ending == .timeUp { try awaitReturn() }
    let spent = Int(((environment.stopwatch.seconds() - begun) / 60).rounded())
    return close(spent: spent, ending)
  }

  private func open() {
    let end = environment.now().adding(minutes: minutes)
    environment.saySentence(
      .focusBegun(time: .duration(minutes: minutes), timeOfDay: .given("\(end.timeOfDay)")))
    environment.saySentence(
      bell.isEmpty
        ? .focusHowItEnds()
        : .focusHowItEndsWithBell())
    environment.say("")
  }

  private func countDown(from begun: Double) throws -> Ending {
    let screen = environment.dialogue
    let repaints = screen.canBeCleared && !screen.isPlain
    let countdown = Countdown(minutes: minutes, isSparse: !repaints)
    let end = begun + Double(minutes * 60)
    var isLineAbove = false
    while true {
      let left = end - environment.stopwatch.seconds()
      let place = isLineAbove ? ControlSequence.overLineAbove : ""
      if left <= 0 {
        let over: Message = .focusTimeUp(time: minutes)
        environment.say("\(place)\(bell)\(environment.language.words(of: over))")
        return .timeUp
      }
      let mark = Double(countdown.nextMark(below: left))
      let words = environment.language.words(of: countdown.words(left: left))
      switch environment.stopwatch.wait(place + words, end - mark) {
      case .reached: isLineAbove = repaints
      case .continued: isLineAbove = false
      case .interrupted: return .early
      case .hangUp: throw Interruption.cutOff
      }
    }
  }

  private func awaitReturn() throws {
    // A pipe holds answers to the questions only.
    guard environment.person.isAtTerminal else { return }
    let event = environment.lines.read(
      LineRequest(
        prompt: environment.dialogue.prompt(.focusWhenLeft())))
    if event == .hangUp { throw Interruption.cutOff }
  }

  private func close(spent: Int, _ ending: Ending) -> [Item.ID: Outcome] {
    let planned = [WindowItem.planned: Outcome.answered(.minutes(minutes))]
    guard spent <= minutes + Self.longestOverrun else {
      environment.saySentence(
        .focusPassed(planned: minutes, spent: spent))
      environment.say("")
      return planned
    }
    environment.saySentence(.focusSpent(planned: minutes, spent: spent))
    environment.saySentence(
      environment.dialogue.isPlain
        ? .focusChangeNamed()
        : .focusChange())
    environment.say("")
    return planned.merging([WindowItem.actual: .answered(.minutes(spent))]) { first, _ in first }
  }

  private var bell: String { environment.person.isAtTerminal ? ControlSequence.bell : "" }
}

extension Moment {
  fileprivate func adding(minutes: Int) -> Moment {
    Moment(secondsSince1970: secondsSince1970 + minutes * 60, offsetSeconds: offsetSeconds)
  }
}
