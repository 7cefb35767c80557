// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Psychometrics
import Testing

@testable import Journal

private let first = 2950

private func week(_ number: Int) -> ISOWeek { ISOWeek(weekNumber: first + number) }

private func plan(
  _ suggestion: String?, _ outcome: Plan.Outcome?, act: String = "an act"
) -> Plan {
  Plan(
    chosenOn: LocalDate(dayNumber: 20_000), cue: "it is 21:00", act: act, suggestion: suggestion,
    outcome: outcome)
}

struct `The plans of all weeks` {
  @Test func `count what was kept of the last four that were looked back at`() {
    // Newest first: open, kept, partly, (no plan), kept, kept, not kept -> 3 of 4, the last left out.
    let record = PlanRecord(plans: [
      week(0): plan("a", .notKept), week(1): plan("a", .kept), week(2): plan("a", .kept),
      week(4): plan("a", .partly), week(5): plan("a", .kept), week(6): plan("a", nil),
    ])

    #expect(record.kept(upTo: week(6))?.kept == 3)
    #expect(record.kept(upTo: week(6))?.of == 4)
    // Up to week 1: not kept, kept.
    #expect(record.kept(upTo: week(1))?.kept == 1)
    #expect(record.kept(upTo: week(1))?.of == 2)
    #expect(PlanRecord(plans: [week(6): plan("a", nil)]).kept(upTo: week(6)) == nil)
  }

  @Test func `know how long one action was planned without another between`() {
    let record = PlanRecord(plans: [
      week(0): plan("a", .kept), week(1): plan("b", .kept), week(2): plan("a", .kept),
      week(4): plan("a", nil, act: "smaller"), week(5): plan(nil, nil, act: "Walk"),
      week(6): plan(nil, nil, act: "walk"),
    ])

    #expect(record.run(endingWith: week(4)) == [week(2), week(4)])
    #expect(record.run(endingWith: week(6)) == [week(5), week(6)])
    #expect(record.run(endingWith: week(3)) == [])
  }

  @Test func `leave out a suggestion that was planned twice running and not kept`() {
    func isWornOut(_ older: Plan.Outcome?, _ newer: Plan.Outcome?) -> Bool {
      PlanRecord(plans: [week(1): plan("a", older), week(3): plan("a", newer)])
        .isWornOut("a", before: week(4))
    }

    #expect(isWornOut(.notKept, nil))
    #expect(!isWornOut(.notKept, .kept))
    #expect(!isWornOut(.kept, .notKept))
    #expect(!PlanRecord(plans: [week(3): plan("a", .notKept)]).isWornOut("a", before: week(4)))
  }
}
