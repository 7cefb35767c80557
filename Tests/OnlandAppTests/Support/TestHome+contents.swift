// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics

@testable import OnlandApp

extension TestHome {
  /// Stores a setting as it is, without asking whether it may be so.
  func store(_ key: String, _ value: String) throws {
    try history().set(key, to: value, at: now)
  }

  /// Takes the file of the history away while it is in use.
  func lose() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasPrefix("history") {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  /// What the history holds, in words of its own.
  func contents() throws -> [String] {
    let store = try history()
    let settings = try store.settings().sorted { $0.key < $1.key }
    let checkIns = try store.checkIns().flatMap { checkIn in
      [
        "check-in of \(checkIn.questionnaire) \(checkIn.version), \(checkIn.date)"
          + (checkIn.isLate ? ", late" : "")
      ] + lines(checkIn.outcomes)
    }
    let drafts = try store.drafts().flatMap { draft in
      [
        "draft of \(draft.questionnaire) \(draft.version), \(draft.date), at "
          + (draft.position ?? "the review")
      ] + lines(draft.outcomes)
    }
    return settings.map { "\($0.key) is \($0.value.debugDescription)" } + checkIns + drafts
  }

  private func lines(_ outcomes: [String: Outcome]) -> [String] {
    outcomes.sorted { $0.key < $1.key }.map { item, outcome in
      switch outcome {
      case .answered(let response): "  \(item): \(response)"
      case .missing(let reason): "  \(item): \(reason.rawValue)"
      }
    }
  }
}
