// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Journal
import Psychometrics
import Texts

extension Problem {
  init(_ error: ReferenceError) {
    switch error {
    case .notDay(let typed, let today):
      self.init(
        .referenceNotDay(typed: .given(typed.shortenedForDisplay)),
        hint: .referenceDayHint(day: .given("\(today)"), week: .given("\(today.isoWeek)")),
        status: .usage)
    case .notReference(let typed, let today):
      let nearest = NearestName.nearest(to: typed, among: ["last"])
      self.init(
        .referenceNotReference(typed: .given(typed.shortenedForDisplay)),
        hint: nearest.map { .problemDidYouMean(name: .given($0)) }
          ?? .referenceHint(week: .given("\(today.isoWeek)"), day: .given("\(today)")),
        status: .usage)
    case .noCheckIn(let reference, let isHistoryEmpty):
      self.init(
        reference.none, hint: isHistoryEmpty ? .referenceStartOne() : .historyProblemList(),
        status: .nothing)
    case .several(let reference, let found):
      let lines = found.map { "\($0.id.text)  \($0.date) \($0.questionnaire.shortenedForDisplay)" }
      self.init(
        reference.several(.countCheckIns(number: found.count)),
        hint: .referenceNameOne(ids: .given(lines.joined(separator: "\n  "))), status: .usage)
    }
  }
}

extension CheckInReference {
  fileprivate var none: Message {
    switch place {
    case .yet: .referenceNone()
    case .day(let day): .referenceNoneOn(day: day)
    case .week(let week, let day): .referenceNoneInWeek(week: week, day: day)
    case .between(let first, let last): .referenceNoneBetween(first: first, last: last)
    case .id: .referenceNoneWithId()
    }
  }

  fileprivate func several(_ checkIns: Message) -> Message {
    switch place {
    case .yet: .referenceSeveralYet(checkIns: checkIns)
    case .day(let day): .referenceSeveralOn(checkIns: checkIns, day: day)
    case .week(let week, let day):
      .referenceSeveralInWeek(checkIns: checkIns, week: week, day: day)
    case .between(let first, let last):
      .referenceSeveralBetween(checkIns: checkIns, first: first, last: last)
    case .id: .referenceSeveralWithId(checkIns: checkIns)
    }
  }

  private enum Place {
    case yet, id
    case day(Message)
    /// With the day on which it began.
    case week(Message, Message)
    case between(Message, Message)
  }

  private var place: Place {
    switch self {
    case .last: return .yet
    case .id: return .id
    case .days(let days):
      let first = Message.day(Day(days.first, .words))
      if days.day != nil { return .day(first) }
      return days == DaySpan(days.first.isoWeek)
        ? .week(.given("\(days.first.isoWeek)"), first)
        : .between(first, .day(Day(days.last, .words)))
    }
  }
}
