// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import Terminal
import Testing

@testable import OnlandApp

/// Every dialogue that reads lines, each begun where it asks its first question.
enum EveryDialogue: String, CaseIterable, CustomTestStringConvertible {
  // With and without a terminal.
  case check, edit, planSet, planSetOwn, planMark, resourcesAdd, resourcesRemove
  // At a terminal alone.
  case firstRun, waitingDraft, secondCheckIn, lookBack, review, delete, undo, country, focus

  var testDescription: String { rawValue }

  static let piped: [EveryDialogue] = [
    .check, .edit, .planSet, .planSetOwn, .planMark, .resourcesAdd, .resourcesRemove,
  ]

  /// The lines that answer all its questions.
  var answers: [String] {
    switch self {
    case .check: ["90m", "7", "7", "5"]
    case .edit: "90m 5 7 7 3 7 7 5 7 7 7 7 7 7 5 7 y y note".split(separator: " ").map(String.init)
    case .planSet: ["-"]
    case .planSetOwn: ["a walk", "21:00", "", ""]
    case .planMark: ["yes"]
    case .resourcesAdd: ["Aroha", "021 555 02"]
    case .resourcesRemove: ["1"]
    default: []
    }
  }

  /// A home in which it asks.
  func home() throws -> TestHome {
    let home = try TestHome()
    if self == .firstRun || self == .planSetOwn { return home }
    try home.fill()
    for target in ["budget_minutes", "comfort_platforms"] {
      try home.history().set(target, to: "", at: home.now)
    }
    switch self {
    case .waitingDraft:
      _ = try? CheckCommand(
        environment: home.environment(typed: ["1h"]), options: CheckOptions(questionnaire: "pulse")
      ).run()
    case .secondCheckIn: try home.check("1h 3 0 5", of: "pulse")
    case .country: try home.set("country", "")
    case .lookBack:
      for (week, plan) in SampleHistory.plans {
        var open = plan
        open.outcome = nil
        try home.history().save(open, for: week, at: home.now)
      }
    default: break
    }
    return home
  }

  func run(in environment: Environment) throws -> OnlandApp.ExitStatus {
    switch self {
    case .check:
      try CheckCommand(
        environment: environment,
        options: CheckOptions(questionnaire: "pulse", onDraft: .beginAnew)
      ).run()
    case .waitingDraft, .secondCheckIn, .review:
      try CheckCommand(environment: environment, options: CheckOptions(questionnaire: "pulse"))
        .run()
    case .firstRun, .lookBack:
      try CheckCommand(environment: environment, options: CheckOptions()).run()
    case .edit: try EditCommand(environment: environment).run("2026-W47")
    case .planSet, .planSetOwn: try PlanCommand(environment: environment).set()
    case .planMark: try PlanCommand(environment: environment).mark()
    case .resourcesAdd: try ContactsCommand(environment: environment).add()
    case .resourcesRemove: try ContactsCommand(environment: environment).remove()
    case .delete: try DeleteCommand(environment: environment).run("last", isConfirmed: false)
    case .undo: try UndoCommand(environment: environment).run(isConfirmed: false)
    case .country: try ResourcesCommand(environment: environment).run(.init())
    case .focus: try FocusCommand(environment: environment).run("1", isJSON: false)
    }
  }
}
