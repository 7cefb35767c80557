// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Journal
import Psychometrics
import Texts

/// What becomes of a draft that waits from an earlier sitting.
struct WaitingDraft {
  let environment: Environment
  let options: CheckOptions
  let dates: DateStyle
  let help: HelpLines

  /// Days after which "the past 7 days" no longer are the days the draft was about.
  static let freshDays = 3
  private static var leftAlone: Message { .draftLeftAlone() }

  enum Decision {
    case goOn(Draft)
    /// The draft that waits, if there is one, is to be thrown away.
    case beginAnew
  }

  private enum Choice {
    case goOn, beginAnew, leave
  }

  /// - Parameters:
  ///   - draft: `nil` when none waits.
  ///   - day: The day that is asked about.
  /// - Throws: `Interruption` when the draft is to be left as it is.
  func decide(on draft: Draft?, questionnaire: Questionnaire, day: CheckDay) throws
    -> Decision
  {
    guard let draft else {
      guard options.onDraft == .carryOn else { return .beginAnew }
      // Answers meant for the rest of a draft must not become those of the first questions.
      throw Problem(
        .draftNone(id: .given(questionnaire.id)),
        hint: .draftWithoutContinue(),
        status: .nothing)
    }
    switch try choice(draft, questionnaire: questionnaire, today: day.today) {
    case .goOn:
      try requireSameDay(draft, day)
      if options.onDraft == .carryOn, let age = age(draft, today: day.today) {
        environment.saySentence(
          .sentences(.draftFrom(day: Day(draft.begunOn, dates)), age))
        environment.say("")
      }
      return .goOn(draft)
    case .beginAnew: return .beginAnew
    case .leave:
      environment.saySentence(Self.leftAlone)
      throw Interruption.stopped
    }
  }

  private func choice(
    _ draft: Draft, questionnaire: Questionnaire, today: LocalDate
  ) throws -> Choice {
    switch options.onDraft {
    case .carryOn: return .goOn
    case .beginAnew: return .beginAnew
    case nil: break
    }
    guard environment.person.isAtTerminal else {
      throw Problem(
        .draftWaiting(
          questionnaire: .given(draft.questionnaire), day: .day(Day(draft.begunOn, dates))),
        hint: .draftCarryOn(questionnaire: .given(draft.questionnaire)),
        status: .nothing)
    }
    let done: Message = .countQuestions(number: draft.outcomes.count)
    let title = Message.given(questionnaire.title)
    let (begun, day) = (Day(draft.begunOn, dates), Day(draft.date, dates))
    let waits: Message =
      day == begun
      ? .draftWaits(questionnaire: title, begun: begun, questions: done)
      : .draftWaitsFor(questionnaire: title, begun: begun, day: day, questions: done)
    return try ChoicePrompt(
      name: .aboutDraft(),
      question: .sentences(waits, age(draft, today: today)),
      explanation: .draftWhyAsk(),
      choices: [
        (.choiceContinue(), .goOn), (.choiceStartOver(), .beginAnew), (.choiceLeaveIt(), .leave),
      ],
      whenStopped: Self.leftAlone, help: help
    ).ask(in: environment)
  }

  /// - Returns: `nil` while the draft is fresh.
  private func age(_ draft: Draft, today: LocalDate) -> Message? {
    let days = today.dayNumber - draft.begunOn.dayNumber
    guard days > Self.freshDays else { return nil }
    return .draftOld(days: days)
  }

  /// A draft is for one day; going on with it for another would move its answers.
  private func requireSameDay(_ draft: Draft, _ day: CheckDay) throws {
    guard options.date != nil, draft.date != day.date else { return }
    throw Problem(
      .draftOtherDay(day: .day(Day(draft.date, dates)), asked: .day(Day(day.date, dates))),
      hint: .draftNewOne(day: .day(Day(day.date, dates))),
      status: .usage)
  }
}
